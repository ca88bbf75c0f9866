import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { Release } from '../../model/release.ts';
import { pageKinds } from '../../page-kinds.ts';
import { sitemap, sitemapEntries } from './sitemap.ts';
import { correctedSince, corpusOf, lastReport, quoting, syldavia } from '../../../tests/support/corpus.ts';

const corpus = corpusOf({
  ...syldavia,
  [lastReport]: quoting('Calm.').replace('added: 2010-01-20', 'added: 2010-03-01'),
});
const none = { added: [], changed: [], removed: [] };
const release: Release = {
  release: '2026.1',
  date: '2026-12-01',
  previous: null,
  schema: 1,
  passages: none,
  figures: none,
  files: [],
  frames: new Map(),
};
const days = new Map(
  sitemapEntries(pageKinds, corpus, [release]).map(({ href, lastModified }) => [href, lastModified]),
);

test('a page was modified when the newest of its reports was added', () => {
  expect(days.get('/ruritania/2009-presidential/')).toBe('2010-03-01');
  expect(days.get('/ruritania/2001-presidential/')).toBe('2010-01-20');
  expect(days.get('/ruritania/topics/counting/')).toBe('2010-03-01');
  expect(days.get('/syldavia/')).toBe('2010-01-20');
  expect(days.get('/syldavia/topics/voting/')).toBe('2010-01-20');
  expect(days.get('/commitments/copenhagen-7-5/')).toBe('2010-03-01');
  expect(days.get('/')).toBe('2010-03-01');
});

test('a page was modified when a passage on it was corrected', () => {
  const corrected = correctedSince(
    { ...syldavia, [lastReport]: quoting('Calm.').replace('"neutral"', '"concern"') },
    {
      ...syldavia,
      [lastReport]: quoting('Calm.').replace('"neutral"', '"neutral" revised="2026-12-05"'),
    },
    ['ruritania/2009-presidential/passage', 'assessment', '2026-12-05', 'concern'],
  );
  const day = new Map(
    sitemapEntries(pageKinds, corrected, []).map(({ href, lastModified }) => [href, lastModified]),
  );
  expect(day.get('/ruritania/2009-presidential/')).toBe('2026-12-05');
  expect(day.get('/ruritania/topics/counting/')).toBe('2026-12-05');
  expect(day.get('/ruritania/2001-presidential/')).toBe('2010-01-20');
  expect(day.get('/syldavia/')).toBe('2010-01-20');
});

test('a release was modified on the day on which it was frozen', () => {
  expect(days.get('/v/2026.1/')).toBe('2026-12-01');
});

test('the sitemap is well-formed, with whole addresses', () => {
  const xml = sitemap(
    [{ href: '/ruritania/', lastModified: '2010-03-01' }],
    new URL('https://observed.example'),
  );
  expect(() => fromXml(xml)).not.toThrow();
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://observed.example/ruritania/</loc><lastmod>2010-03-01</lastmod></url></urlset>
    "
  `);
});
