import * as words from '../../words/words.ts';
import { compareGrades, type DifferenceGrade, type Grade } from '../../model/grade.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import type { ElectionKind } from '../../model/election.ts';
import type { ElectionDay } from '../../model/mission-format.ts';
import { notStated, type Indicator } from '../../model/vocabulary.ts';
import { missingYears } from '../../site/elections.ts';
import { dimensionLabel, distinct, standing } from '../../site/figures.ts';
import { observerOf } from '../../site/observers.ts';

/** By which rule two values differ. */
export const differenceRules = [
  'thing',
  'unlike',
  'remark',
  'unstated',
  'unit',
  'words',
  'kinds',
  'missions',
  'observer',
  'break',
  'silent',
  'missing',
] as const;
export type DifferenceRule = (typeof differenceRules)[number];

/** What differs between two values, and how much. */
export interface Difference {
  readonly rule: DifferenceRule;
  readonly makes: DifferenceGrade;
  readonly sentence: string;
}

/** What two values of one indicator are to one another. */
export interface Comparison {
  readonly grade: Grade;
  /** All that differs; empty for the same measure. */
  readonly differences: readonly Difference[];
}

/**
 * Grades two values of one indicator in one country. The rules are the corpus's own data: dimensions, kinds of
 * elections, breaks, mission formats, and the elections that lie between. The heaviest difference decides.
 */
export function compareFigures(corpus: Corpus, a: Figure, b: Figure): Comparison {
  const [first, second] = a.excerpt.election.date <= b.excerpt.election.date ? [a, b] : [b, a];
  const differences = [
    ...unlike(corpus, first, second),
    ...remarked(corpus, first, second),
    ...unstated(corpus, first, second),
    ...inOtherUnit(first, second),
    ...measured(first, second),
    ...observedByOthers(first, second),
    ...breaksBetween(corpus, first, second),
    ...silentBetween(corpus, first, second),
    ...missingBetween(corpus, first, first.excerpt.election, second.excerpt.election),
  ];
  return { grade: heaviest(differences), differences };
}

/** The differences that make the grade of a comparison; lighter ones are left out, except breaks, of which authors say why. */
export function decidingDifferences({ grade, differences }: Comparison): Difference[] {
  return differences.filter(({ makes, rule }) => makes === grade || rule === 'break');
}

/**
 * Whether two figures count one thing: the dimensions that tell series apart are the same in both. Only such figures are
 * set side by side.
 */
export function countOneThing(corpus: Corpus, a: Figure, b: Figure): boolean {
  return differing(a.dimensions, b.dimensions).every((id) => {
    const dimension = corpus.dimensions.get(id);
    return dimension?.basis === true || dimension?.unit === true;
  });
}

/**
 * The figures whose values a reader may set side by side, each value once. Dates say when, not how much; values of
 * another election than the one that the report is on do not stand for this one; what an indicator merely lists is each
 * a thing of its own.
 */
export function comparableAmong(figures: readonly Figure[]): Figure[] {
  return distinct(standing(figures)).filter(
    ({ value, isOfOtherElection, indicator }) =>
      value.kind !== 'date' && value.kind !== 'span' && !isOfOtherElection && indicator.lists === undefined,
  );
}

/** The dimensions in which two figures differ, or that only one of them states. */
function differing(a: Figure['dimensions'], b: Figure['dimensions']): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id));
}

function heaviest(differences: readonly Difference[]): Grade {
  return differences
    .map(({ makes }): Grade => makes)
    .reduce((heavy, each) => (compareGrades(each, heavy) > 0 ? each : heavy), 'same-measure');
}

/** What two values count or rest on, where it is not the same; what a report leaves open aside. */
function unlike(corpus: Corpus, first: Figure, second: Figure): Difference[] {
  const ids = differing(first.dimensions, second.dimensions).filter(
    (id) => corpus.dimensions.get(id)?.unit !== true && !leavesOpen(first, second, id),
  );
  if (ids.length === 0) return [];
  const pair = words.charts.valuePair(...valuesOf(corpus, first, second, ids));
  const isBasis = ids.every((id) => corpus.dimensions.get(id)?.basis === true);
  const { basis, thing } = words.charts.differs;
  return [
    isBasis
      ? { rule: 'unlike', makes: 'other-measure', sentence: basis(pair) }
      : { rule: 'thing', makes: 'other-measure', sentence: thing(pair) },
  ];
}

/** By whose account, or with what reserve, one of the two is given. */
function remarked(corpus: Corpus, first: Figure, second: Figure): Difference[] {
  const ids = differing(first.remarks, second.remarks);
  if (ids.length === 0) return [];
  const sentence = words.charts.differs.remark(...valuesOf(corpus, first, second, ids));
  return [{ rule: 'remark', makes: 'with-care', sentence }];
}

/** What a report leaves open is neither shown to be the same nor to be another. */
function unstated(corpus: Corpus, first: Figure, second: Figure): Difference[] {
  const ids = [...new Set([...first.dimensions.keys(), ...second.dimensions.keys()])].filter((id) =>
    leavesOpen(first, second, id),
  );
  if (ids.length === 0) return [];
  const sentence = words.charts.differs.unstated(...valuesOf(corpus, first, second, ids));
  return [{ rule: 'unstated', makes: 'with-care', sentence }];
}

