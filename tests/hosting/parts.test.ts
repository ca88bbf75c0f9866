import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countriesIn } from '../../src/corpus/disk.ts';
import { filesIn, unlikeManifest } from '../../src/whole/manifest.ts';
import { settingsUnderBase, siteUnderBase as site } from '../support/built-site.ts';

const parts = '.site/parts';
const joined = '.site/joined';
const countries = countriesIn(site.content);

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: {
      // Nothing else: Vite would obey the variables of the test runner.
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...settingsUnderBase,
      SITE_PARTS: parts,
      ...(command === 'join' && { SITE_OUT: joined }),
    },
  });
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  rmSync(parts, { recursive: true, force: true });
  rmSync(joined, { recursive: true, force: true });
});

afterAll(() => {
  rmSync(parts, { recursive: true, force: true });
  rmSync(joined, { recursive: true, force: true });
});

describe('a site that is built in parts', () => {
  test('is not joined before all parts are there', () => {
    expect(run('join')).toMatchObject({
      status: 1,
      said: expect.stringContaining(
        `Unexpected absence of \`${join(parts, countries[0] ?? '')}\`, expected a built part: \`npm run part -- ${countries[0]}\` builds it`,
      ) as string,
    });
  });

  test('has a part for each country, which stands alone', () => {
    for (const country of countries) {
      const { status, said } = run('part', country);
      expect([status, status === 0 ? '' : said]).toEqual([0, '']);
      expect(readdirSync(join(parts, country))).toEqual(
        expect.arrayContaining([
          country,
          'index.html',
          'pagefind',
          'manifest.json',
          'part.json',
          'loaded.json',
        ]),
      );
    }
  });

  test('builds no part again that is made of the same', () => {
    const [country = ''] = countries;
    expect(run('part', country).said).toContain('is built of the same content, code and settings');
    const key = run('part', '--key', country).said.trim();
    expect(readFileSync(join(parts, country, 'part.json'), 'utf8')).toContain(`{"key":"${key}"`);
    expect(run('part', '--list').said.trim().split('\n')).toEqual(countries);
    expect(run('part', 'nowhere').said).toMatch(/^Unexpected `nowhere`/);
  });

  test('is the same as one that is built whole, file by file, the search index with it', () => {
    const { status, said } = run('join');
    expect([status, status === 0 ? '' : said]).toEqual([0, '']);
    expect(filesIn(joined)).toEqual(filesIn(site.folder));
    const differing = filesIn(site.folder).filter(
      (path) => !readFileSync(join(joined, path)).equals(readFileSync(join(site.folder, path))),
    );
    expect(differing).toEqual([]);
  });
  test('has the files of its parts, which stay as they were built', () => {
    for (const country of countries) {
      expect(unlikeManifest(join(parts, country))).toEqual([]);
      const page = join(country, 'index.html');
      expect(statSync(join(joined, page)).ino).toBe(statSync(join(parts, country, page)).ino);
    }
    expect(unlikeManifest(joined)).toEqual([]);
  });

  test('is joined again where it stands, and its parts stay as they were built', () => {
    expect(run('join')).toMatchObject({ status: 0 });
    for (const country of countries) expect(unlikeManifest(join(parts, country))).toEqual([]);
    expect(unlikeManifest(joined)).toEqual([]);
  });

  test('is not joined with a part whose file was cut', () => {
    const file = join(parts, countries[0] ?? '', countries[0] ?? '', 'index.html');
    writeFileSync(file, '');
    expect(run('join')).toMatchObject({
      status: 1,
      said: expect.stringContaining(`Unexpected file \`${file}\`, expected the one of`) as string,
    });
  });
});
