import { formatDate, plural } from '../../words/format.ts';
import type { Corpus, Election, Excerpt, Thread } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Commitment, Indicator, Topic } from '../../model/vocabulary.ts';
import { chart } from '../charts/chart.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { figuresOf } from '../charts/values.ts';
import { commitmentView } from '../commitments/commitments-view.ts';
import { compareView } from '../compare/compare-view.ts';
import { countryView } from '../countries/country-view.ts';
import { headlineOf, issuersOf } from '../../site/elections.ts';
import { siteName } from '../cite/csl-item.ts';
import { homeView } from '../home/home-view.ts';
import * as words from '../../words/words.ts';
import type { ReferencePage } from '../reference/reference-pages.ts';
import type { TimelineView } from '../timeline/timeline-view.ts';
import { threadView } from '../threads/thread-view.ts';
import { topicView } from '../topics/topic-view.ts';

/** What the picture of a page shows where a link to the page is shared. */
export interface PagePicture {
  /** What the page is about: "Kazakhstan · Voter registration". */
  readonly over: string;
  /** What is said large: a title, a question, or the words of a report. */
  readonly words: string;
  /** Whether those are a report's. */
  readonly quoted: boolean;
  /** More of it, in our words; may be empty. */
  readonly below: string;
  /** What it rests on; may be empty. */
  readonly foot: string;
  readonly timeline?: TimelineView | undefined;
  readonly chart?: ChartSpec;
}

/** What the picture shows, for who does not see it. */
export function pictureInWords({ over, words, quoted, below, foot, chart }: PagePicture): string {
  const said = quoted ? `“${words}”` : words;
  return [over, chart === undefined ? said : `chart of ${said}`, below, foot]
    .filter((part) => part !== '')
    .join('. ');
}

const plain = { over: siteName, quoted: false, below: '', foot: '' };

export function homePicture(corpus: Corpus): PagePicture {
  const { counts, countries } = homeView(corpus);
  return {
    ...plain,
    words: 'What election observers said, election by election',
    foot: counts,
    timeline: countries[0]?.timeline,
  };
}

export function referencePicture({ title, lead }: ReferencePage): PagePicture {
  return { ...plain, words: title, below: lead };
}

export function commitmentPicture(corpus: Corpus, commitment: Commitment): PagePicture {
  const { title, instrument, summary, what } = commitmentView(corpus, commitment);
  return { ...plain, over: instrument, words: title, below: summary, foot: what };
}

export function countryPicture(corpus: Corpus, country: Country): PagePicture {
  const { name, lead, excerpts, figures, timeline } = countryView(corpus, country);
  return { ...plain, words: name, below: lead, foot: words.countries.inShort(excerpts, figures), timeline };
}

export function comparePicture(corpus: Corpus, country: Country): PagePicture {
  const { title, lead } = compareView(corpus, country);
  return { ...plain, over: country.name, words: title, below: lead };
}

/** The conclusion of its report. */
export function electionPicture(corpus: Corpus, election: Election): PagePicture {
  const over = `${election.country.name} · ${words.labels.electionTitle(election)}`;
  const conclusion = headlineOf(election);
  if (conclusion === undefined) return { ...plain, over, words: plural(election.excerpts.length, 'passage') };
  return { ...plain, ...quotation(corpus, conclusion, conclusion.quote.text), over };
}

/** The question that the topic answers, and where in time there are passages. */
export function topicPicture(corpus: Corpus, country: Country, topic: Topic): PagePicture {
  const { title, question, definition, summary, timeline } = topicView(corpus, country, topic);
  const over = `${country.name} · ${title}`;
  return question === undefined
    ? { ...plain, over, words: title, below: definition, foot: summary, timeline }
    : { ...plain, over, words: question, foot: summary, timeline };
}

export function threadPicture(corpus: Corpus, thread: Thread): PagePicture {
  const { title, definition, summary, timeline } = threadView(corpus, thread);
  const over = `${thread.country.name} · One issue through the elections`;
  return { ...plain, over, words: title, below: definition, foot: summary, timeline };
}

/** Its chart, if it has one that can be read small; otherwise the sentence of its latest value. */
export function indicatorPicture(corpus: Corpus, country: Country, indicator: Indicator): PagePicture {
  const over = `${country.name} · ${indicator.label}`;
  const spec = chart(corpus, country, indicator);
  if (spec !== undefined && isReadableSmall(spec))
    return { ...plain, over: country.name, words: indicator.label, foot: spec.source, chart: spec };
  const latest = figuresOf(corpus, country, indicator).at(-1);
  if (latest === undefined) return { ...plain, over, words: indicator.label, below: indicator.definition };
  return { ...plain, ...quotation(corpus, latest.excerpt, latest.sentence), over };
}

function isReadableSmall(spec: ChartSpec): boolean {
  return spec.kind === 'time' && spec.points.length <= 8;
}

function quotation(
  corpus: Corpus,
  { report }: Excerpt,
  words: string,
): Pick<PagePicture, 'words' | 'quoted' | 'foot'> {
  return {
    words,
    quoted: true,
    foot: `${issuersOf(corpus, report)}, ${report.title}, ${formatDate(report.published)}`,
  };
}
