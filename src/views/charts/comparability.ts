import { listed, yearOf } from '../../format.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { missingYears } from '../elections.ts';
import { figureLabels } from '../figures.ts';

/**
 * Why two values of one indicator may not be joined; empty if they may. The rules are the corpus's own data:
 * dimensions, kinds of elections, breaks, mission formats, and the observed elections that lie between.
 */
export function reasonsApart(corpus: Corpus, a: Figure, b: Figure): string[] {
  return [
    ...reasonsUnlike(corpus, a, b),
    ...reasonsNoSeries(corpus, ...inTime(a.excerpt.election, b.excerpt.election)),
  ];
}

/** Why two values of one indicator do not measure the same thing in the same way; empty if they do. */
export function reasonsUnlike(corpus: Corpus, a: Figure, b: Figure): string[] {
  const [from, to] = inTime(a.excerpt.election, b.excerpt.election);
  const [first, second] = from === a.excerpt.election ? [a, b] : [b, a];
  const span = `${yearOf(from.date)} and ${yearOf(to.date)}`;
  const { indicator } = first;
  return [
    ...(sameDimensions(a, b) ? [] : [differently(corpus, first, second)]),
    ...(a.value.kind === b.value.kind ? [] : [`${span}: a fraction in words is not joined to a number.`]),
    ...(indicator.kinds === 'separate' && from.kind !== to.kind
      ? [`${span} are ${from.kind} and ${to.kind} elections, which are kept apart here.`]
      : []),
    ...(indicator.observed && from.mission['election-day'] !== to.mission['election-day']
      ? [`${span}: the missions did not observe election day in the same way.`]
      : []),
    ...breaksBetween(corpus, indicator, from, to),
  ];
}

/**
 * Why the values of two elections, the first the earlier, do not follow one another in a series; empty if they do.
 * @param held elections that have a value of their own: they are no gap
 */
export function reasonsNoSeries(
  corpus: Corpus,
  from: Election,
  to: Election,
  held: readonly Election[] = [],
): string[] {
  return [...silentBetween(corpus, from, to, held), ...missingBetween(from, to)];
}

function inTime(a: Election, b: Election): [Election, Election] {
  return a.date <= b.date ? [a, b] : [b, a];
}

/** What each of two figures counts or rests on, where it is not the same. */
function differently(corpus: Corpus, first: Figure, second: Figure): string {
  const described = (figure: Figure) => {
    const { series, basis } = figureLabels(corpus, figure);
    const words = [series, basis].filter((part) => part !== '').join(', ');
    return `${yearOf(figure.excerpt.election.date)}${words === '' ? '' : ` (${words})`}`;
  };
  return `${described(first)} and ${described(second)} do not count the same.`;
}

/** Whether two figures state the same dimensions with the same values. */
export function sameDimensions(a: Figure, b: Figure): boolean {
  return (
    a.dimensions.size === b.dimensions.size &&
    [...a.dimensions].every(([id, value]) => b.dimensions.get(id) === value)
  );
}

function breaksBetween({ elections }: Corpus, { breaks }: Indicator, from: Election, to: Election): string[] {
  return breaks
    .filter(({ before }) => {
      const stop = elections.get(before);
      return stop?.country === from.country && from.date < stop.date && stop.date <= to.date;
    })
    .map(({ reason }) => reason);
}

/** Elections of the collection that lie between and have no value: a line would pass over them. */
function silentBetween(
  { elections }: Corpus,
  from: Election,
  to: Election,
  held: readonly Election[],
): string[] {
  const between = [...elections.values()].filter(
    (election) =>
      election.country === from.country &&
      from.date < election.date &&
      election.date < to.date &&
      !held.includes(election),
  );
  if (between.length === 0) return [];
  const years = listed(between.map(({ date }) => yearOf(date)));
  return [
    `${years} ${between.length === 1 ? 'lies' : 'lie'} between ${yearOf(from.date)} and ${yearOf(to.date)} without a value.`,
  ];
}

function missingBetween(from: Election, to: Election): string[] {
  const years = missingYears(from, to);
  if (years.length === 0) return [];
  const were =
    years.length === 1
      ? `the election of ${listed(years)} was observed too and is`
      : `the elections of ${listed(years)} were observed too and are`;
  return [`Between ${yearOf(from.date)} and ${yearOf(to.date)} ${were} not in this collection.`];
}
