import type { Grade } from '../../model/grade.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { indicatorLabel } from '../../model/in-country.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { yearOf } from '../../model/year.ts';
import { paths } from '../../paths.ts';
import { electingOf } from '../../site/elections.ts';
import {
  distinct,
  figureDetail,
  figureHref,
  figuresOf,
  figurePrinted,
  standing,
} from '../../site/figures.ts';
import { missingValueReasonShort } from '../../site/missing-value.ts';
import type { Printed } from '../../words/written-in.ts';
import * as words from '../../words/words.ts';
import { jointsOf, jointTo } from '../charts/joints.ts';

/** Indicators by elections, with their values. */
export interface FigureGrid {
  /** All elections in time order. */
  readonly elections: readonly GridElection[];
  /** Indicators with values that are set side by side. */
  readonly compared: readonly GridRow[];
  /** The rest: values of one election alone, dates, and what counts nothing that recurs. */
  readonly single: readonly GridRow[];
}

/** A column. */
export interface GridElection {
  readonly year: string;
  readonly href: string;
  /** Why no indicator has a value, in short; undefined where one has. */
  readonly silence: string | undefined;
}

/** An indicator. */
export interface GridRow {
  /** The page of the indicator. */
  readonly href: string;
  readonly label: string;
  /** What all its values count and rest on; empty where there is nothing to say, or where it differs. */
  readonly detail: string;
  /** One for each election. */
  readonly cells: readonly GridCell[];
}

/** The values of an indicator in an election. */
export interface GridCell {
  readonly year: string;
  /** Empty where it has none. Too many to list are one that says how many there are, and leads to the indicator. */
  readonly values: readonly GridValue[];
  /** What its values are to those of the election before that has some, and which one that is. */
  readonly joint: { readonly from: string; readonly grades: readonly [Grade, ...Grade[]] } | undefined;
}

/** A value as printed. */
export interface GridValue extends Printed {
  /** What it counts and rests on, where that is not said of all; may be empty. */
  readonly detail: string;
  readonly href: string;
}

/** More values than these in one cell say less than their number. */
const mostValues = 3;

/** The grid of some indicators of a country. */
export function figureGrid(corpus: Corpus, country: Country, indicators: readonly Indicator[]): FigureGrid {
  const elections = electingOf(corpus, country);
  const rows = indicators.map((indicator) => gridRow(corpus, country, indicator, elections));
  return {
    elections: elections.map((election, index) => ({
      year: yearOf(election.date),
      href: paths.election(election.id),
      silence: rows.some(({ cells }) => cells[index]?.values.length)
        ? undefined
        : silenceOf(indicators, election),
    })),
    compared: rows.filter(isCompared),
    single: rows.filter((row) => !isCompared(row)),
  };
}

function isCompared({ cells }: GridRow): boolean {
  return cells.some(({ joint }) => joint !== undefined);
}

function gridRow(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  elections: readonly Election[],
): GridRow {
  const figures = distinct(standing(figuresOf(corpus, country, indicator)));
  const joints = jointsOf(corpus, figures);
  const href = paths.indicator(country.id, indicator.id);
  const detailOf = (figure: Figure) => figureDetail(corpus, figure);
  const [common = '', ...others] = new Set(figures.map(detailOf));
  const detail = others.length === 0 ? common : '';
  return {
    href,
    label: indicatorLabel(country, indicator),
    detail,
    cells: elections.map((election) => {
      const own = figures.filter(({ excerpt }) => excerpt.election === election);
      const joint = jointTo(joints, election);
      return {
        year: yearOf(election.date),
        values:
          own.length > mostValues
            ? [{ text: words.counts.values(own.length), detail: '', href }]
            : own.map((figure) => ({
                ...figurePrinted(figure),
                detail: detail === '' ? detailOf(figure) : '',
                href: figureHref(figure),
              })),
        joint: joint && { from: joint.from, grades: joint.grades },
      };
    }),
  };
}

/** The one reason that all have, in short, or that there is no figure. */
function silenceOf(indicators: readonly Indicator[], election: Election): string {
  const [reason, ...others] = new Set(
    indicators.map((indicator) => missingValueReasonShort(indicator, election)),
  );
  const isOne = reason !== undefined && others.length === 0 && reason !== words.charts.noFigureQuoted;
  return isOne ? reason : words.topics.noFigure;
}
