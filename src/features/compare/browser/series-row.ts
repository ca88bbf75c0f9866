import * as words from '../../../words/words.ts';
import type { CompareElection } from '../compare-view.ts';
import type { FigureSeries, IndicatorFigures, SeriesValue } from '../topic-file.ts';

/** What the chosen elections have of one series. */
export interface SeriesRow {
  readonly counts: string;
  readonly cells: readonly SeriesCell[];
  readonly cautions: readonly Caution[];
}

/** An election's values, or why there is none. */
export interface SeriesCell {
  readonly election: CompareElection;
  readonly values: readonly SeriesValue[];
  readonly absent: string;
}

/** Why the corpus keeps the values of two elections apart. */
export interface Caution {
  /** The years of the two; empty where the row has no further values. */
  readonly years: string;
  readonly says: string;
  readonly reasons: readonly string[];
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
      cautions: cautions(each, elections),
    }))
    .filter((row) => holders(row) > 0);
}

/** How many of the chosen elections have a value in a row. */
export function holders({ cells }: SeriesRow): number {
  return cells.filter(({ values }) => values.length > 0).length;
}

/** The verdicts on neighbours among the chosen elections that have a value, as in a chart. */
function cautions({ values, apart }: FigureSeries, elections: readonly CompareElection[]): Caution[] {
  const held = elections.filter(({ id }) => values.some(({ election }) => election === id));
  return held.slice(1).flatMap((to, index): Caution[] => {
    const from = held[index];
    const verdict = apart.find((each) => each.from === from?.id && each.to === to.id);
    if (from === undefined || verdict === undefined) return [];
    const years = held.length > 2 ? words.compare.twoYears(from.year, to.year) : '';
    const { unlike, inPart, noSeries } = verdict;
    if (unlike.length === 0)
      return [{ years, says: words.compare.verdicts['not-one-series'], reasons: noSeries }];
    return [{ years, says: words.compare.verdicts[inPart ? 'in-part' : 'not-comparable'], reasons: unlike }];
  });
}
