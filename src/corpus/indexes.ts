import type { Corpus, CorpusIndexes } from '../model/corpus.ts';

/** Builds the indexes of the corpus for the views, once. */
export function indexesOf(corpus: Omit<Corpus, 'indexes'>): CorpusIndexes {
  const [excerpts, figures] = [[...corpus.excerpts.values()], [...corpus.figures.values()]];
  const figuresByIndicator = grouped(figures, ({ indicator, excerpt }) => [
    `${excerpt.election.country.id}/${indicator.id}`,
  ]);
  return {
    electionsByCountry: grouped([...corpus.elections.values()], ({ country }) => [country.id]),
    missingByCountry: grouped(corpus.missing, ({ country }) => [country.id]),
    threadsByCountry: grouped([...corpus.threads.values()], ({ country }) => [country.id]),
    comparisonsByCountry: grouped([...corpus.comparisons.values()], ({ country }) => [country.id]),
    excerptsByCountry: grouped(excerpts, ({ election }) => [election.country.id]),
    excerptsByTopic: grouped(excerpts, ({ election, topics }) =>
      topics.map((topic) => `${election.country.id}/${topic.id}`),
    ),
    excerptsByThread: grouped(excerpts, ({ threads }) => threads.map(({ id }) => id)),
    excerptsByCommitment: grouped(excerpts, ({ commitments }) => commitments.map(({ id }) => id)),
    excerptsByCommitmentOfOthers: grouped(excerpts, ({ invokedByOthers }) =>
      invokedByOthers.map(({ commitment }) => commitment.id),
    ),
    figuresByIndicator,
    indicatorsByCountry: grouped([...corpus.indicators.values()], ({ id }) =>
      [...corpus.countries.keys()].filter((country) => figuresByIndicator.has(`${country}/${id}`)),
    ),
  };
}

/** Groups items by key, in the order of `all`. An item may have several keys, each counted once. */
function grouped<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups;
}
