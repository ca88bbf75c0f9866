import { listed } from '../../../words/format.ts';
import type { CompareElection } from '../compare-view.ts';

/** Which elections lie between the chosen ones, in sentences: observed ones that are not in the collection, and others. */
export function between(all: readonly CompareElection[], chosen: readonly CompareElection[]): string[] {
  return chosen.slice(1).flatMap((to, index) => {
    const from = chosen[index];
    if (from === undefined) return [];
    const after = all.slice(all.indexOf(from) + 1, all.indexOf(to) + 1);
    const missing = after.flatMap(({ missingBefore }) => missingBefore);
    const passed = after.slice(0, -1).map(({ year }) => year);
    return [
      ...(missing.length === 0 ? [] : [notHere(from, to, missing)]),
      ...(passed.length === 0 ? [] : [notChosen(from, to, passed)]),
    ];
  });
}

function notHere(from: CompareElection, to: CompareElection, years: readonly string[]): string {
  const span = `Between ${from.year} and ${to.year}`;
  return years.length === 1
    ? `${span} the election of ${listed(years)} was observed too; its report is not in this collection.`
    : `${span} the elections of ${listed(years)} were observed too; their reports are not in this collection.`;
}

function notChosen(from: CompareElection, to: CompareElection, years: readonly string[]): string {
  const lie = years.length === 1 ? 'lies' : 'lie';
  return `${listed(years)} ${lie} between ${from.year} and ${to.year} too, and ${years.length === 1 ? 'is' : 'are'} not chosen here.`;
}
