import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../sha256.ts';
import { lockSchema } from '../../model/lock.ts';
import { content, syldavia } from '../../../tests/support/corpus.ts';

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

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** All locks of the content, by their places. */
function locks(): Readonly<Record<string, string>> {
  const paths = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.lock.json'))
      .sort()
      .map((path) => [path, read(join('content', path))]),
  );
}

/** Puts the locks that are there where those of the main branch are looked for. */
function writeBase(): void {
  for (const [path, text] of Object.entries(locks())) write(join('base', path), text);
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
  write('content/ruritania/quotes.lock.json', '<<<<<<< mine\n');
  write('sources/statement.txt', source);
  const { status, stdout, stderr } = verify('sources');
  expect([status, stderr]).toEqual([
    0,
    `content/ruritania/quotes.lock.json is no lock that can be read: all that it is to hold is locked anew.

OUR OWN WORDS, NOT AS THEY WERE LOCKED: 3
  ruritania/2001-presidential/statement.md, otherwise than it was locked: source
  ruritania/2004-parliamentary/statement.md, otherwise than it was locked: source
  ruritania/2009-presidential/statement.md, otherwise than it was locked: source
`,
  ]);
  const lock = lockSchema.parse(
    JSON.parse(readFileSync(join(folder, 'content/ruritania/quotes.lock.json'), 'utf8')),
  );
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
  const path = join(folder, 'content/ruritania/quotes.lock.json');
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
  const path = join(folder, 'content/ruritania/quotes.lock.json');
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

test('a folder of sources, or of the main branch, that is not there is one sentence', () => {
  for (const option of ['--sources', '--base']) {
    const { status, stderr } = run(option, 'nowhere');
    expect(stderr).toBe(
      'Expected a folder at `nowhere`, where there is none: npm run verify -- --sources DIR\n',
    );
    expect(status).toBe(1);
  }
});

describe('a proposal', () => {
  const report = 'content/ruritania/2001-presidential/statement.md';
  const lock = 'content/ruritania/quotes.lock.json';
  let before: readonly (readonly [path: string, text: string])[];

  beforeAll(() => {
    before = [report, lock].map((path) => [path, read(path)]);
    writeBase();
    write(report, read(report).replace('Voting was calm.', 'Voting was wild.'));
  });

  afterAll(() => {
    for (const [path, text] of before) write(path, text);
  });

  /** What is run of a proposal, beside the lock that stands on the main branch. */
  const gate = () => run('--propose', '--check', '--base', 'base');

  test('that brings its own words as proposed passes', () => {
    expect(run('--propose').stderr).toContain('locked as proposed: calm');
    expect(read(lock)).toContain('"proposed": true');
    expect(gate()).toMatchObject({ status: 0 });
  });

  test('that calls its own words verified is refused, with the place', () => {
    write(lock, read(lock).replaceAll(/^ *"proposed": true,\n/gm, ''));
    const { status, stderr } = gate();
    expect(stderr).toContain(
      'content/ruritania/quotes.lock.json is not what sources and readings make of `base`: see `calm` of `ruritania/2001-presidential/statement`',
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
  let before: readonly (readonly [path: string, text: string])[];

  beforeAll(() => {
    before = [topics, wordsLock].map((path) => [path, read(path)]);
    writeBase();
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
    const { status, stderr } = run('--propose', '--check', '--base', 'base');
    expect(stderr).toContain('topics.yml, otherwise than it was locked: counting');
    expect(status).toBe(0);
    write(wordsLock, read('base/words.lock.json'));
    const unlocked = run('--propose', '--check', '--base', 'base');
    expect(unlocked.stderr).toContain('content/words.lock.json is not what our own words make of `base`');
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

describe('the locks of several countries', () => {
  const others = ['ruritania/quotes.lock.json', 'ruritania/words.lock.json', 'words.lock.json'];
  const own = ['syldavia/quotes.lock.json', 'syldavia/words.lock.json'];

  test('lie in their folders: a country that is added changes none but its own', () => {
    const before = locks();
    for (const [path, text] of Object.entries(syldavia)) write(join('content', path), text);
    const { status, stdout } = run('--propose');
    expect(status).toBe(0);
    expect(stdout.match(/\S+ is written\./g)).toEqual(own.map((path) => `content/${path} is written.`));
    expect(Object.keys(before)).toEqual(others);
    expect(locks()).toEqual({ ...before, ...Object.fromEntries(own.map((path) => [path, locks()[path]])) });
    for (const path of own) expect(locks()[path]).toMatch(/^\{\n "syldavia\//);
    expect(run('--propose').stdout).toContain('The locks are as they were.');
  });

  test('that once were one are taken apart, and nothing that was in it is lost', () => {
    const before = locks();
    const whole = own.concat(others).filter((path) => path.endsWith('/quotes.lock.json'));
    const entries = whole.map((path): unknown => JSON.parse(before[path] ?? ''));
    for (const path of whole) rmSync(join(folder, 'content', path));
    write('content/quotes.lock.json', JSON.stringify(Object.assign({}, ...entries)));
    const check = run('--check');
    expect(check.stderr).toContain('content/quotes.lock.json is a lock of nothing; run npm run verify');
    expect(check.status).toBe(1);
    const { status, stdout, stderr } = run();
    expect(stdout).toContain('content/quotes.lock.json is removed.');
    expect(stderr).not.toContain('no lock that can be read');
    expect(status).toBe(0);
    expect(locks()).toEqual(before);
  });

  test('are written all or none', () => {
    const [before, topics] = [locks(), read('content/topics.yml')];
    write('content/topics.yml', topics.replace('label: Counting', 'label: Counting and law'));
    write('content/syldavia/country.yml', syldavia['syldavia/country.yml']?.replace('Green', 'Greens') ?? '');
    mkdirSync(join(folder, 'content/syldavia/.words.lock.json.next'));
    expect(run().status).toBe(1);
    expect(locks()).toEqual(before);
    expect(readdirSync(join(folder, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(run().status).toBe(0);
    expect(locks()).not.toEqual(before);
    write('content/topics.yml', topics);
    expect(run().stdout.match(/\S+ is written\./g)).toEqual(['content/words.lock.json is written.']);
  });

  test('go with their country, which is named', () => {
    const before = locks();
    for (const path of Object.keys(syldavia)) rmSync(join(folder, 'content', path));
    rmSync(join(folder, 'content/syldavia/2009-presidential'), { recursive: true });
    const { status, stderr } = run();
    expect(stderr).toContain('GONE FROM syldavia/2009-presidential/statement: 1 passage, calm\n');
    expect(stderr).toContain('syldavia/country.yml, gone: ');
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'content/syldavia'))).toBe(false);
    expect(locks()).toEqual(Object.fromEntries(others.map((path) => [path, before[path]])));
  });
});
