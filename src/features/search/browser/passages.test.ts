import { describe, expect, test } from 'vitest';
import { columnsOf, valuesIn } from '../columns.ts';
import type { SearchRecord } from '../records.ts';
import { Passages } from './passages.ts';
import { eachFacet, type SearchState } from './state.ts';

function record(date: string, facets: Partial<SearchRecord['facets']>): SearchRecord {
  return {
    url: '/',
    content: '',
    language: 'en',
    meta: { title: '', named: '', section: '', date },
    facets: { ...eachFacet(() => []), ...facets },
    source: '',
    from: '',
  };
}

const records = [
  record('2009-06-07', { topic: ['voting', 'counting'], assessment: ['concern'] }),
  record('2009-06-07', { topic: ['voting'], assessment: ['positive'] }),
  record('2001-02-03', { topic: ['voting'], assessment: ['concern'] }),
  record('2009-06-07', { topic: [], assessment: ['neutral'] }),
];
const passages = new Passages(columnsOf(records));
const filters = (chosen: Partial<SearchState['filters']>) => ({ ...eachFacet(() => []), ...chosen });
const numbers = (results: readonly { readonly number: number }[]) => results.map(({ number }) => number);

test('a column holds every different value once, and every passage has its own again', () => {
  const { topic } = columnsOf(records);
  expect(topic).toEqual({ values: [['voting', 'counting'], ['voting'], []], places: [0, 1, 1, 2] });
  expect(valuesIn(topic)).toEqual(records.map(({ facets }) => facets.topic));
});

test('values of one facet are alternatives, and facets narrow down one another', () => {
  const narrowed = (chosen: Partial<SearchState['filters']>) =>
    numbers(passages.narrowed(passages.all(), filters(chosen)));
  expect(narrowed({})).toEqual([0, 1, 2, 3]);
  expect(narrowed({ assessment: ['positive', 'neutral'] })).toEqual([1, 3]);
  expect(narrowed({ assessment: ['concern'], topic: ['counting'] })).toEqual([0]);
  expect(narrowed({ topic: ['media'] })).toEqual([]);
});

test('a value is counted as if its own facet did not filter', () => {
  const { assessment, topic } = passages.counts(passages.all(), filters({ assessment: ['concern'] }));
  expect(assessment).toEqual({ concern: 2, positive: 1, neutral: 1 });
  expect(topic).toEqual({ voting: 2, counting: 1 });
});

describe('results', () => {
  const found = [3, 2, 0].map((number) => ({ number, score: 1, words: [] }));

  test.each([
    { sort: 'relevance', order: [3, 2, 0] },
    { sort: 'oldest', order: [2, 0, 3] },
    { sort: 'newest', order: [0, 3, 2] },
  ] as const)('are in the order $sort, those of one day as in the corpus', ({ sort, order }) => {
    expect(numbers(passages.sorted(found, sort))).toEqual(order);
  });
});
