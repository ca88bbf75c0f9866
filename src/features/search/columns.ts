import { facets } from './browser/state.ts';
import type { Facet } from '../../model/search.ts';
import type { SearchRecord } from './records.ts';

/**
 * A property of all passages, in the order of the corpus. Passages that follow one another are much alike, so that this
 * takes a twentieth of what the engine's own lists for filters take.
 */
export interface Column {
  /** The different values, each a list of ids. */
  readonly values: readonly (readonly string[])[];
  /** The place of every passage's value among them. */
  readonly places: readonly number[];
}

/** What the browser knows of every passage before it fetches any: what it can be narrowed down by, and its election day. */
export type Columns = Readonly<Record<Facet | 'date', Column>>;

/** The columns of the records of all passages. */
export function columnsOf(records: readonly SearchRecord[]): Columns {
  const columns = facets.map(
    (facet) => [facet, columnOf(records.map((record) => record.facets[facet]))] as const,
  );
  return {
    ...(Object.fromEntries(columns) as Record<Facet, Column>),
    date: columnOf(records.map(({ meta }) => [meta.date])),
  };
}

/** What has a column, in the order in which they are written. */
export const columnNames = [...facets, 'date'] as const;

/** The value of each passage, by its number. */
export function valuesIn({ values, places }: Column): (readonly string[])[] {
  return places.map((place) => values[place] ?? []);
}

function columnOf(all: readonly (readonly string[])[]): Column {
  const known = new Map<string, number>();
  const values: (readonly string[])[] = [];
  const places = all.map((value) => {
    const key = value.join('\n');
    const place = known.get(key) ?? values.push(value) - 1;
    known.set(key, place);
    return place;
  });
  return { values, places };
}
