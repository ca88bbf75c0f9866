import type { Corpus, Election } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import { textsOf } from '../model/spelling.ts';
import { entityLists } from '../model/vocabulary.ts';
import { hasFurtherLetters } from './fonts/letters.ts';

/** What was found of each thing that holds texts. The corpus is frozen, so it stays true. */
const known = new WeakMap<object, boolean>();

/**
 * Whether a page that quotes some elections shows letters of further scripts: in the words and titles of reports, or in
 * names. Only such a page loads the style sheet with their fonts.
 */
export function showsFurtherLetters({ glossary }: Corpus, elections: readonly Election[]): boolean {
  const countries = new Set(elections.map(({ country }) => country));
  return (
    elections.some((election) => once(election, () => printedIn(election))) ||
    [...countries].some((country) => once(country, () => namesIn(country, glossary)))
  );
}

/** What the reports on an election print. */
function printedIn({ reports, excerpts }: Election): string[] {
  return [
    ...reports.map(({ title }) => title),
    ...excerpts.flatMap(({ section, quote, footnotes }) => [
      section,
      quote.text,
      ...footnotes.map(({ text }) => text),
    ]),
  ];
}

/** What a country and its names and terms are called, with the terms of all countries. */
function namesIn(country: Country, glossary: Corpus['glossary']): string[] {
  const terms = [...glossary.values()].filter((term) => [undefined, country.id].includes(term.country));
  return textsOf(
    [country, ...entityLists.flatMap((list) => country[list]), ...terms].flatMap(
      ({ spellings }) => spellings,
    ),
  );
}

function once(of: object, texts: () => string[]): boolean {
  const has = known.get(of) ?? texts().some(hasFurtherLetters);
  known.set(of, has);
  return has;
}
