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
  return (
    once(glossary, () => [...glossary.values()].flatMap(({ spellings }) => textsOf(spellings))) ||
    elections.some(
      (election) =>
        once(election, () => printedIn(election)) || once(election.country, () => namesOf(election.country)),
    )
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

function namesOf(country: Country): string[] {
  return entityLists.flatMap((list) => country[list].flatMap(({ spellings }) => textsOf(spellings)));
}

function once(of: object, texts: () => string[]): boolean {
  const has = known.get(of) ?? texts().some(hasFurtherLetters);
  known.set(of, has);
  return has;
}
