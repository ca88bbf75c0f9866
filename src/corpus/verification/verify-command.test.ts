import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('the verifier writes the lock anew, however it was, and says what no quotation has', () => {
  for (const { path, content: text } of content())
    write(
      join('content', path),
      typeof text === 'string' ? text.replace(/sha256: \w{64}/, `sha256: ${sha256(source)}`) : text,
    );
  write('content/quotes.lock.json', '<<<<<<< mine\n');
  write('sources/statement.txt', source);
  const script = resolve('src/cli/verify.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--sources', 'sources', '--content', 'content'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
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
