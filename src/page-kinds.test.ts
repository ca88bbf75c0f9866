import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inventedSite } from '../tests/invented/site.ts';
import { compiled } from '../tests/invented/compiled.ts';
import type { Table } from './features/data/table.ts';
import { feed } from './features/feeds/feed.ts';
import { plainPicture } from './features/previews/page-picture.ts';
import { downloads, tablesOf } from './features/publishing/downloads.ts';
import { citationIn, type CitationFile } from './features/cite/citation-file.ts';
import type { PageKind } from './features/publishing/page-kind.ts';
import { sharedPicture } from './features/publishing/shared-picture.ts';
import { sitemapEntries } from './features/publishing/sitemap.ts';
import { searchEntries } from './features/search/entries.ts';
import { pageKinds } from './page-kinds.ts';
import { pageAddresses } from './paths.ts';

const corpus = compiled(inventedSite());
const site = new URL('https://observed.example');

/** Routes that write no page of a kind: of what has no address, what has moved, frames, and releases, which are no part of the corpus. */
const otherRoutes = [
  '404.astro',
  '[...moved].astro',
  'embed/[country]/[election].astro',
  'embed/[country]/indicators.astro',
  'v/[release].astro',
];

describe('every kind of page', () => {
  test('has a route, and every route writes the pages of one kind', () => {
    const routes = globSync('**/*.astro', { cwd: 'src/pages' }).map((path) => path.replaceAll('\\', '/'));
    expect([...pageKinds.map(({ route }) => route), ...otherRoutes].sort()).toEqual(routes.sort());
  });

  test('has a name and addresses of its own', () => {
    const ids = pageKinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = pageKinds.flatMap(({ pages }) => pages(corpus).map(({ href }) => href));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.length).toBeGreaterThan(100);
  });

  test('is known to the check of redirects, which names the addresses that content may lead to', () => {
    const known = pageAddresses({
      countries: [...corpus.countries.keys()],
      elections: [...corpus.elections.keys()],
      threads: [...corpus.threads.keys()],
      topics: [...corpus.topics.keys()],
      commitments: [...corpus.commitments.keys()],
      indicators: [...corpus.indexes.figuresByIndicator.keys()],
    });
    const hrefs = pageKinds.flatMap(({ pages }) => pages(corpus).map(({ href }) => href));
    expect(hrefs.sort()).toEqual(known.sort());
  });

  test('has pages in an invented site, and a picture for each that says what it shows', () => {
    for (const { id, pages } of pageKinds) {
      const [first] = pages(corpus);
      expect(sharedPicture(pageKinds, corpus, first?.href ?? '', site).alt, id).toBeTruthy();
    }
  });
});

/** The bodies that sat on election boards: a kind of thing that the site does not have. */
const table: Table = {
  name: 'boards',
  title: 'Boards',
  description: 'One row is a board.',
  quotes: false,
  key: ['id'],
  schema: z.strictObject({ id: z.string().describe('Permanent id.') }),
  rows: () => [{ id: 'central' }],
};
const boards: PageKind = {
  id: 'board',
  route: 'boards/[board].astro',
  tables: [table],
  files: () => [{ path: 'boards.txt', body: () => 'central\n' }],
  pages: ({ elections }) => [
    {
      href: '/boards/central/',
      elections: [...elections.values()],
      picture: () => ({ ...plainPicture, words: 'The central board' }),
      found: [{ what: 'term', href: '/boards/central/', title: 'The central board', texts: ['It counts.'] }],
      feed: () => feed([...corpus.elections.values()], 'The central board', '/boards/central/', []),
      data: () => ({ title: 'The central board' }),
    },
  ],
};

describe('a kind that is added to the list', () => {
  const kinds = [...pageKinds, boards];

  test('is in the sitemap and can be found', () => {
    expect(sitemapEntries(kinds, corpus, []).map(({ href }) => href)).toContain('/boards/central/');
    expect(searchEntries(kinds, corpus).map(({ meta }) => meta.title)).toContain('The central board');
  });

  test('has its table, its files, and how its data are cited', () => {
    expect(tablesOf(kinds)).toContain(table);
    const files = new Map(downloads(kinds, corpus, site).map(({ path, body }) => [path, body]));
    expect(files.get('boards.csv')?.()).toBe('id\r\ncentral\r\n');
    expect(files.get('boards.txt')?.()).toBe('central\n');
    expect(files.get('datapackage.json')?.()).toContain('"boards.csv"');
    const citations = JSON.parse(files.get('boards/citations.json')?.() ?? '') as CitationFile;
    expect(Object.keys(citations.citations)).toEqual(['central/data']);
    expect(citationIn(citations, 'central/data')[1]?.text).toContain('The central board (data)');
    expect([...files.keys()].filter((path) => path.startsWith('boards/'))).toEqual(['boards/citations.json']);
  });
});
