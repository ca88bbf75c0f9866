import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaVersion } from '../data/schema-version.ts';
import { readReleases } from '../../corpus/releases.ts';
import { releasePattern } from '../../model/release.ts';
import { pageKinds } from '../../page-kinds.ts';
import { downloads } from '../publishing/downloads.ts';
import { writeManifest } from '../../whole/manifest.ts';
import { content, corpusOf, lastReport, locked, quoting } from '../../../tests/support/corpus.ts';

let folder: string;

const address = 'https://observed.example';

/** Writes the downloads of Ruritania, with these words in its last report, where a build writes them. */
function build(words: string, lock?: string): void {
  for (const { path, body } of downloads(
    pageKinds,
    corpusOf({
      [lastReport]: quoting(words),
      ...(lock !== undefined && { 'ruritania/quotes.lock.json': lock }),
    }),
    new URL(address),
  )) {
    mkdirSync(dirname(join(folder, 'dist/data', path)), { recursive: true });
    writeFileSync(join(folder, 'dist/data', path), body());
  }
  writeFileSync(join(folder, 'dist/data/index.html'), 'The page of the downloads');
  writeManifest(join(folder, 'dist'));
}

function release(
  name: string,
  { date = '2026-12-01', from = join(folder, 'dist'), site = address, ...env }: Record<string, string> = {},
) {
  const options = ['--from', from, '--to', folder, '--date', date];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/release.ts', name, ...options], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: site || undefined, SITE_BASE: undefined, ...env },
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
    // Every run of the command loads it anew: the pattern that it asks says the rest.
    for (const name of ['v1', '2026', '2026.0', '2026.1.2']) expect(name).not.toMatch(releasePattern);
    for (const name of ['', '../2026.1'])
      expect(release(name)).toEqual({
        status: 1,
        said: `Unexpected name \`${name}\`, expected a year and a number: 2026.1`,
      });
    expect(release('2026.1', { from: folder }).said).toContain('Unexpected absence of data');
    expect(existsSync(join(folder, 'v'))).toBe(false);
  });

  test('needs the address of the site, and a build that has it: its files hold it for good', () => {
    for (const site of ['', 'observed.example'])
      expect(release('2026.1', { site })).toEqual({
        status: 1,
        said: 'Unexpected release of a site without an address, which its files hold for good, expected `SITE_URL=https://example.org npm run release -- 2026.1`',
      });
    expect(release('2026.1', { site: 'https://other.example' })).toEqual({
      status: 1,
      said: 'Unexpected site built for another address (https://observed.example/ruritania/2001-presidential/#calm), expected one built for https://other.example: build it with the same SITE_URL and SITE_BASE',
    });
    expect(existsSync(join(folder, 'v'))).toBe(false);
  });

  test('needs a build as it was made', () => {
    const path = join(folder, 'dist/data/index.html');
    const page = readFileSync(path);
    writeFileSync(path, 'Another page');
    expect(release('2026.1')).toEqual({
      status: 1,
      said: 'Unexpected site in `/dist` that is not as it was built (data/index.html is not as it was built), expected one as `npm run build` left it: build it again',
    });
    writeFileSync(path, page);
    expect(existsSync(join(folder, 'v'))).toBe(false);
  });

  test('that is killed or finds no room at any moment leaves nothing, and the next one succeeds', () => {
    const calls = ['mkdirSync', 'writeFileSync', 'renameSync'];
    for (const [at, then] of [
      [3, 'kill'],
      [40, 'kill'],
      [60, 'ENOSPC'],
    ] as const) {
      const { status, said } = release('2026.1', {
        NODE_OPTIONS: '--import ./tests/support/faults.ts',
        FAULT: JSON.stringify({ calls, at, then }),
      });
      expect(status).toBe(then === 'kill' ? null : 1);
      if (then !== 'kill') expect(said).toMatch(/^Unexpected end of the space on the disk at `.*`, [^\n]*$/);
      expect(existsSync(join(folder, 'v'))).toBe(false);
    }
  });

  test('freezes the whole tables and their schemas', () => {
    expect(release('2026.1')).toEqual({
      status: 0,
      said: '/v/2026.1/ is frozen. Passages since the beginning: 3 added, 0 changed, 0 removed',
    });
    const [frozen] = readReleases(folder);
    expect(frozen?.schema).toBe(schemaVersion);
    expect(frozen?.files).toEqual(
      expect.arrayContaining([
        'changelog.json',
        'datapackage.json',
        'excerpts.csv',
        'sbom.cdx.json',
        'schema/excerpts.json',
      ]),
    );
    expect(frozen?.files.filter((file) => /html$|ruritania.*csv$/.test(file))).toEqual([]);
    expect(readFileSync(join(folder, 'v/2026.1/figures.csv'), 'utf8')).toContain('71 per cent');
  });

  test('freezes citations and annotations, which name the release and lie at its address', () => {
    const frozen = (path: string) => readFileSync(join(folder, 'v/2026.1', path), 'utf8');
    const election = 'ruritania/2009-presidential';
    expect(frozen(`${election}/citations.bib`)).toContain('Elections Observed, version 2026.1');
    expect(frozen(`${election}/statement.annotations.json`)).toContain(
      `"id":"${address}/v/2026.1/${election}/statement.annotations.json#passage"`,
    );
    expect(frozen('schema/topics.json')).toContain(`"$id": "${address}/v/2026.1/schema/topics.json"`);
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
    expect(release('2026.10', { date: '2026-12-24' }).status).toBe(0);
    expect(readReleases(folder)[0]).toMatchObject({
      release: '2026.10',
      date: '2026-12-24',
      previous: '2026.1',
      passages: {
        added: [],
        changed: [{ id: 'ruritania/2009-presidential/passage', fields: ['quote', 'sha256'] }],
      },
      figures: { added: [], removed: [] },
    });
  });

  test('holds no words that nobody has held against their source', () => {
    const words = 'It was :figure[73 per cent]{turnout=73}.';
    const lock = locked(content({ [lastReport]: quoting(words) }));
    build(words, lock.replace('"passage":{', '"passage":{"proposed":true,'));
    expect(release('2026.11')).toEqual({
      status: 1,
      said: 'Unexpected release of passages that are only proposed: ruritania/2009-presidential/passage; hold them against their sources first: npm run verify -- --sources DIR',
    });
    build(words);
    expect(release('2026.11', { date: '2026-12-25' }).status).toBe(0);
  });

  test('comes after the ones before', () => {
    expect(release('2026.9')).toEqual({
      status: 1,
      said: 'Unexpected release 2026.9, expected one after 2026.11',
    });
  });
});

test('a folder that is no whole release is named with the way out', () => {
  const half = join(folder, 'half');
  mkdirSync(join(half, 'v/2026.1'), { recursive: true });
  expect(() => readReleases(half)).toThrow(
    `Unexpected release without a sound \`changelog.json\` in \`${join(half, 'v/2026.1')}\`, expected a whole one: take it from version control again, or remove the folder if it was never published`,
  );
});

test('what was frozen is as it was, in every release there is', () => {
  const frozen = (path: string) => readReleases(path).map((each) => join(path, 'v', each.release));
  const all = [...frozen(folder), ...frozen('public')];
  expect(all.flatMap(altered)).toEqual([]);

  const [newest = ''] = all;
  writeFileSync(join(newest, 'figures.csv'), 'id\r\n');
  expect(altered(newest)).toEqual(['figures.csv']);
});
