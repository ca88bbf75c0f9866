import { listed } from '../../words/format.ts';
import type { ChartSpec, Mark } from './spec.ts';

/** What the marks of a chart mean where that is not plain, in sentences: hollow marks, ticks of missing elections, blanks. */
export function chartKey(spec: ChartSpec): string[] {
  const hollow = 'Hollow: a fraction in words, drawn as a percentage.';
  const dashed = 'Dashed edge: a fraction in words, drawn as a percentage.';
  switch (spec.kind) {
    case 'time':
      return [...(spec.points.some(isHollow) ? [hollow] : []), ...missing(spec.missing)];
    case 'bars':
      return spec.groups.some(({ bars }) => bars.some(isHollow)) ? [hollow] : [];
    case 'dumbbell': {
      const bars = spec.groups.flatMap((group) => group.bars);
      const mixed = bars.some(({ marks }) => marks.some(isHollow) && !marks.every(isHollow));
      return [
        `Disc: ${spec.ends[0]}. Square: ${spec.ends[1]}.`,
        ...(bars.some(({ marks }) => marks.some(isHollow)) ? [hollow] : []),
        ...(mixed ? ['No line joins two values of which one is a fraction in words.'] : []),
      ];
    }
    case 'shares':
      return [
        ...(spec.groups.some(({ bars }) => bars.some(({ shares }) => shares.some(isHollow))) ? [dashed] : []),
        ...(isPartial(spec.groups) ? ['Blank: the report gives no number for the rest.'] : []),
      ];
  }
}

function isHollow({ hollow }: Mark): boolean {
  return hollow;
}

function missing(years: readonly string[]): string[] {
  if (years.length === 0) return [];
  return [
    `Grey ticks: the ${years.length === 1 ? 'election' : 'elections'} of ${listed(years)}, observed too, not in this collection.`,
  ];
}

/** Printed shares are rounded, so a whole may come to a little less than a hundred without a part that is missing. */
function isPartial(
  groups: readonly { readonly bars: readonly { readonly shares: readonly Mark[] }[] }[],
): boolean {
  return groups.some(({ bars }) => bars.some(({ shares }) => shares.reduce((sum, { y }) => sum + y, 0) < 98));
}
