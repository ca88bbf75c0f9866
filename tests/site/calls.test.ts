import { expect, test } from 'vitest';
import { tablesOf } from '../../src/features/publishing/downloads.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { indicatorsWithFigures } from '../../src/site/indicators.ts';
import { site } from '../support/built-site.ts';
import { callsOfLastBuild } from '../support/counting.ts';
import { corpusOf } from '../support/page-kinds.ts';

const calls = callsOfLastBuild();
const corpus = corpusOf(site);
const { countries, topics, elections, threads, commitments } = corpus;
const countryIds = [...countries.keys()];
const indicators = [...countries.values()].flatMap((country) =>
  indicatorsWithFigures(corpus, country).map(({ id }) => `${country.id} ${id}`),
);

/** What the build of the invented site is to compute, each once: the function, and the ids that it is called for. */
const once: readonly (readonly [name: string, ids: readonly string[]])[] = [
  ['compileCorpus', ['']],
  ['makeHomeView', ['']],
  ['countryView', countryIds],
  ['compareView', countryIds],
  ['topicView', countryIds.flatMap((country) => [...topics.keys()].map((topic) => `${country} ${topic}`))],
  ['indicatorView', indicators],
  [
    'makeChart',
    countryIds.flatMap((country) => [...corpus.indicators.keys()].map((id) => `${country} ${id}`)),
  ],
  ['threadView', [...threads.keys()]],
  ['electionView', [...elections.keys()]],
  ['electionPicture', [...elections.keys()]],
  ['commitmentsView', ['']],
  ['commitmentView', [...commitments.keys()]],
  ['glossaryView', ['']],
  ['rows', tablesOf(pageKinds).map(({ name }) => name)],
];

test.for(once)('a build calls %s once for each thing', ([name, ids]) => {
  expect(calls.get(name)).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
});

test('everything that a build counts is held to', () => {
  expect([...calls.keys()].filter((name) => !once.some(([held]) => held === name))).toEqual([]);
});
