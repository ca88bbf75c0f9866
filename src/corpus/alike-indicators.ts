import type { Indicator } from '../model/vocabulary.ts';

/** Two indicators that may say the same, the later one first. */
export interface Alike {
  readonly indicator: Indicator;
  readonly other: Indicator;
}

/** From this share of words in common on, two texts may say the same. */
const enough = 0.75;

/**
 * Indicators that may count what an earlier one counts: in the same unit, and with a label or a definition of nearly the
 * same words. Those that name one another as `beside` have been told apart.
 */
export function alikeIndicators(indicators: readonly Indicator[]): Alike[] {
  return indicators.flatMap((indicator, index) =>
    indicators
      .slice(0, index)
      .filter((other) => mayMeet(indicator, other) && saysTheSame(indicator, other))
      .map((other) => ({ indicator, other })),
  );
}

/** Whether both can have values in one country, and nothing says yet how they differ. */
function mayMeet(a: Indicator, b: Indicator): boolean {
  const areOfOne = a.country === undefined || b.country === undefined || a.country === b.country;
  return areOfOne && !a.beside.includes(b.id) && !b.beside.includes(a.id);
}

function saysTheSame(a: Indicator, b: Indicator): boolean {
  if (a.unit !== b.unit) return false;
  return inCommon(a.label, b.label) >= enough || inCommon(a.definition, b.definition) >= enough;
}

/** The share of the words of two texts that stand in both, whatever their order and their endings. */
function inCommon(first: string, second: string): number {
  const [a, b] = [stems(first), stems(second)];
  return a.intersection(b).size / a.union(b).size;
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, '')));
}
