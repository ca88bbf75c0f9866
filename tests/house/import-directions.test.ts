import { expect, test } from 'vitest';
import { importsOf, resolved, scriptImportsOf, sources } from './imports.ts';

/**
 * The rooms of src/, the lowest first. A module imports from its own room and from those below, never from a room beside
 * or above. `src/README.md` says what each is for.
 */
const floors: readonly (readonly string[])[] = [
  ['model'],
  ['base-path.ts'],
  ['words', 'paths.ts'],
  ['markdown'],
  ['corpus'],
  ['site'],
  ['features/pictures'],
  ['features/embed'],
  ['features/cite'],
  ['features/data', 'features/feeds'],
  ['features/agreement', 'features/charts', 'features/timeline', 'features/matrix'],
  ['features/reading'],
  ['features/excerpts'],
  ['features/previews'],
  ['features/publishing'],
  [
    'features/commitments',
    'features/compare',
    'features/corrections',
    'features/countries',
    'features/elections',
    'features/glossary',
    'features/home',
    'features/indicators',
    'features/offline',
    'features/reference',
    'features/releases',
    'features/search',
    'features/threads',
    'features/topics',
  ],
  ['page-kinds.ts'],
  ['whole'],
  ['parts'],
  ['hosting'],
  ['collection.ts'],
  ['layouts'],
  ['pages', 'cli'],
];

/** Features see content only as the corpus, whose types are in the model: none reads or compiles it. */
const readers = ['markdown', 'corpus'];

/**
 * What ships to browsers may use these packages; Node's modules and whatever else the build needs stay behind. The module
 * of Pagefind lies inside of its program, and the build takes it out.
 */
const packagesForBrowsers = ['chart.js', 'fastest-levenshtein'];

/** The room of a path from src/: `features/charts` of `features/charts/drawing/bars.ts`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'features' ? `${first}/${second}` : first;
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

/** The imports that go the wrong way, by file. `files` holds texts by their path from src/. */
function wrongImports(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const room = roomOf(path);
    if (floorOf(room) === -1) return [`src/${path} lies in no room that this test knows`];
    return importsOf(path, text)
      .filter(({ from }) => from.startsWith('.'))
      .filter(({ from }) => {
        const target = roomOf(resolved(path, from));
        if (target === room) return false;
        const reads = room.startsWith('features/') && readers.includes(target);
        return reads || floorOf(target) === -1 || floorOf(target) >= floorOf(room);
      })
      .map(({ from }) => `src/${path} imports ${from}`);
  });
}

/** What the scripts of pages would load that no browser can or should: by the chain of modules that leads there. */
function outOfReach(files: Readonly<Record<string, string>>): string[] {
  const wrong: string[] = [];
  const seen = new Set<string>();
  const follow = (path: string, from: string, chain: string): void => {
    const here = `${chain} → ${from}`;
    if (!from.startsWith('.')) {
      const isKnown = packagesForBrowsers.some((name) => from === name || from.startsWith(`${name}/`));
      if (!isKnown) wrong.push(here);
      return;
    }
    const target = resolved(path, from);
    if (['markdown', 'corpus', 'collection.ts', 'page-kinds.ts', 'cli'].includes(roomOf(target)))
      wrong.push(here);
    if (seen.has(target)) return;
    seen.add(target);
    for (const next of importsOf(target, files[target] ?? ''))
      if (!next.typeOnly) follow(target, next.from, `${chain} → ${target}`);
  };
  for (const [path, text] of Object.entries(files))
    for (const { from, typeOnly } of scriptImportsOf(path, text)) if (!typeOnly) follow(path, from, path);
  return wrong;
}

test('a room imports only from rooms below', () => {
  expect(wrongImports(sources())).toEqual([]);
});

test('every room that is named is there', () => {
  const rooms = new Set(Object.keys(sources()).map(roomOf));
  expect(floors.flat().filter((room) => !rooms.has(room))).toEqual([]);
});

test('a script of a page reaches neither content nor Node', () => {
  expect(outOfReach(sources())).toEqual([]);
});

test('an import that goes the wrong way is named with its file', () => {
  const wrong = wrongImports({
    'model/election.ts': `import { z } from 'zod';\nimport { paths } from '../paths.ts';`,
    'features/topics/topic-view.ts': `import type { Corpus } from '../../model/corpus.ts';\nexport { parse } from '../../corpus/parse.ts';`,
    'features/charts/Chart.astro': `---\nimport { topicView } from '../topics/topic-view.ts';\n---\n<script>import './draw.ts';\nimport '../../pages/_x.ts';</script>`,
    'features/matrix/matrix-view.ts': `import { chart } from '../charts/chart.ts';`,
    'pages/index.astro': `---\nimport { corpus } from '../collection.ts';\nimport content from '../../content/topics.yml';\n---\n`,
    'utils/left-pad.ts': '',
  });
  expect(wrong).toMatchInlineSnapshot(`
    [
      "src/model/election.ts imports ../paths.ts",
      "src/features/topics/topic-view.ts imports ../../corpus/parse.ts",
      "src/features/charts/Chart.astro imports ../topics/topic-view.ts",
      "src/features/charts/Chart.astro imports ../../pages/_x.ts",
      "src/features/matrix/matrix-view.ts imports ../charts/chart.ts",
      "src/pages/index.astro imports ../../content/topics.yml",
      "src/utils/left-pad.ts lies in no room that this test knows",
    ]
  `);
});

test('what no browser can load is named with the way that leads there', () => {
  const wrong = outOfReach({
    'features/charts/Chart.astro': `---\nimport { readFileSync } from 'node:fs';\n---\n<script>import './element.ts';</script>`,
    'features/charts/element.ts': `import type { Corpus } from '../../corpus/link.ts';\nawait import('./draw.ts');\nimport { Chart } from 'chart.js';`,
    'features/charts/draw.ts': `import { join } from 'node:path';\nimport { link } from '../../corpus/link.ts';\nimport sharp from 'sharp';`,
  });
  expect(wrong).toMatchInlineSnapshot(`
    [
      "features/charts/Chart.astro → features/charts/element.ts → features/charts/draw.ts → node:path",
      "features/charts/Chart.astro → features/charts/element.ts → features/charts/draw.ts → ../../corpus/link.ts",
      "features/charts/Chart.astro → features/charts/element.ts → features/charts/draw.ts → sharp",
    ]
  `);
});
