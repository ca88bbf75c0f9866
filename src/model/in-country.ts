import type { Country } from './country.ts';
import { textsOf } from './spelling.ts';
import type { GlossaryEntry, Indicator } from './vocabulary.ts';

/**
 * The entries of the glossary that hold in a country: its own, and of the shared ones those whose forms it does not
 * explain itself.
 * @param country its id
 */
export function glossaryIn(glossary: Iterable<GlossaryEntry>, country: string): GlossaryEntry[] {
  const entries = [...glossary].filter((entry) => entry.country === undefined || entry.country === country);
  const own = new Set(entries.filter((entry) => entry.country === country).flatMap(formsOf));
  return entries.filter(
    (entry) => entry.country === country || !formsOf(entry).some((form) => own.has(form)),
  );
}

/** All that an entry of the glossary explains: the term, what it stands for, and its spellings. */
export function formsOf({ term, expansion, spellings }: GlossaryEntry): string[] {
  return [term, ...(expansion === undefined ? [] : [expansion]), ...textsOf(spellings)];
}

/** Forms that entries of one country explain and no shared entry does: a shared one to which a country adds stays everybody's. */
export function formsOfOneCountry(
  own: readonly GlossaryEntry[],
  glossary: Iterable<GlossaryEntry>,
): string[] {
  const shared = new Set([...glossary].filter(({ country }) => country === undefined).flatMap(formsOf));
  return own.flatMap(formsOf).filter((form) => !shared.has(form));
}

/** What an indicator is called in a country. */
export function indicatorLabel({ own }: Country, { id, label }: Indicator): string {
  return own.labels[id]?.label ?? label;
}

/** What an indicator counts in a country. */
export function indicatorDefinition({ own }: Country, { id, definition }: Indicator): string {
  return own.labels[id]?.definition ?? definition;
}
