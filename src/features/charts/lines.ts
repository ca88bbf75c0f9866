import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { reasonsNotJoined, type Reason } from './comparability.ts';

/** The pairs of values that a line joins, by position, and the reasons why other pairs are not joined. */
export interface Lines {
  readonly lines: readonly (readonly [number, number])[];
  readonly reasons: readonly Reason[];
}

/**
 * Joins values of neighbouring elections where the corpus allows it. Where it allows no line between two neighbours,
 * the reasons of the most similar pair are given, because they hold for all the others too.
 */
export function joinValues(
  corpus: Corpus,
  elections: readonly Election[],
  plotted: readonly Figure[],
): Lines {
  const withValues = elections.filter((election) =>
    plotted.some(({ excerpt }) => excerpt.election === election),
  );
  const lines: [number, number][] = [];
  const reasons: Reason[] = [];
  withValues.slice(1).forEach((later, index) => {
    const pairs = pairsOf(plotted, withValues[index], later).map(([a, b]) => ({
      line: [plotted.indexOf(a), plotted.indexOf(b)] as [number, number],
      reasons: reasonsNotJoined(corpus, a, b),
    }));
    const joined = pairs.filter((pair) => pair.reasons.length === 0);
    lines.push(...joined.map(({ line }) => line));
    if (joined.length > 0) return;
    const [nearest] = pairs.sort((a, b) => a.reasons.length - b.reasons.length);
    reasons.push(...(nearest?.reasons ?? []));
  });
  return { lines, reasons };
}

function pairsOf(plotted: readonly Figure[], from: Election | undefined, to: Election): [Figure, Figure][] {
  const of = (election: Election | undefined) =>
    plotted.filter(({ excerpt }) => excerpt.election === election);
  return of(from).flatMap((a) => of(to).map((b): [Figure, Figure] => [a, b]));
}
