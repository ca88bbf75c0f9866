import { yearOf } from '../../model/year.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Election, Excerpt, Thread } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { electionHead, electionsOf, missingBetween, reportsOf } from '../../site/elections.ts';
import { excerptViewsElsewhere } from '../excerpts/excerpt-view.ts';
import type { Link } from '../../site/link.ts';
import { feedLink, figuresFile, pageDownloads, type PageDownloads } from '../data/page-downloads.ts';
import { timelineView, type TimelineView } from '../timeline/timeline-view.ts';
import { correctedView, type CorrectedView } from '../../site/corrected.ts';
import { saidOf } from '../../site/threads.ts';
import type { ElectionPassages } from '../excerpts/election-passages.ts';

/** What an issue is, and where in time there are passages: all that its picture shows. */
export interface ThreadHead {
  readonly title: string;
  readonly definition: string;
  readonly country: Link;
  readonly summary: string;
  readonly timeline: TimelineView;
}

/** One issue through the elections of a country. */
export interface ThreadView extends ThreadHead {
  readonly downloads: PageDownloads;
  readonly feed: Link;
  /** Its figures as a file; undefined where there are none. */
  readonly figuresFile: Link | undefined;
  /** What a reader must not conclude. */
  readonly caution: string | undefined;
  /** Our latest correction of it. */
  readonly corrected: CorrectedView | undefined;
  /** The history in short: one line of ours on each report. */
  readonly history: readonly HistoryStep[];
  readonly elections: readonly ElectionPassages[];
}

/** What one report says of an issue, in a line. */
export interface HistoryStep {
  readonly year: string;
  readonly href: string;
  /** Undefined where the report does not mention the issue. */
  readonly text: string | undefined;
  /** Excerpts that the line rests on. */
  readonly key: readonly Link[];
}

/** What an issue is. */
export function threadHead(corpus: Corpus, thread: Thread): ThreadHead {
  const { country } = thread;
  const elections = electionsOf(corpus, country);
  const count = elections.reduce((sum, election) => sum + excerptsIn(election, thread).length, 0);
  const reports = new Set(
    elections.flatMap((election) => excerptsIn(election, thread)).map(({ report }) => report),
  ).size;
  return {
    title: thread.title,
    definition: thread.definition,
    country: { href: paths.country(country.id), label: country.name },
    summary: words.threads.summary(count, reports, reportsOf(elections)),
    timeline: timelineView(corpus, country, (election) => {
      const own = excerptsIn(election, thread).length;
      return {
        what: own === 0 ? words.threads.notMentioned : words.counts.passages(own),
        href: `#${election.slug}`,
        full: own > 0,
      };
    }),
  };
}

function excerptsIn({ excerpts }: Election, thread: Thread): Excerpt[] {
  return excerpts.filter(({ threads }) => threads.includes(thread));
}

/** What the page of a thread shows. A report that says nothing of it is shown as silent, not as settled. */
export function threadView(corpus: Corpus, thread: Thread): ThreadView {
  const { country } = thread;
  const rows = { country, column: 'threads', value: thread.id } as const;
  const elections = electionsOf(corpus, country);
  const on = (election: Election) => excerptsIn(election, thread);
  return {
    ...threadHead(corpus, thread),
    caution: thread.caution,
    corrected: correctedView(thread),
    downloads: pageDownloads(paths.thread(country.id, thread.slug), rows),
    feed: feedLink(paths.thread(country.id, thread.slug)),
    figuresFile: figuresFile(rows, elections.flatMap(on)),
    history: elections.map((election) => historyStep(thread, election)),
    elections: elections.map((election, index): ElectionPassages => {
      const own = on(election);
      const before = elections[index - 1];
      return {
        ...electionHead(election),
        excerpts: excerptViewsElsewhere(corpus, own, thread),
        silentBeside: [],
        silence: own.length > 0 ? undefined : words.threads.silence,
        missingBefore: before && missingBetween(corpus, before, election),
      };
    }),
  };
}

function historyStep(thread: Thread, { id, slug, date, excerpts }: Election): HistoryStep {
  const said = saidOf(thread, slug);
  return {
    year: yearOf(date),
    href: `#${slug}`,
    text: said?.status,
    key: excerpts
      .filter(({ anchor }) => said?.key.includes(anchor))
      .map(({ anchor, finding }) => ({ href: paths.excerpt(id, anchor), label: finding })),
  };
}
