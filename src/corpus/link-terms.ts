import { termsOf, type Terms } from '../markdown/rehype-terms.ts';
import type { Country, Entity } from '../model/country.ts';
import type { GlossaryEntry } from '../model/vocabulary.ts';
import { rootPaths } from '../paths.ts';

/**
 * What the passages of a country mark for the glossary to explain: terms of the field and abbreviations, and the
 * parties and outlets of which there is more to say than their name.
 * @param glossary the entries that hold in the country
 */
export function linkTerms(glossary: readonly GlossaryEntry[], country: Country): Terms {
  return termsOf([
    ...glossary
      .filter(({ everyday }) => !everyday)
      .flatMap(({ id, spellings }) =>
        spellings.map(({ text }) => [text, rootPaths.glossaryEntry(id)] as const),
      ),
    ...[...country.parties, ...country.outlets]
      .filter(isExplained)
      .flatMap(({ id, spellings }) =>
        spellings.map(({ text }) => [text, rootPaths.glossaryName(country.id, id)] as const),
      ),
  ]);
}

function isExplained({ spellings, note }: Entity): boolean {
  return note !== undefined || spellings.length > 1;
}
