import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../sha256.ts';
import { lockSchema } from '../../model/lock.ts';
import { content } from '../../../tests/support/corpus.ts';

const source = 'Voting\n\nVoting was calm. It rained.\n\nVoting was orderly. Voting was quiet.\n';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs the command in the folder. */
function run(...options: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [resolve('src/cli/verify.ts'), '--content', 'content', ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_SOURCES: undefined },
  });
}

/** Runs it with the sources that lie in a folder beside the content. */
function verify(sources: string): SpawnSyncReturns<string> {
  return run('--sources', sources);
}

test('the verifier writes the lock anew, however it was, and says what no quotation has', () => {
  for (const { path, content: text } of content())
    write(
      join('content', path),
      typeof text === 'string' ? text.replace(/sha256: \w{64}/, `sha256: ${sha256(source)}`) : text,
    );
  write('content/quotes.lock.json', '<<<<<<< mine\n');
  write('sources/statement.txt', source);
  const { status, stdout, stderr } = verify('sources');
  expect([status, stderr]).toEqual([
    0,
    `content/quotes.lock.json is no lock that can be read: every report and every judgement is locked anew.

OUR OWN WORDS, NOT AS THEY WERE LOCKED: 3
  ruritania/2001-presidential/statement.md, otherwise than it was locked: source
  ruritania/2004-parliamentary/statement.md, otherwise than it was locked: source
  ruritania/2009-presidential/statement.md, otherwise than it was locked: source
`,
  ]);
  const lock = lockSchema.parse(JSON.parse(readFileSync(join(folder, 'content/quotes.lock.json'), 'utf8')));
  expect(lock['ruritania/2001-presidential/statement']?.coverage).toMatchObject({
    paragraphs: 2,
    quoted: 1,
    sentences: { all: 4, quoted: 1, setAside: 0 },
    words: { all: 11, quoted: 3, setAside: 0 },
  });
  expect(stdout).toContain(
    `quoted 1 of 2 (50 per cent) paragraphs in part or whole, 1 of 4 (25 per cent) sentences in part or whole, 3 of 11 (27 per cent) words; 0 paragraphs set aside
  Voting: 1 of 2, 3 of 11 words
  not quoted, line 5 (Voting): Voting was orderly. Voting was quiet.
  not quoted, within line 3 (Voting): It rained.`,
  );
});

