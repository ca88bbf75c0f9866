import { expect, test } from 'vitest';
import { pageRedirects, readRedirects, redirectsFile } from './redirects.ts';

const corpus = {
  redirects: [
    { from: '/ruritania/2003-early/', to: '/ruritania/2003/', since: '2026-11-21', why: 'It was misread.' },
    { from: '/ruritania/2011/#a', to: '/ruritania/2011/#b', since: '2026-11-21', why: 'It was renamed.' },
  ],
};

test('a server is told of the pages that have moved, not of places on pages, which it never sees', () => {
  const redirects = pageRedirects(corpus, '/observed/');
  expect(redirectsFile(redirects)).toBe('/observed/ruritania/2003-early/ /observed/ruritania/2003/ 301\n');
  expect(readRedirects(redirectsFile(redirects))).toEqual(redirects);
});

test('without redirects the file is empty', () => {
  expect(redirectsFile([])).toBe('');
  expect(readRedirects('')).toEqual([]);
});
