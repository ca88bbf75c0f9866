import { expect, test } from 'vitest';
import { withUnknown } from './outcome.ts';
import {
  eachFacet,
  filtersMissing,
  isSearch,
  narrowings,
  readState,
  writeState,
  type SearchState,
} from './state.ts';

const none = eachFacet(() => []);

const states: readonly (readonly [string, SearchState])[] = [
  ['', { query: '', filters: none, sort: 'relevance' }],
  ['?q=ballot+box', { query: 'ballot box', filters: none, sort: 'relevance' }],
  ['?q=%22Red+Party%22+%26+50%25', { query: '"Red Party" & 50%', filters: none, sort: 'relevance' }],
  ['?q=%D0%9C%D3%99%D0%B6%D1%96%D0%BB%D1%96%D1%81', { query: 'Мәжіліс', filters: none, sort: 'relevance' }],
  [
    '?q=count&election=ruritania/2007-parliamentary&topic=voting&topic=results&assessment=breach&sort=newest',
    {
      query: 'count',
      filters: {
        ...none,
        election: ['ruritania/2007-parliamentary'],
        topic: ['voting', 'results'],
        assessment: ['breach'],
      },
      sort: 'newest',
    },
  ],
  ['?kind=presidential', { query: '', filters: { ...none, kind: ['presidential'] }, sort: 'relevance' }],
];

test.for(states)('a search and its address say the same: %s', ([address, state]) => {
  expect(writeState(state)).toBe(address);
  expect(readState(address)).toEqual(state);
});

test('what an address says and a search does not know is left out', () => {
  expect(readState('?q=a&utm_source=mail&sort=random')).toEqual({
    query: 'a',
    filters: none,
    sort: 'relevance',
  });
});

test('a search needs a word or a filter', () => {
  expect(isSearch(readState('?q=++&sort=newest'))).toBe(false);
  expect(isSearch(readState('?q=""'))).toBe(false);
  expect(isSearch(readState('?q=a'))).toBe(true);
  expect(isSearch(readState('?topic=voting'))).toBe(true);
  expect(narrowings(readState('?q=a&topic=voting&topic=media&kind=local'))).toBe(3);
});

test('filters of a link that the site does not have are named', () => {
  const asked = readState('?q=a&topic=voting&topic=gone&election=ruritania/1907-local');
  const missing = filtersMissing(asked, readState('?q=a&topic=voting'));
  expect(withUnknown('2 passages for “a”', missing)).toBe(
    '2 passages for “a”. The link has filters that are not here, and they were left out: Election “ruritania/1907-local”, Topic “gone”',
  );
  expect(withUnknown('', missing.slice(1))).toBe(
    'The link has a filter that is not here, and it was left out: Topic “gone”',
  );
  expect(withUnknown('2 passages', [])).toBe('2 passages');
});
