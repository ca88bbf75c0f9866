import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseGaps } from './release-gaps.ts';

let folder: string;

const embed = 'embed/ruritania/2009-presidential/index.html';

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-gaps-'));
  const hash = `sha256:${createHash('sha256').update('id\r\n').digest('hex')}`;
  write('changelog.json', '{}');
  write('datapackage.json', JSON.stringify({ resources: [{ path: 'excerpts.csv', hash }] }));
  write('excerpts.csv', 'id\r\n');
  write('frames.json', '{}');
  write('assets/page.css', '');
  write(embed, '<link rel="stylesheet" href="../../../assets/page.css">');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a whole release has no gap', () => {
  expect(releaseGaps(folder)).toEqual([]);
});

test('a missing record, an altered table, a lost style sheet: each is a gap', () => {
  rmSync(join(folder, 'assets/page.css'));
  write('excerpts.csv', 'id\r\ncalm\r\n');
  expect(releaseGaps(folder)).toEqual([
    'excerpts.csv is not as datapackage.json says',
    `${embed} loads assets/page.css, which is missing`,
  ]);
  rmSync(join(folder, 'excerpts.csv'));
  expect(releaseGaps(folder)).toContain('excerpts.csv is missing');
  rmSync(join(folder, 'changelog.json'));
  rmSync(join(folder, 'frames.json'));
  expect(releaseGaps(folder)).toEqual(['changelog.json is missing', 'frames.json is missing']);
});