function leavesOpen(first: Figure, second: Figure, id: string): boolean {
  return [first, second].some(({ dimensions }) => dimensions.get(id) === notStated);
}

function inOtherUnit(first: Figure, second: Figure): Difference[] {
  if (first.unit === second.unit) return [];
  const counts = ({ excerpt, unit }: Figure) => ({
    year: yearOf(excerpt.election.date),
    unit: words.measures.unitName(unit),
  });
  const sentence = words.charts.differs.unit(counts(first), counts(second));
  return [{ rule: 'unit', makes: 'other-measure', sentence }];
}

/** What the values themselves, their elections and their missions say. */
function measured(first: Figure, second: Figure): Difference[] {
  const [from, to] = [first.excerpt.election, second.excerpt.election];
  const years = [yearOf(from.date), yearOf(to.date)] as const;
  const { kinds, observed } = first.indicator;
  const difference = (rule: DifferenceRule, makes: DifferenceGrade, sentence: string): Difference[] => [
    { rule, makes, sentence },
  ];
  return [
    ...(first.value.kind === second.value.kind
      ? []
      : difference(
          'words',
          'with-care',
          words.charts.differs.words(years[0], first.value.kind, years[1], second.value.kind),
        )),
    ...(kinds === 'same-measure' || from.kind === to.kind
      ? []
      : difference(
          'kinds',
          kinds,
          words.charts.differs.kinds[kinds](years[0], from.kind, years[1], to.kind),
        )),
    ...(observed && dayOf(first) !== dayOf(second)
      ? difference('missions', 'other-measure', words.charts.differs.missions(...years))
      : []),
  ];
}

/** How the mission behind a value observed election day. */
function dayOf({ excerpt }: Figure): ElectionDay {
  return excerpt.report.mission['election-day'];
}

/** Two observers: what each counted itself is another measure, what both pass on is compared with care at best. */
function observedByOthers(first: Figure, second: Figure): Difference[] {
  if (observerOf(first) === observerOf(second)) return [];
  const by = (figure: Figure) => {
    const { observer, format } = figure.excerpt.report.mission;
    return { year: yearOf(figure.excerpt.election.date), detail: `${observer.short} ${format.id}` };
  };
  const makes = first.indicator.observed ? 'other-measure' : 'with-care';
  return [{ rule: 'observer', makes, sentence: words.charts.differs.observer(by(first), by(second)) }];
}

/** Two values by their years, with what they state in some dimensions. */
function valuesOf(
  corpus: Corpus,
  first: Figure,
  second: Figure,
  ids: readonly string[],
): [words.charts.ValueOfYear, words.charts.ValueOfYear] {
  const value = (figure: Figure) => ({
    year: yearOf(figure.excerpt.election.date),
    detail: words.charts.details(ids.flatMap((id) => dimensionLabel(corpus, figure, id) ?? [])),
  });
  return [value(first), value(second)];
}

/** A break with `where` concerns only the series that it names. */
function breaksBetween({ elections }: Corpus, first: Figure, second: Figure): Difference[] {
  const [from, to] = [first.excerpt.election, second.excerpt.election];
  return first.indicator.breaks
    .filter(({ before, where }) => {
      const stop = elections.get(before);
      const concerned =
        where === undefined ||
        [first, second].some(({ dimensions }) =>
          where.values.includes(dimensions.get(where.dimension) ?? ''),
        );
      return stop?.country === from.country && from.date < stop.date && stop.date <= to.date && concerned;
    })
    .map(({ makes, reason }) => ({ rule: 'break', makes, sentence: reason }));
}

/** Elections of the collection that lie between and have no value that counts the same thing. */
function silentBetween(corpus: Corpus, first: Figure, second: Figure): Difference[] {
  const [from, to] = [first.excerpt.election, second.excerpt.election];
  const { elections, indexes } = corpus;
  const own = indexes.figuresByIndicator.get(`${from.country.id}/${first.indicator.id}`) ?? [];
  const held = own.filter((figure) =>
    [first, second].some(
      (end) => observerOf(figure) === observerOf(end) && countOneThing(corpus, figure, end),
    ),
  );
  const years = [...elections.values()]
    .filter(({ country, date }) => country === from.country && from.date < date && date < to.date)
    .filter(({ kind }) => isOfSeries(first.indicator, from, to, kind))
    .filter((election) => !held.some(({ excerpt }) => excerpt.election === election))
    .map(({ date }) => yearOf(date));
  if (years.length === 0) return [];
  const sentence = words.charts.differs.silent(years, yearOf(from.date), yearOf(to.date));
  return [{ rule: 'silent', makes: 'with-care', sentence }];
}

function missingBetween(corpus: Corpus, { indicator }: Figure, from: Election, to: Election): Difference[] {
  const years = missingYears(corpus, from, to, (kind) => isOfSeries(indicator, from, to, kind));
  if (years.length === 0) return [];
  const sentence = words.missing.electionBetween(yearOf(from.date), yearOf(to.date), years);
  return [{ rule: 'missing', makes: 'with-care', sentence }];
}

/** Whether an election of a kind could lie between two in one series: rules of another kind make another measure. */
function isOfSeries(
  { kinds, elections }: Indicator,
  from: Election,
  to: Election,
  kind: ElectionKind,
): boolean {
  if (!elections.includes(kind)) return false;
  return kinds !== 'other-measure' || kind === from.kind || kind === to.kind;
}
