import type { Grade } from '../../../model/grade.ts';
import type { CompareElection } from '../compare-view.ts';
import { gradesOf, whyOf } from '../../charts/why.ts';
import type { FigureSeries, IndicatorFigures, SeriesValue } from '../topic-file.ts';

/** What the chosen elections have of one series. */
export interface SeriesRow {
  readonly counts: string;
  readonly cells: readonly SeriesCell[];
  readonly joints: readonly SeriesJoint[];
}

/** An election's values, or why there is none. */
export interface SeriesCell {
  readonly election: CompareElection;
  readonly values: readonly SeriesValue[];
  readonly absent: string;
}

/** What the values of two of the chosen elections are to one another. */
export interface SeriesJoint {
  /** The years of the two. */
  readonly from: string;
  readonly to: string;
  /** The grades that hold between them, from near to far: mostly one. */
  readonly grades: readonly [Grade, ...Grade[]];
  /** What differs, in sentences; empty for the same measure. */
  readonly why: string;
}

/** The rows of an indicator that have a value in at least one of the chosen elections. */
export function seriesRows(
  { series, absent }: IndicatorFigures,
  elections: readonly CompareElection[],
): SeriesRow[] {
  return series
    .map((each): SeriesRow => ({
      counts: each.counts,
      cells: elections.map((election) => ({
        election,
        values: each.values.filter((value) => value.election === election.id),
        absent: absent.find((reason) => reason.election === election.id)?.reason ?? '',
      })),
      joints: jointsIn(each, elections),
    }))
    .filter((row) => holders(row) > 0);
}

/** How many of the chosen elections have a value in a row. */
export function holders({ cells }: SeriesRow): number {
  return cells.filter(({ values }) => values.length > 0).length;
}

/** The verdicts on neighbours among the chosen elections that have a value, as in a chart. */
function jointsIn({ values, pairs }: FigureSeries, elections: readonly CompareElection[]): SeriesJoint[] {
  const held = elections.filter(({ id }) => values.some(({ election }) => election === id));
  return held.slice(1).flatMap((to, index): SeriesJoint[] => {
    const from = held[index];
    const verdict = pairs.find((each) => each.from === from?.id && each.to === to.id);
    if (from === undefined || verdict === undefined) return [];
    return [{ from: from.year, to: to.year, grades: gradesOf(verdict), why: whyOf(verdict) }];
  });
}
