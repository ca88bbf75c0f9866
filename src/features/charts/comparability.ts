import * as words from '../../words/words.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { missingYears } from '../../site/elections.ts';
import { figureDetails } from '../../site/figures.ts';

/** Which rule keeps two values apart. */
export type Rule = 'unlike' | 'words' | 'kinds' | 'missions' | 'break' | 'silent' | 'missing';

/** Why two values may not be joined. */
export interface Reason {
  readonly rule: Rule;
  readonly sentence: string;
  /** The pair, with what the rule says of it alone, where the reasons of several pairs stand in one sentence. */
  readonly pair: string;
}

/**
 * Why two values of one indicator may not be joined; empty if they may. The rules are the corpus's own data:
 * dimensions, kinds of elections, breaks, mission formats, and the observed elections that lie between.
 */
export function reasonsNotJoined(corpus: Corpus, a: Figure, b: Figure): Reason[] {
  return [
    ...reasonsNotComparable(corpus, a, b),
    ...reasonsNotConsecutive(corpus, ...inTime(a.excerpt.election, b.excerpt.election)),
  ];
}

/** Why two values of one indicator do not measure the same thing in the same way; empty if they do. */
export function reasonsNotComparable(corpus: Corpus, a: Figure, b: Figure): Reason[] {
  const [from, to] = inTime(a.excerpt.election, b.excerpt.election);
  const [first, second] = from === a.excerpt.election ? [a, b] : [b, a];
  const years = [yearOf(from.date), yearOf(to.date)] as const;
  const pair = pairOf(from, to);
  const { indicator } = first;
  const when = (holds: boolean, rule: Rule, sentence: string): Reason[] =>
    holds ? [{ rule, sentence, pair }] : [];
  return [
    ...(sameDimensions(a, b) ? [] : [unlike(corpus, first, second)]),
    ...when(a.value.kind !== b.value.kind, 'words', words.charts.apart.words(...years)),
    ...when(
      indicator.kinds === 'separate' && from.kind !== to.kind,
      'kinds',
      words.charts.apart.kinds(...years, from.kind, to.kind),
    ),
    ...when(
      indicator.observed && from.mission['election-day'] !== to.mission['election-day'],
      'missions',
      words.charts.apart.missions(...years),
    ),
    ...breaksBetween(corpus, first, second),
  ];
}

/**
 * Why the values of two elections, the first the earlier, do not follow one another in a series; empty if they do.
 * @param held elections that have a value of their own: they are no gap
 */
export function reasonsNotConsecutive(
  corpus: Corpus,
  from: Election,
  to: Election,
  held: readonly Election[] = [],
): Reason[] {
  return [...silentBetween(corpus, from, to, held), ...missingBetween(corpus, from, to)];
}

function inTime(a: Election, b: Election): [Election, Election] {
  return a.date <= b.date ? [a, b] : [b, a];
}

function pairOf(from: Election, to: Election): string {
  return words.charts.yearPair(yearOf(from.date), yearOf(to.date));
}

/** What each of two figures counts or rests on, where it is not the same. */
function unlike(corpus: Corpus, first: Figure, second: Figure): Reason {
  const described = (figure: Figure) => ({
    year: yearOf(figure.excerpt.election.date),
    detail: words.charts.details(figureDetails(corpus, figure)),
  });
  const pair = words.charts.valuePair(described(first), described(second));
  return { rule: 'unlike', sentence: words.charts.apart.unlike(pair), pair };
}

/** Whether two figures state the same dimensions with the same values. */
export function sameDimensions(a: Figure, b: Figure): boolean {
  return (
    a.dimensions.size === b.dimensions.size &&
    [...a.dimensions].every(([id, value]) => b.dimensions.get(id) === value)
  );
}

/** A break with `where` stops only the series that it names. */
function breaksBetween({ elections }: Corpus, first: Figure, second: Figure): Reason[] {
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
    .map(({ reason }) => ({ rule: 'break', sentence: reason, pair: pairOf(from, to) }));
}

/** Elections of the collection that lie between and have no value: a line would pass over them. */
function silentBetween(
  { elections }: Corpus,
  from: Election,
  to: Election,
  held: readonly Election[],
): Reason[] {
  const between = [...elections.values()].filter(
    (election) =>
      election.country === from.country &&
      from.date < election.date &&
      election.date < to.date &&
      !held.includes(election),
  );
  if (between.length === 0) return [];
  const years = between.map(({ date }) => yearOf(date));
  const ends = [yearOf(from.date), yearOf(to.date)] as const;
  return [
    {
      rule: 'silent',
      sentence: words.charts.apart.silent(years, ...ends),
      pair: words.charts.yearsWithin(years, ...ends),
    },
  ];
}

function missingBetween(corpus: Corpus, from: Election, to: Election): Reason[] {
  const years = missingYears(corpus, from, to);
  if (years.length === 0) return [];
  const ends = [yearOf(from.date), yearOf(to.date)] as const;
  return [
    {
      rule: 'missing',
      sentence: words.missing.electionBetween(...ends, years),
      pair: words.charts.yearsWithin(years, ...ends),
    },
  ];
}
