import { formatDate } from '../../words/format.ts';
import type { Corpus, Excerpt } from '../../model/corpus.ts';
import * as words from '../../words/words.ts';
import { issuersOf } from '../../site/elections.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { TimelineView } from '../timeline/timeline-view.ts';

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
export function pictureInWords({ over, words: large, quoted, below, foot, chart }: PagePicture): string {
  const said = quoted ? words.previews.quotation(large) : large;
  return [over, chart === undefined ? said : words.previews.chart(said), below, foot]
    .filter((part) => part !== '')
    .join('. ');
}

/** What the picture of a page of the site shows where nothing else is said. */
export const plainPicture = { over: words.site.name, quoted: false, below: '', foot: '' };

/** The picture of a page that has a title and says in a line what it is for. */
export function titlePicture({
  title,
  lead,
}: {
  readonly title: string;
  readonly lead: string;
}): PagePicture {
  return { ...plainPicture, words: title, below: lead };
}

/** Words of a report, with where they stand. */
export function quotedPicture(
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
