import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReleases } from '../../src/corpus/releases.ts';
import { downloads } from '../../src/views/exports/downloads.ts';
import { corpusOf, lastReport, quoting } from './support/corpus.ts';

let folder: string;

/** Writes the downloads of Ruritania, with these words in its last report, where a build writes them. */
function build(words: string): void {
  const site = new URL('https://observed.example');
  for (const { path, body } of downloads(corpusOf({ [lastReport]: quoting(words) }), site)) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
    writeFileSync(join(folder, 'data', path), body());
  }
  writeFileSync(join(folder, 'data/index.html'), 'The page of the downloads');
}

function release(name: string, date = '2026-12-01') {
  const options = ['--from', join(folder, 'data'), '--to', join(folder, 'v'), '--date', date];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/release.ts', name, ...options], {
    encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).replaceAll(folder, '').trim() };
}

/** The files of a release that are not what its data package says of them. */
function altered(path: string): string[] {
  const { resources } = JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8')) as {
    resources: { path: string; hash: string }[];
  };
  return resources
    .filter(({ path: file, hash }) => {
      const body = readFileSync(join(path, file));
      return hash !== `sha256:${createHash('sha256').update(body).digest('hex')}`;
    })
    .map(({ path: file }) => file);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  build('It was :figure[71 per cent]{turnout=71}.');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a release', () => {
  test('needs a clean name and data', () => {
    for (const name of ['', 'v1', '2026', '2026.0', '2026.1.2', '../2026.1'])
      expect(release(name)).toEqual({
        status: 1,
        said: `Unexpected name \`${name}\`, expected a year and a number: 2026.1`,
      });
    const { stderr } = spawnSync(process.execPath, ['src/cli/release.ts', '2026.1', '--from', folder], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('Unexpected absence of data');
    expect(existsSync(join(folder, 'v'))).toBe(false);
  });

  test('freezes the whole tables and their schemas', () => {
    expect(release('2026.1')).toEqual({
      status: 0,
      said: '/v/2026.1 is frozen. Passages since the beginning: 3 added, 0 changed, 0 removed',
    });
    const [frozen] = readReleases(join(folder, 'v'));
    expect(frozen?.files).toEqual(
      expect.arrayContaining(['changelog.json', 'datapackage.json', 'excerpts.csv', 'schema/excerpts.json']),
    );
    expect(frozen?.files.filter((file) => /html$|ruritania/.test(file))).toEqual([]);
    expect(readFileSync(join(folder, 'v/2026.1/figures.csv'), 'utf8')).toContain('71 per cent');
  });

  test('is never written again', () => {
    build('It was :figure[72 per cent]{turnout=72}.');
    expect(release('2026.1')).toEqual({
      status: 1,
      said: 'Unexpected second release 2026.1, which is frozen already',
    });
    expect(readFileSync(join(folder, 'v/2026.1/figures.csv'), 'utf8')).toContain('71 per cent');
  });

  test('says what has changed since the one before', () => {
    expect(release('2026.10', '2026-12-24').status).toBe(0);
    expect(readReleases(join(folder, 'v'))[0]).toMatchObject({
      release: '2026.10',
      date: '2026-12-24',
      previous: '2026.1',
      passages: { added: [], changed: [{ id: 'ruritania/2009-presidential/passage', fields: ['quote'] }] },
      figures: { added: [], removed: [] },
    });
  });

  test('comes after the ones before', () => {
    expect(release('2026.9')).toEqual({
      status: 1,
      said: 'Unexpected release 2026.9, expected one after 2026.10',
    });
  });
});

test('what was frozen is as it was, in every release there is', () => {
  const frozen = (path: string) => readReleases(path).map((each) => join(path, each.release));
  const all = [...frozen(join(folder, 'v')), ...frozen('public/v')];
  expect(all.flatMap(altered)).toEqual([]);

  const [newest = ''] = all;
  writeFileSync(join(newest, 'figures.csv'), 'id\r\n');
  expect(altered(newest)).toEqual(['figures.csv']);
});
