import * as words from '../../words/words.ts';
import { compareGrades, type DifferenceGrade, type Grade } from '../../model/grade.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { missingYears } from '../../site/elections.ts';
import { distinct, figureDetails } from '../../site/figures.ts';

/** By which rule two values differ. */
export const differenceRules = [
  'unlike',
  'words',
  'kinds',
  'missions',
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
    ...measured(corpus, first, second),
    ...breaksBetween(corpus, first, second),
    ...silentBetween(corpus, first, second),
    ...missingBetween(corpus, first.excerpt.election, second.excerpt.election),
  ];
  return { grade: heaviest(differences), differences };
}

/** The differences that make the grade of a comparison; lighter ones are left out. */
export function decidingDifferences({ grade, differences }: Comparison): Difference[] {
  return differences.filter(({ makes }) => makes === grade);
}

/**
 * Whether two figures count one thing, as far as both say what: no dimension that tells series apart has two values.
 * Only such figures are set side by side.
 */
export function countOneThing(corpus: Corpus, a: Figure, b: Figure): boolean {
  return [...a.dimensions].every(([id, value]) => {
    const other = b.dimensions.get(id);
    return other === undefined || other === value || corpus.dimensions.get(id)?.basis === true;
  });
}

/**
 * The figures whose values a reader may set side by side, each value once. Dates say when, not how much; values of
 * another election than the one that the report is on do not stand for this one; what an indicator merely lists is each
 * a thing of its own.
 */
export function comparableAmong(figures: readonly Figure[]): Figure[] {
  return distinct(figures).filter(
    ({ value, isOfOtherElection, indicator }) =>
      value.kind !== 'date' && !isOfOtherElection && indicator.lists === undefined,
  );
}

/** Whether two figures state the same dimensions with the same values. */
export function sameDimensions(a: Figure, b: Figure): boolean {
  return (
    a.dimensions.size === b.dimensions.size &&
    [...a.dimensions].every(([id, value]) => b.dimensions.get(id) === value)
  );
}

function heaviest(differences: readonly Difference[]): Grade {
  return differences
    .map(({ makes }): Grade => makes)
    .reduce((heavy, each) => (compareGrades(each, heavy) > 0 ? each : heavy), 'same-measure');
}

/** What the values themselves, their elections and their missions say. */
function measured(corpus: Corpus, first: Figure, second: Figure): Difference[] {
  const [from, to] = [first.excerpt.election, second.excerpt.election];
  const years = [yearOf(from.date), yearOf(to.date)] as const;
  const { kinds, observed } = first.indicator;
  const difference = (rule: DifferenceRule, makes: DifferenceGrade, sentence: string): Difference[] => [
    { rule, makes, sentence },
  ];
  return [
    ...(sameDimensions(first, second)
      ? []
      : difference('unlike', 'other-measure', unlike(corpus, first, second))),
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
    ...(observed && from.mission['election-day'] !== to.mission['election-day']
      ? difference('missions', 'other-measure', words.charts.differs.missions(...years))
      : []),
  ];
}

/** Names what each of two figures counts or rests on, where it is not the same. */
function unlike(corpus: Corpus, first: Figure, second: Figure): string {
  const described = (figure: Figure) => ({
    year: yearOf(figure.excerpt.election.date),
    detail: words.charts.details(figureDetails(corpus, figure)),
  });
  return words.charts.differs.unlike(words.charts.valuePair(described(first), described(second)));
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
  const held = own.filter((figure) => [first, second].some((end) => countOneThing(corpus, figure, end)));
  const years = [...elections.values()]
    .filter(({ country, date }) => country === from.country && from.date < date && date < to.date)
    .filter((election) => !held.some(({ excerpt }) => excerpt.election === election))
    .map(({ date }) => yearOf(date));
  if (years.length === 0) return [];
  const sentence = words.charts.differs.silent(years, yearOf(from.date), yearOf(to.date));
  return [{ rule: 'silent', makes: 'with-care', sentence }];
}

function missingBetween(corpus: Corpus, from: Election, to: Election): Difference[] {
  const years = missingYears(corpus, from, to);
  if (years.length === 0) return [];
  const sentence = words.missing.electionBetween(yearOf(from.date), yearOf(to.date), years);
  return [{ rule: 'missing', makes: 'with-care', sentence }];
}
