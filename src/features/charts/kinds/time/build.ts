import * as words from '../../../../words/words.ts';
import type { Election, Figure } from '../../../../model/corpus.ts';
import type { Indicator } from '../../../../model/vocabulary.ts';
import { yearOf } from '../../../../model/year.ts';
import { electingOf, missingYearsOf } from '../../../../site/elections.ts';
import { figureDetail } from '../../../../site/figures.ts';
import { missingValueReason, missingValueReasonShort } from '../../../../site/missing-value.ts';
import type { ChartKind } from '../../chart-kind.ts';
import { instant } from '../../drawing/scale.ts';
import { linesOf } from '../../lines.ts';
import { mark } from '../../mark.ts';
import { chartBase, type ChartSource } from '../../source.ts';
import { timeDrawing } from './drawing.ts';
import type { TimeChart } from './spec.ts';

/** Points through time. Lines join the values of one series. */
export function timeSpec(source: ChartSource): TimeChart {
  const { corpus, country, indicator, all, figures, plotted } = source;
  const elections = electingOf(corpus, country);
  return {
    ...chartBase(source),
    kind: 'time',
    from: elections[0]?.date ?? '',
    to: elections.at(-1)?.date ?? '',
    points: plotted.map((figure) => {
      const { date } = figure.excerpt.election;
      return {
        ...mark(figure, figureDetail(corpus, figure)),
        date,
        year: yearOf(date),
      };
    }),
    lines: linesOf(corpus, figures, plotted),
    gaps: elections
      .filter((election) => !plotted.some((figure) => figure.excerpt.election === election))
      .map((election) => {
        const own = figures.filter((figure) => figure.excerpt.election === election);
        const why = (missing: typeof missingValueReason) => gapReason(indicator, election, own, all, missing);
        const [reason, brief] = [why(missingValueReason), why(missingValueReasonShort)];
        return {
          date: election.date,
          year: yearOf(election.date),
          reason,
          ...(brief !== reason && { brief }),
        };
      }),
    missing: missingYearsOf(corpus, country),
  };
}

/**
 * Why nothing is drawn at an election.
 * @param own its values, which are none that can be drawn
 * @param missing says it where there is none
 */
function gapReason(
  indicator: Indicator,
  election: Election,
  own: readonly Figure[],
  all: readonly Figure[],
  missing: typeof missingValueReason,
): string {
  if (own.length === 0) return missing(indicator, election, all);
  return own.every(({ isOfOtherElection }) => isOfOtherElection)
    ? words.charts.ofOtherElection
    : words.charts.noSingleNumber;
}

/** Points through time to scale. */
export const timeKind = {
  id: 'time',
  spec: timeSpec,
  // A plane of dots that nothing joins says less than their words in order.
  isStrip: ({ lines }) => lines.length === 0,
  plane: {
    drawing: timeDrawing,
    key: ({ points, gaps, missing }) => [
      ...(points.some(({ hollow }) => hollow) ? [words.charts.hollowMark] : []),
      ...(points.some(({ bound }) => bound) ? [words.charts.arrow] : []),
      ...(missing.length > 0 ? [words.charts.greyTicks(missing)] : []),
      ...heldElsewhere(gaps),
    ],
    height: (spec) => ({ wide: 19, narrow: rowsDownwards(spec) * 1.75, embed: 304, picture: 330 }),
    detailIsBesideMark: true,
  },
} satisfies ChartKind<TimeChart>;

/** What a band that is too small for the whole reason leaves out. */
function heldElsewhere(gaps: TimeChart['gaps']): string[] {
  const days = gaps.filter(({ brief }) => brief !== undefined).map(({ date }) => date);
  return days.length === 0 ? [] : [words.missing.votesObserved(days)];
}

/** Where time runs downwards, every year has a row with space for its label. */
function rowsDownwards({ from, to, points }: TimeChart): number {
  const years = (instant(to) - instant(from)) / (365.25 * 24 * 3600 * 1000);
  return Math.min(36, Math.max(10, Math.ceil(years) + 4, points.length * 2));
}
