import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastDayOfWriting } from './today.ts';

const project = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'));
  const file = join(folder, 'a.yml');
  writeFileSync(file, '');
  utimesSync(file, new Date('2001-01-01'), new Date('2001-01-01T12:00:00Z'));
  utimesSync(folder, new Date('2001-01-01'), new Date('2001-01-01T12:00:00Z'));
  // The project's own repository would answer otherwise.
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

test('is the day of the clock where it is latest, so that no author is ahead of it', () => {
  expect(lastDayOfWriting(folder, new Date('2010-05-05T09:59:00Z'))).toBe('2010-05-05');
  expect(lastDayOfWriting(folder, new Date('2010-05-05T10:00:00Z'))).toBe('2010-05-06');
});

test('is that of the newest commit if the clock is behind', () => {
  const env = { ...process.env, GIT_COMMITTER_DATE: '2015-03-04T23:00:00+0500' };
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' });
  git('init');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-m', 'Add');
  expect(lastDayOfWriting(folder, new Date('2010-05-05T09:00:00Z'))).toBe('2015-03-04');
  expect(lastDayOfWriting(folder, new Date('2020-05-05T09:00:00Z'))).toBe('2020-05-05');
});

test('is that of the newest file where there is no git and the clock is behind', () => {
  utimesSync(join(folder, 'a.yml'), new Date('2012-01-01'), new Date('2012-02-03T01:00:00Z'));
  expect(lastDayOfWriting(folder, new Date('2010-05-05T09:00:00Z'))).toBe('2012-02-03');
});

test('a folder that is not there has the day of the clock', () => {
  expect(lastDayOfWriting(join(folder, 'none'), new Date('2010-05-05T09:00:00Z'))).toBe('2010-05-05');
});
