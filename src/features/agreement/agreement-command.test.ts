import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { content, type Overrides } from '../../../tests/support/corpus.ts';
import { calm, sealed } from '../../../tests/support/readings.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agreement-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes Ruritania into a folder and runs `node src/cli/agreement.ts` on it. */
function agreement(name: string, overrides: Overrides = {}) {
  for (const { path, content: text } of content(overrides)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/agreement.ts')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_CONTENT: name, SITE_URL: 'https://observed.example', SITE_BASE: '/' },
  });
  return { status, stdout, stderr };
}

test('readings that are not settled yet: their agreement, and what to add', () => {
  const { status, stdout, stderr } = agreement(
    'open',
    sealed([{ calm: { second: calm.replace('positive', 'neutral') } }]),
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^Round 1: 1 passage of 1 election, read by 1 February 2010\.\n\nBy what was judged\n/,
  );
  expect(stdout).toMatch(/^ {2}Assessment +1 +0 +0\.0 +0\.00$/m);
  expect(stdout).toMatch(
    /^open\/ruritania\/2009-presidential\/readings\/round-1\.yml:6:15 {2}reading-unsettled {2}.*`calm: \{ assessment: \{ is: positive, day: …, why: … \} \}`$/m,
  );
  expect(stdout).toMatch(/\n1 difference that is not settled\n$/);
});

test('no readings: where they would be', () => {
  expect(agreement('none')).toEqual({
    status: 0,
    stdout: `There are no readings: readings/round-1.yml beside a report holds the first ones.
0 differences that are not settled
`,
    stderr: '',
  });
});
