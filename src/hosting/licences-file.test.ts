import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foldersIn, licencesText } from './licences-file.ts';
import { readShipped } from './shipped.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shipped-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function writePackage(name: string, licence?: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version: '1.2.0', license: 'MIT' }));
  if (licence !== undefined) writeFileSync(join(path, 'LICENSE.md'), licence);
  return path;
}

test('the packages in scripts are those whose modules a bundler put there, also by itself', () => {
  const bundle = {
    'page.js': {
      modules: {
        '/site/src/site/copy.ts': { renderedLength: 9 },
        '/site/node_modules/unused/index.js': { renderedLength: 0 },
        '/site/node_modules/chart.js/dist/chart.js': { renderedLength: 9 },
        '/site/node_modules/a/node_modules/@kurkle/color/index.js?v=1': { renderedLength: 9 },
        '\0rolldown/runtime.js': { renderedLength: 9 },
      },
    },
    'page.css': {},
  };
  expect(foldersIn(bundle)).toEqual([
    '/site/node_modules/chart.js',
    '/site/node_modules/a/node_modules/@kurkle/color',
    'node_modules/rolldown',
  ]);
});

test('each package stands once, by its name, with the text of its licence; the fonts come last', () => {
  const packages = [writePackage('zeta', 'Terms of zeta\n'), writePackage('alpha', 'Terms of alpha')].map(
    readShipped,
  );
  const text = licencesText([...packages, ...packages], 'Terms of the fonts\n');
  expect(text.match(/^(?:alpha|zeta|Terms).*$/gm)).toEqual([
    'alpha 1.2.0, MIT',
    'Terms of alpha',
    'zeta 1.2.0, MIT',
    'Terms of zeta',
    'Terms of the fonts',
  ]);
});

test('a package without the text of its licence stops the build', () => {
  expect(() => readShipped(writePackage('bare'))).toThrow(
    'Unexpected package bare in the site without the text of its licence',
  );
});

test('a package may keep the text in a folder', () => {
  expect(readShipped('node_modules/pagefind')).toMatchObject({
    licence: 'MIT',
    text: expect.stringContaining('MIT License') as string,
  });
});
