import { expect, test } from 'vitest';
import { navigation } from './navigation.ts';
import { corpusOf, syldavia } from '../../tests/support/corpus.ts';
import type { Corpus } from '../model/corpus.ts';

const one = corpusOf();
const two = corpusOf(syldavia);

/** The links that a page marks as its own place. */
const marked = (corpus: Corpus, path: string) =>
  navigation(corpus, path).flatMap(({ label, current }) => (current === undefined ? [] : [[label, current]]));

const labels = (corpus: Corpus, path: string) => navigation(corpus, path).map(({ label }) => label);

const indexes = ['Topics', 'Indicators', 'Commitments', 'Data', 'Method'];

test('the only country is linked on every page, then every index', () => {
  expect(navigation(one, '/')[0]).toEqual({ href: '/ruritania/', label: 'Ruritania', current: undefined });
  expect(labels(one, '/topics/')).toEqual(['Ruritania', ...indexes]);
});

test('several countries are one link, and the page of one names it after that', () => {
  expect(navigation(two, '/')[0]).toEqual({ href: '/#countries', label: 'Countries', current: undefined });
  expect(labels(two, '/')).toEqual(['Countries', ...indexes]);
  expect(labels(two, '/syldavia/2009-presidential/')).toEqual(['Countries', 'Syldavia', ...indexes]);
});

test.for([3, 60])('%i countries take no more room than two', (count) => {
  const [ruritania] = one.countries.values();
  if (ruritania === undefined) throw new Error('There is no country');
  const ids = Array.from({ length: count }, (_, index) => `country-${index + 1}`);
  const countries = new Map(ids.map((id) => [id, { ...ruritania, id, name: id }]));
  const corpus: Corpus = { ...one, countries };
  expect(labels(corpus, '/')).toEqual(['Countries', ...indexes]);
  expect(labels(corpus, '/country-1/')).toEqual(['Countries', 'country-1', ...indexes]);
  expect(labels(corpus, `/country-${count}/topics/voting/`)).toEqual([
    'Countries',
    `country-${count}`,
    ...indexes,
  ]);
});

test('a page marks itself, or the one above it, and nothing else', () => {
  for (const corpus of [one, two]) {
    expect(marked(corpus, '/')).toEqual([]);
    expect(marked(corpus, '/ruritania/')).toEqual([['Ruritania', 'page']]);
    expect(marked(corpus, '/ruritania/topics/voting/')).toEqual([['Ruritania', 'true']]);
    expect(marked(corpus, '/topics/')).toEqual([['Topics', 'page']]);
    expect(marked(corpus, '/ruritania-other/')).toEqual([]);
  }
});
