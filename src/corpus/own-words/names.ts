import { asCompared } from '../../markdown/quoted-words.ts';
import { entityLists } from '../../model/vocabulary.ts';
import { formsOf, glossaryIn, indicatorLabel } from '../../model/in-country.ts';
import { textsOf } from '../../model/spelling.ts';
import { countryOf } from '../drafts.ts';
import type { ResolvedDrafts } from '../resolve.ts';

/**
 * What content/ knows by name, as it is compared: things of a country and their spellings, terms, commitments, topics,
 * organisations, and headings and titles of reports. In quotation marks these are names and nobody's words.
 */
export function namesOf(drafts: ResolvedDrafts, country: string): ReadonlySet<string> {
  const home = drafts.countries.get(country)?.fields;
  const entities = home === undefined ? [] : entityLists.flatMap((list) => home[list]);
  const reports = drafts.reports.filter(({ path }) => countryOf(path) === country);
  const names = [
    ...entities.flatMap(({ name, spellings }) => [name, ...textsOf(spellings)]),
    ...glossaryIn(drafts.glossary, country).flatMap(formsOf),
    ...drafts.commitments.flatMap(({ label, instrument }) => [label, instrument]),
    ...drafts.topics.flatMap(({ label, headings }) => [label, ...headings]),
    ...[...drafts.languages.values()].flatMap(({ fields }) => Object.values(fields.headings).flat()),
    ...drafts.organisations.flatMap(({ name, short }) => [name, short]),
    ...drafts.indicators.map((indicator) => (home ? indicatorLabel(home, indicator) : indicator.label)),
    ...reports.flatMap(({ fields, sections }) => [fields.title, ...sections.map(({ heading }) => heading)]),
  ];
  return new Set(names.map(asName));
}

/** A name as it is compared: in any case, without the marks of a sentence that ends with it. */
export function asName(words: string): string {
  return asCompared(words)
    .toLowerCase()
    .replace(/[.,;:!?]+$/, '');
}
