/** Elections that were observed and whose reports are not in this collection. One wording for all places. */
import { listed, pluralForm } from '../format.ts';

const notHere = 'not in this collection';
const also = `Also observed, ${notHere}`;

/** "The election of 2012 was observed too; its report is not in this collection." `years` has at least one. */
export function observedToo(years: readonly string[]): string {
  return `The ${clause(years)}`;
}

/** "Between 2011 and 2019 the election of 2012 was observed too; its report is not in this collection." */
export function observedTooBetween(from: string, to: string, years: readonly string[]): string {
  return `Between ${from} and ${to} the ${clause(years)}`;
}

/** "Between 2011 and 2019 the election of 2012 was observed too and is not in this collection.": why a line stops. */
export function electionBetween(from: string, to: string, years: readonly string[]): string {
  const observed = pluralForm(years.length, {
    one: 'was observed too and is',
    other: 'were observed too and are',
  });
  return `Between ${from} and ${to} the ${electionsOf(years)} ${observed} ${notHere}.`;
}

/** What `electionBetween` says, as the heading of several pairs of elections. */
export const electionsBetween = `These were observed too, between the values, and are ${notHere}`;

/** What `electionBetween` says, in a few words. */
export const electionsBetweenBriefly = `elections between are ${notHere}`;

/** "Also observed, not in this collection: 2012, 2015": where there is room for a line. */
export function alsoObserved(years: readonly string[]): string {
  return `${also}: ${years.join(', ')}`;
}

/** "Also observed, not in this collection: 2012 and 2015.": a sentence of its own. */
export function alsoObservedAre(years: readonly string[]): string {
  return `${also}: ${listed(years)}.`;
}

/** "the election of 2012, observed too, not in this collection": what a mark stands for. */
export function named(years: readonly string[]): string {
  return `the ${electionsOf(years)}, observed too, ${notHere}`;
}

function clause(years: readonly string[]): string {
  const observed = pluralForm(years.length, {
    one: 'was observed too; its report is',
    other: 'were observed too; their reports are',
  });
  return `${electionsOf(years)} ${observed} ${notHere}.`;
}

function electionsOf(years: readonly string[]): string {
  return `${pluralForm(years.length, { one: 'election', other: 'elections' })} of ${listed(years)}`;
}
