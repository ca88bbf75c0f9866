import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageKinds } from '../page-kinds.ts';
import { corpusOf } from '../../tests/support/corpus.ts';
import { buildGaps, expectedFiles, loadedBy } from './build-gaps.ts';

let folder: string;

const page = '<!doctype html><html><script src="/observed/_astro/page.1.js"></script></html>';

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaps-'));
  write('index.html', page);
  write('_astro/page.1.js', '');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a whole build has no gap', () => {
  expect(buildGaps(folder, ['index.html', '_astro/page.1.js'], '/observed/')).toEqual([]);
});

test('a missing page, a cut one, a lost script, a file of the server: each is a gap', () => {
  write('cut/index.html', page.slice(0, -8));
  write('about/index.html', page.replace('page.1', 'page.2'));
  write('.prerender/chunks/server.js', '');
  write('entry.mjs', '');
  expect(buildGaps(folder, ['index.html', 'feed.atom', 'feed.atom'], '/observed/')).toEqual([
    'feed.atom is missing',
    '.prerender/chunks/server.js is a file for a server, which nobody may be served',
    'entry.mjs is a file for a server, which nobody may be served',
    'about/index.html loads _astro/page.2.js, which is missing',
    'cut/index.html has no end',
  ]);
});

test('what a release froze is not looked at again', () => {
  write('v/2026.1/embed/ruritania/index.html', page.slice(0, -8));
  expect(buildGaps(folder, [], '/observed/')).toEqual([]);
});

test('a site has its pages with their pictures, its downloads, and what belongs to no page', () => {
  const files = expectedFiles(pageKinds, corpusOf());
  expect(files).toEqual(
    expect.arrayContaining([
      '404.html',
      'index.html',
      'preview.png',
      'ruritania/2009-presidential/index.html',
      'search/index.html',
    ]),
  );
});

test('a page that was looked at in a build of its own is not looked at again', () => {
  write('ruritania/index.html', page.slice(0, -8));
  const isSeen = (path: string) => path.startsWith('ruritania/');
  expect(buildGaps(folder, [], '/observed/', isSeen)).toEqual([]);
  expect(buildGaps(folder, ['ruritania/feed.atom'], '/observed/', isSeen)).toEqual([
    'ruritania/feed.atom is missing',
  ]);
});

test('what a page loads is named once, without the base', () => {
  expect(loadedBy(`${page}<link href="/observed/_astro/page.css">${page}`, '/observed/')).toEqual([
    '_astro/page.1.js',
    '_astro/page.css',
  ]);
});
