import * as words from '../../words/words.ts';
import { compareGrades, type DifferenceGrade, type Grade } from '../../model/grade.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import {
  elects,
  holdsAny,
  isSameOffice,
  isVotedKind,
  onlyOfficeOf,
  type ElectionKind,
  type SeriesOffice,
} from '../../model/election.ts';
import type { ElectionDay } from '../../model/mission-format.ts';
import type { RoundKind } from '../../model/votes.ts';
import { notStated } from '../../model/vocabulary.ts';
import { missingYears } from '../../site/elections.ts';
import { dimensionLabel, distinct, officeOf, roundKindOf, standing } from '../../site/figures.ts';
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
  'office',
  'round',
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
    ...ofOtherOffice(first, second),
    ...ofOtherRound(first, second),
    ...measured(first, second),
    ...observedByOthers(first, second),
    ...breaksBetween(corpus, first, second),
    ...silentBetween(corpus, first, second),
    ...missingBetween(corpus, first, second),
  ];
  return { grade: heaviest(differences), differences };
}

/** The differences that make the grade of a comparison; lighter ones are left out, except breaks, of which authors say why. */
export function decidingDifferences({ grade, differences }: Comparison): Difference[] {
  return differences.filter(({ makes, rule }) => makes === grade || rule === 'break');
}

/**
 * Whether two figures count one thing: the dimensions that tell series apart, the office and the kind of vote are the
 * same in both. Only such figures are set side by side.
 */
export function countOneThing(corpus: Corpus, a: Figure, b: Figure): boolean {
  if (isOfOtherOffice(a, b) || isOfOtherRound(a, b)) return false;
  return differing(a.dimensions, b.dimensions).every((id) => {
    const dimension = corpus.dimensions.get(id);
    return dimension?.basis === true || dimension?.unit === true;
  });
}

/**
 * The figures whose values a reader may set side by side, each value once. Referendums have no place among elections. Dates say when, not how much; values of
 * another election than the one that the report is on do not stand for this one; what an indicator merely lists is each
 * a thing of its own.
 */
export function comparableAmong(figures: readonly Figure[]): Figure[] {
  return distinct(standing(figures)).filter(
    ({ value, isOfOtherElection, indicator, excerpt }) =>
      elects(excerpt.election) &&
      value.kind !== 'date' &&
      value.kind !== 'span' &&
      !isOfOtherElection &&
      indicator.lists === undefined,
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

/** Elections of one office each are told apart by their kinds, as the indicator says; where an office is stated, by it. */
function isOfOtherOffice(a: Figure, b: Figure): boolean {
  if (a.office === undefined && b.office === undefined) return false;
  const [one, other] = [officeOf(a), officeOf(b)];
  return one === undefined || other === undefined || !isSameOffice(one, other);
}

function ofOtherOffice(first: Figure, second: Figure): Difference[] {
  if (!isOfOtherOffice(first, second)) return [];
  const value = ({ excerpt: { election }, office }: Figure) => ({
    year: yearOf(election.date),
    detail: office?.body ?? election.body,
  });
  const pair = words.charts.valuePair(value(first), value(second));
  return [{ rule: 'office', makes: 'other-measure', sentence: words.charts.differs.office(pair) }];
}

/** First rounds stand beside first rounds, run-offs beside run-offs. What a rule requires is the same in all, unless a figure says of which round it is. */
function isOfOtherRound(a: Figure, b: Figure): boolean {
  const isStated = a.round !== undefined || b.round !== undefined;
  return roundKindOf(a) !== roundKindOf(b) && (isStated || !a.indicator.rule);
}

function ofOtherRound(first: Figure, second: Figure): Difference[] {
  if (!isOfOtherRound(first, second)) return [];
  const value = (figure: Figure, other: Figure) => ({
    year: yearOf(figure.excerpt.election.date),
    detail: words.labels.roundKindBeside(roundKindOf(figure), roundKindOf(other)),
  });
  const pair = words.charts.valuePair(value(first, second), value(second, first));
  return [{ rule: 'round', makes: 'other-measure', sentence: words.charts.differs.round(pair) }];
}

/** The kind of vote that a figure is of. */
function kindOf({ office, excerpt }: Figure): ElectionKind {
  return office?.kind ?? excerpt.election.kind;
}

/** What the values themselves, their elections and their missions say. */
function measured(first: Figure, second: Figure): Difference[] {
  const [from, to] = [first.excerpt.election, second.excerpt.election];
  const years = [yearOf(from.date), yearOf(to.date)] as const;
  const { kinds, observed } = first.indicator;
  const [fromKind, toKind] = [kindOf(first), kindOf(second)];
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
    ...(kinds === 'same-measure' || fromKind === toKind || isOfOtherOffice(first, second)
      ? []
      : difference('kinds', kinds, words.charts.differs.kinds[kinds](years[0], fromKind, years[1], toKind))),
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
    .filter((election) => isOfSeries(first, second, election))
    .filter((election) => !held.some(({ excerpt }) => excerpt.election === election))
    .map(({ date }) => yearOf(date));
  if (years.length === 0) return [];
  const sentence = words.charts.differs.silent(years, yearOf(from.date), yearOf(to.date));
  return [{ rule: 'silent', makes: 'with-care', sentence }];
}

function missingBetween(corpus: Corpus, first: Figure, second: Figure): Difference[] {
  const [from, to] = [first.excerpt.election, second.excerpt.election];
  const years = missingYears(corpus, from, to, (kind) => isOfSeries(first, second, { kind }));
  if (years.length === 0) return [];
  const sentence = words.missing.electionBetween(yearOf(from.date), yearOf(to.date), years);
  return [{ rule: 'missing', makes: 'with-care', sentence }];
}

/**
 * Whether an election could lie between two in one series. No referendum does, nor an election that had no such round or
 * is not of the office that is stated; rules of another kind make another measure. Of one that is only known the offices may not be.
 */
function isOfSeries(
  first: Figure,
  second: Figure,
  election: Pick<Election, 'kind'> & Partial<Pick<Election, 'offices' | 'office' | 'rounds' | 'special'>>,
): boolean {
  const { kinds, elections } = first.indicator;
  if (!elects(election) || !holdsAny(election, elections)) return false;
  if (election.rounds !== undefined && !heldRounds(election).includes(roundKindOf(first))) return false;
  const stated = first.office ?? second.office;
  if (stated !== undefined && !mayHave(election, stated)) return false;
  return kinds !== 'other-measure' || holdsAny(election, [kindOf(first), kindOf(second)].filter(isVotedKind));
}

/** What the votes of an election were. */
function heldRounds({ special, rounds = [] }: Partial<Pick<Election, 'rounds' | 'special'>>): RoundKind[] {
  return [special ?? 'first', ...rounds.map(({ what }) => what)];
}

function mayHave(
  { kind, office, offices = [] }: Pick<Election, 'kind'> & Partial<Pick<Election, 'offices' | 'office'>>,
  stated: SeriesOffice,
): boolean {
  const only = onlyOfficeOf({ kind, office });
  if (only !== undefined) return isSameOffice(only, stated);
  return offices.length === 0 || offices.some((own) => isSameOffice(own, stated));
}
