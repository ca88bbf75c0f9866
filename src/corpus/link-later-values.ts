import type { Figure, Mission } from '../model/corpus.ts';
import { formatValue } from '../model/value.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Notes at each figure of an election what the latest report of its mission says of the same thing, where that is
 * something else. What an indicator merely lists is each a thing of its own, and so is what a dimension tells apart.
 * @param figures all of the election, in the order of reports
 */
export function linkLaterValues(figures: readonly Figure[]): void {
  const byMission = new Map<Mission, Figure[]>();
  for (const figure of figures) {
    const { mission } = figure.excerpt.report;
    byMission.set(mission, [...(byMission.get(mission) ?? []), figure]);
  }
  for (const own of byMission.values()) {
    for (const alike of Map.groupBy(own, thingOf).values()) linkLater(alike);
  }
}

/** A figure that names no round is of the first. */
function thingOf({ indicator, dimensions, remarks, unit, office, round }: Figure): string {
  const vote = [office?.id ?? '', round?.round ?? 1];
  return JSON.stringify([indicator.id, [...dimensions].sort(), [...remarks].sort(), unit, ...vote]);
}

/** Where a report gives one thing several values, they are of things that nothing here tells apart: none is held against another. */
function linkLater(alike: readonly Figure[]): void {
  const byReport = [...Map.groupBy(alike, ({ excerpt }) => excerpt.report).values()];
  const latest = byReport.at(-1)?.[0];
  if (latest === undefined || latest.indicator.lists !== undefined) return;
  if (!byReport.every(haveOneValue)) return;
  for (const figure of alike) if (!isSame(figure, latest)) (figure as Mutable<Figure>).supersededBy = latest;
}

function haveOneValue(figures: readonly Figure[]): boolean {
  return figures.every((figure) => figures[0] !== undefined && isSame(figure, figures[0]));
}

/** A day and its month or year are one date, as exactly as it is printed. */
function isSame({ value: a }: Figure, { value: b }: Figure): boolean {
  if (a.kind === 'date' && b.kind === 'date') return a.iso.startsWith(b.iso) || b.iso.startsWith(a.iso);
  return formatValue(a) === formatValue(b);
}
