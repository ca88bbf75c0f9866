import type { Corpus, Excerpt, Report } from '../model/corpus.ts';
import { isolated } from '../model/direction.ts';
import * as words from '../words/words.ts';
import { issuersOf } from './elections.ts';

/** Where a passage is from: its words are in `words.source`. */
export type Source = Parameters<typeof words.source.line>[0];

/**
 * Names the source of a passage: country, election, report, issuers, section and, if it is known, page. What the report
 * prints has its direction in the lines that are made of it.
 */
export function sourceOf(
  corpus: Corpus,
  { election, report, section, page, office, round }: Excerpt,
): Source {
  const { title, language } = report;
  return {
    country: election.country.name,
    election,
    report: { ...report, title: isolated(title, language) },
    issuers: issuersOf(corpus, report),
    section: isolated(section, language),
    page,
    vote: words.labels.ofVote(office, round),
  };
}

/** Where a report can be read: the document itself where its address is known, else where the publisher offers it. */
export function documentHref({ source }: Report): string {
  return source.document ?? source.landing;
}