test('a report whose source is not there keeps its entry, and is named', () => {
  const path = join(folder, 'content/quotes.lock.json');
  const before = readFileSync(path, 'utf8');
  mkdirSync(join(folder, 'no-sources'), { recursive: true });
  const { status, stderr } = verify('no-sources');
  expect(stderr).toContain(
    'ruritania/2001-presidential/statement: not verified again, no text in no-sources',
  );
  expect(status).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('a quotation that has changed is refused without its source, and the lock stays', () => {
  const path = join(folder, 'content/quotes.lock.json');
  const before = readFileSync(path, 'utf8');
  const report = 'content/ruritania/2001-presidential/statement.md';
  const text = readFileSync(join(folder, report), 'utf8');
  write(report, text.replace('Voting was calm.', 'Voting was wild.'));
  const { status, stderr } = verify('no-sources');
  expect(stderr).toMatch(/changed since it was verified: [\w-]+\n/);
  expect(stderr).toContain('The locks are not written');
  expect(status).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe(before);
  write(report, text);
});

test('without sources it says which reports are not verified again, and passes while nothing has changed', () => {
  const { status, stderr } = run('--check');
  expect(stderr).toContain(`NOT VERIFIED AGAIN, for want of a source: 3 of 3 reports
  ruritania/2001-presidential/statement
`);
  expect(status).toBe(0);
});

test('a folder of sources, or a lock, that is not there is one sentence', () => {
  for (const option of ['--sources', '--base']) {
    const { status, stderr } = run(option, 'nowhere');
    expect(stderr).toBe('Expected `nowhere`, which is not there: npm run verify -- --sources DIR\n');
    expect(status).toBe(1);
  }
});

describe('a proposal', () => {
  const report = 'content/ruritania/2001-presidential/statement.md';
  const lock = 'content/quotes.lock.json';
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const wordsLock = 'content/words.lock.json';
  let before: readonly (readonly [path: string, text: string])[];

  beforeAll(() => {
    before = [report, lock].map((path) => [path, read(path)]);
    write('base/quotes.lock.json', read(lock));
    write('base/words.lock.json', read(wordsLock));
    write(report, read(report).replace('Voting was calm.', 'Voting was wild.'));
  });

  afterAll(() => {
    for (const [path, text] of before) write(path, text);
  });

  /** What is run of a proposal, beside the lock that stands on the main branch. */
  const gate = () => run('--propose', '--check', '--base', 'base/quotes.lock.json');

  test('that brings its own words as proposed passes', () => {
    expect(run('--propose').stderr).toContain('locked as proposed: calm');
    expect(read(lock)).toContain('"proposed": true');
    expect(gate()).toMatchObject({ status: 0 });
  });

  test('that calls its own words verified is refused, with the place', () => {
    write(lock, read(lock).replaceAll(/^ *"proposed": true,\n/gm, ''));
    const { status, stderr } = gate();
    expect(stderr).toContain(
      'content/quotes.lock.json is not what sources and readings make of `base/quotes.lock.json`: see `calm` of `ruritania/2001-presidential/statement`',
    );
    expect(status).toBe(1);
  });

  test('is confirmed against the source, or refused by it', () => {
    expect(run('--propose')).toMatchObject({ status: 0 });
    const { status, stderr } = verify('sources');
    expect(stderr).toContain('quotation-not-in-source');
    expect(status).toBe(1);
    write(report, read(report).replace('Voting was wild.', 'Voting was quiet.'));
    expect(verify('sources')).toMatchObject({ status: 0 });
    expect(read(lock)).not.toContain('proposed');
  });
});

describe('our own words', () => {
  const topics = 'content/topics.yml';
  const wordsLock = 'content/words.lock.json';
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  let before: readonly (readonly [path: string, text: string])[];

  beforeAll(() => {
    before = [topics, wordsLock].map((path) => [path, read(path)]);
    write('base/quotes.lock.json', read('content/quotes.lock.json'));
    write('base/words.lock.json', read(wordsLock));
    write(topics, read(topics).replace('label: Counting', 'label: Counting and law'));
  });

  afterAll(() => {
    for (const [path, text] of before) write(path, text);
  });

  test('that have changed are not what the lock has, until they are locked: the change is named', () => {
    const named = `
OUR OWN WORDS, NOT AS THEY WERE LOCKED: 1
  topics.yml, otherwise than it was locked: counting
`;
    const { status, stderr } = run('--check');
    expect(stderr).toContain(named);
    expect(stderr).toContain('content/words.lock.json is not what our own words say; run npm run verify');
    expect(status).toBe(1);
    expect(run()).toMatchObject({ status: 0, stderr: expect.stringContaining(named) as string });
    const after = run('--check');
    expect([after.status, after.stderr]).toEqual([0, expect.not.stringContaining('OUR OWN WORDS')]);
  });

  test('are named of a proposal that brings their lock, beside the lock of the main branch', () => {
    const { status, stderr } = run('--propose', '--check', '--base', 'base/quotes.lock.json');
    expect(stderr).toContain('topics.yml, otherwise than it was locked: counting');
    expect(status).toBe(0);
    write(wordsLock, read('base/words.lock.json'));
    const unlocked = run('--propose', '--check', '--base', 'base/quotes.lock.json');
    expect(unlocked.stderr).toContain(
      'content/words.lock.json is not what our own words make of `base/quotes.lock.json`',
    );
    expect(unlocked.status).toBe(1);
  });
});

test('passages that are gone are named, though nobody but their author has read them', () => {
  const election = 'content/ruritania/2009-presidential';
  rmSync(join(folder, election), { recursive: true });
  const { status, stderr } = run();
  expect(stderr).toContain('GONE FROM ruritania/2009-presidential/statement: 1 passage, calm\n');
  expect(stderr).toContain(
    'ruritania/2009-presidential/election.yml, gone: date, kind, early, body, missions',
  );
  expect(status).toBe(0);
});
