import { listed, yearOf } from '../words/format.ts';
import type { Corpus, Election, Figure } from '../model/corpus.ts';
import { missingYears } from './elections.ts';
import { figureLabels } from './figures.ts';

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
export function reasonsApart(corpus: Corpus, a: Figure, b: Figure): string[] {
  return rulesApart(corpus, a, b).map(({ sentence }) => sentence);
}

/** `reasonsApart` with the rule of every reason. */
export function rulesApart(corpus: Corpus, a: Figure, b: Figure): Reason[] {
  return [
    ...rulesUnlike(corpus, a, b),
    ...rulesNoSeries(corpus, ...inTime(a.excerpt.election, b.excerpt.election)),
  ];
}

/** Why two values of one indicator do not measure the same thing in the same way; empty if they do. */
export function rulesUnlike(corpus: Corpus, a: Figure, b: Figure): Reason[] {
  const [from, to] = inTime(a.excerpt.election, b.excerpt.election);
  const [first, second] = from === a.excerpt.election ? [a, b] : [b, a];
  const span = `${yearOf(from.date)} and ${yearOf(to.date)}`;
  const pair = pairOf(from, to);
  const { indicator } = first;
  const when = (holds: boolean, rule: Rule, sentence: string): Reason[] =>
    holds ? [{ rule, sentence, pair }] : [];
  return [
    ...(sameDimensions(a, b) ? [] : [unlike(corpus, first, second)]),
    ...when(
      a.value.kind !== b.value.kind,
      'words',
      `${span}: a fraction in words is not joined to a number.`,
    ),
    ...when(
      indicator.kinds === 'separate' && from.kind !== to.kind,
      'kinds',
      `${span} are ${from.kind} and ${to.kind} elections, which are kept apart here.`,
    ),
    ...when(
      indicator.observed && from.mission['election-day'] !== to.mission['election-day'],
      'missions',
      `${span}: the missions did not observe election day in the same way.`,
    ),
    ...breaksBetween(corpus, first, second),
  ];
}

/**
 * Why the values of two elections, the first the earlier, do not follow one another in a series; empty if they do.
 * @param held elections that have a value of their own: they are no gap
 */
export function rulesNoSeries(
  corpus: Corpus,
  from: Election,
  to: Election,
  held: readonly Election[] = [],
): Reason[] {
  return [...silentBetween(corpus, from, to, held), ...missingBetween(from, to)];
}

function inTime(a: Election, b: Election): [Election, Election] {
  return a.date <= b.date ? [a, b] : [b, a];
}

function pairOf(from: Election, to: Election): string {
  return `${yearOf(from.date)}–${yearOf(to.date)}`;
}

/** What each of two figures counts or rests on, where it is not the same. */
function unlike(corpus: Corpus, first: Figure, second: Figure): Reason {
  const described = (figure: Figure) => {
    const { series, basis } = figureLabels(corpus, figure);
    const words = [series, basis].filter((part) => part !== '').join(', ');
    return `${yearOf(figure.excerpt.election.date)}${words === '' ? '' : ` (${words})`}`;
  };
  const pair = `${described(first)} and ${described(second)}`;
  return { rule: 'unlike', sentence: `${pair} do not count the same.`, pair };
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
  const years = listed(between.map(({ date }) => yearOf(date)));
  const sentence = `${years} ${between.length === 1 ? 'lies' : 'lie'} between ${yearOf(from.date)} and ${yearOf(to.date)} without a value.`;
  return [{ rule: 'silent', sentence, pair: `${years} (${pairOf(from, to)})` }];
}

function missingBetween(from: Election, to: Election): Reason[] {
  const years = missingYears(from, to);
  if (years.length === 0) return [];
  const were =
    years.length === 1
      ? `the election of ${listed(years)} was observed too and is`
      : `the elections of ${listed(years)} were observed too and are`;
  const sentence = `Between ${yearOf(from.date)} and ${yearOf(to.date)} ${were} not in this collection.`;
  return [{ rule: 'missing', sentence, pair: `${listed(years)} (${pairOf(from, to)})` }];
}
