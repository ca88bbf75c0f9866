import { nameAt, type Country } from './country.ts';
import type { Dimension, Organisation } from './vocabulary.ts';

/**
 * Every value that a dimension may take in a country, with the words shown to readers; its own words win.
 * @param election the folder of the election whose names they bear; without one, today's
 */
export function dimensionValues(
  dimension: Dimension,
  country: Country | undefined,
  organisations: readonly Organisation[],
  election?: string,
): ReadonlyMap<string, string> {
  const values = new Map(Object.entries(dimension.values));
  for (const list of dimension.from) {
    if (list === 'organisations') organisations.forEach(({ id, short }) => values.set(id, short));
    else country?.[list].forEach((entity) => values.set(entity.id, nameAt(entity, election)));
  }
  for (const [id, label] of Object.entries(country?.own.values[dimension.id] ?? {})) values.set(id, label);
  return values;
}
