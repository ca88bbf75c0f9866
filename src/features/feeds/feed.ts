import { compareStrings } from '../../model/order.ts';
import type { Comparison, Corpus, Correction, Election, Excerpt, Report } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import {
  firstAddition,
  latestAddition,
  latestChange,
  latestCorrection,
  laterOf,
} from '../../site/additions.ts';
import { correctionView } from '../../site/corrections.ts';
import { electionsOf } from '../../site/elections.ts';
import { distinct } from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import { reportNamed } from '../../site/observers.ts';

/** What a reader can follow: new reports, and comparisons that take them in. */
export interface Feed {
  readonly title: string;
  /** The page that it follows. */
  readonly href: string;
  /** Day of its newest entry. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** An entry of a feed. */
export interface FeedEntry {
  /** An address that no other entry has, for good. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /**
   * Day on which the entry appeared: its correction's, or the one on which the first report that it is about was added
   * here. Content does not say when a single passage or comparison was added; none of them is older than that.
   */
  readonly published: string;
  /** Day of the newest report that it is about, for the order of entries of one day; empty for words of ours. */
  readonly reported: string;
  /** Day on which what it leads to was added here, or last corrected. */
  readonly updated: string;
}

/** Readers of feeds want the new; older entries are on the pages. */
const most = 100;

/**
 * A feed of a page. One without entries was last changed when a report was added.
 * @param elections those that the page is about
 */
export function feed(
  elections: readonly Election[],
  title: string,
  href: string,
  entries: readonly FeedEntry[],
): Feed {
  const sorted = [...entries].sort(
    (a, b) =>
      compareStrings(b.updated, a.updated) ||
      compareStrings(b.reported, a.reported) ||
      compareStrings(a.id, b.id),
  );
  const updated = sorted[0]?.updated ?? latestAddition(elections.flatMap(({ reports }) => reports));
  return { title, href, updated, entries: sorted.slice(0, most) };
}

/** An entry for every report of an election. */
export function reportEntries(election: Election): FeedEntry[] {
  const href = paths.election(election.id);
  return election.reports.map((report) => {
    const own = election.excerpts.filter((excerpt) => excerpt.report === report);
    return {
      id: `${href}#${slugOf(report, election)}`,
      href,
      title: words.feeds.entry(named(election), reportNamed(election, report).name),
      summary: words.feeds.report(report.title, report['title-english'], own.length, figuresIn(own)),
      published: report.added,
      reported: report.published,
      updated: latestChange(own, [report]),
    };
  });
}

function slugOf({ id }: Report, election: Election): string {
  return id.slice(election.id.length + 1);
}

/** "Ruritania, early presidential election, 3 April 2011". */
function named(election: Election): string {
  return words.feeds.election(election.country.name, words.labels.electionTitle(election));
}

function figuresIn(excerpts: readonly Excerpt[]): number {
  return distinct(excerpts.flatMap(({ figures }) => figures)).length;
}

/** An entry for every election that has passages of a kind: what they say, line by line. */
export function passageEntries(
  corpus: Corpus,
  country: Country,
  belongs: (excerpt: Excerpt) => boolean,
  hrefOf: (election: Election) => string,
): FeedEntry[] {
  return electionsOf(corpus, country).flatMap((election) => {
    const own = election.excerpts.filter(belongs);
    const newest = own.at(-1)?.report;
    if (newest === undefined) return [];
    const href = hrefOf(election);
    return [
      {
        id: href,
        href,
        title: words.feeds.entry(named(election), words.counts.passages(own.length)),
        summary: own.map(({ finding }) => finding).join(' · '),
        published: firstAddition(own),
        reported: newest.published,
        updated: latestChange(own),
      },
    ];
  });
}

/** A comparison is as new as the newest report that it rests on, or the latest correction of either. */
export function comparisonEntry(comparison: Comparison): FeedEntry {
  const { country, topic, question, lead, cited } = comparison;
  const href = paths.topic(country.id, topic.id);
  return {
    id: href,
    href,
    title: words.feeds.comparison(topic.label, country.name, question),
    summary: lead.text,
    published: firstAddition(cited),
    reported: '',
    updated: laterOf(latestChange(cited), latestCorrection([comparison])),
  };
}

/** What was corrected of one thing on one day: the old wording and the new one. */
export function correctionEntry(corpus: Corpus, correction: Correction): FeedEntry {
  const { subject, fields } = correctionView(corpus, correction);
  const href = paths.correction(correction.anchor);
  return {
    id: href,
    href,
    title: words.corrections.feedTitle(subject.label),
    summary: fields
      .map(
        ({ name, was, is, why }) => `${words.corrections.change(name, was.join(' '), is.join(' '))} ${why}`,
      )
      .join(' '),
    published: correction.day,
    reported: '',
    updated: correction.day,
  };
}

/** The corrections of what belongs to a country. */
export function correctionEntries(corpus: Corpus, country: Country): FeedEntry[] {
  return corpus.corrections
    .filter(({ what }) => what.startsWith(`${country.id}/`))
    .map((correction) => correctionEntry(corpus, correction));
}
