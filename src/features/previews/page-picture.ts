import { formatDate } from '../../words/format.ts';
import { language as siteLanguage } from '../../words/language.ts';
import { isolated } from '../../model/isolates.ts';
import type { Corpus, Excerpt } from '../../model/corpus.ts';
import * as words from '../../words/words.ts';
import { issuersOf } from '../../site/elections.ts';
import type { TimelineView } from '../timeline/timeline-view.ts';

/** What the picture of a page shows where a link to the page is shared. */
export interface PagePicture {
  /** What the page is about: "Ruritania · Voter registration". */
  readonly over: string;
  /** The large words: a title, a question, or a report's words. */
  readonly words: string;
  /** Whether `words` are a report's. */
  readonly quoted: boolean;
  /** The language of `words` where it is not the site's. */
  readonly language?: string;
  /** A line below in our words; may be empty. */
  readonly below: string;
  /** The source; may be empty. */
  readonly foot: string;
  readonly timeline?: TimelineView | undefined;
}

/** What the picture shows, for who does not see it. */
export function pictureInWords({
  over,
  words: large,
  quoted,
  language = siteLanguage,
  below,
  foot,
}: PagePicture): string {
  const said = quoted ? words.previews.quotation(isolated(large, language)) : large;
  return words.previews.sentences([over, said, below, foot].filter((part) => part !== ''));
}

/** The default fields of a preview. */
export const plainPicture = { over: words.site.name, quoted: false, below: '', foot: '' };

/** The fields of a preview that quotes a report; with our finding where its words are withheld. */
export function quotedPicture(
  corpus: Corpus,
  { report, withheld, finding }: Excerpt,
  words: string,
): Pick<PagePicture, 'words' | 'quoted' | 'language' | 'foot'> {
  const { title, language, published } = report;
  return {
    words: withheld === undefined ? words : finding,
    quoted: withheld === undefined,
    ...(language === siteLanguage || withheld !== undefined ? {} : { language }),
    foot: `${issuersOf(corpus, report)}, ${isolated(title, language)}, ${formatDate(published)}`,
  };
}
