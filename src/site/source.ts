import type { Corpus, Excerpt, Report } from '../model/corpus.ts';
import * as words from '../words/words.ts';
import { issuersOf } from './elections.ts';

/** Where a passage is from: its words are in `words.source`. */
export type Source = Parameters<typeof words.source.line>[0];

/** Names the source of a passage: country, election, report, issuers, section and, if it is known, page. */
export function sourceOf(
  corpus: Corpus,
  { election, report, section, page, office, round }: Excerpt,
): Source {
  return {
    country: election.country.name,
    election,
    report,
    issuers: issuersOf(corpus, report),
    section,
    page,
    vote: words.labels.ofVote(office, round),
  };
}

/** Where a report can be read: the document itself where its address is known, else where the publisher offers it. */
export function documentHref({ source }: Report): string {
  return source.document ?? source.landing;
}
