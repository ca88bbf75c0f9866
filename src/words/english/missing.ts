/** Elections that were observed and whose reports are not in this collection. One wording for all places. */
import { listed } from '../format.ts';

/** "The election of 2012 was observed too; its report is not in this collection." `years` has at least one. */
export function observedToo(years: readonly string[]): string {
  return `The ${clause(years)}`;
}

/** "Between 2011 and 2019 the election of 2012 was observed too; its report is not in this collection." */
export function observedTooBetween(from: string, to: string, years: readonly string[]): string {
  return `Between ${from} and ${to} the ${clause(years)}`;
}

/** "Also observed, not in this collection: 2012, 2015": where there is room for a line. */
export function alsoObserved(years: readonly string[]): string {
  return `Also observed, not in this collection: ${years.join(', ')}`;
}

function clause(years: readonly string[]): string {
  return years.length === 1
    ? `election of ${listed(years)} was observed too; its report is not in this collection.`
    : `elections of ${listed(years)} were observed too; their reports are not in this collection.`;
}
