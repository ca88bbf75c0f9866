import { language as ownLanguage } from '../../words/language.ts';
import { foreignOf, type Printed } from '../../words/written-in.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Election, Excerpt } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { formsOf, glossaryIn } from '../../model/in-country.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import { printedSpellings } from '../../site/printed-spellings.ts';

/** Terms × elections: the spellings that each report prints. */
export interface TermsView {
  readonly years: readonly string[];
  readonly rows: readonly (Link & {
    readonly definition: string;
    readonly printed: readonly (readonly Printed[])[];
  })[];
}

/** Terms that at least two reports print: there is something to compare. */
export function termsView(
  corpus: Corpus,
  country: Country,
  elections: readonly Election[],
  excerpts: readonly Excerpt[],
): TermsView {
  const terms = glossaryIn(corpus.glossary.values(), country.id).map((entry) => ({
    ...entry,
    forms: [...new Set(formsOf(entry))],
    // A form that is English too needs no word of its other languages.
    languages: new Map(
      [...entry.spellings.map(({ text, language }) => [text, language] as const)].toSorted(
        ([, a], [, b]) => Number(a === ownLanguage) - Number(b === ownLanguage),
      ),
    ),
  }));
  const years = elections.map(({ date }) => yearOf(date));
  const printed = printedSpellings(
    excerpts,
    terms.flatMap(({ forms }) => forms),
  );
  return {
    years,
    rows: terms
      .map(({ id, term, definition, forms, languages }) => ({
        href: paths.glossaryEntry(id),
        label: term,
        definition,
        printed: years.map((year) =>
          forms
            .filter((form) => printed.get(form)?.includes(year))
            .map((text) => ({ text, ...foreignOf({ language: languages.get(text) ?? ownLanguage }) })),
        ),
      }))
      .filter((row) => row.printed.filter((own) => own.length > 0).length > 1),
  };
}
