import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { lockKind } from '../../src/corpus/lock-files.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { today } from './compiled.ts';
import { inventedContent } from './generate.ts';
import { withCountry } from './grow.ts';
import { isReportPath, withLock } from './lock.ts';

const files = inventedContent({ elections: 1 });
const path = files.map((file) => file.path).find(isReportPath) ?? '';

function replaced(all: readonly SourceFile[], from: string, to: string): SourceFile[] {
  return all.map((file) =>
    file.path === path ? { path, content: String(file.content).replace(from, to) } : file,
  );
}

test('words that are changed need a new lock', () => {
  const changed = replaced(files, '\n> ', '\n> Once more: ');
  expect(compileCorpus(changed, { today }).problems.map(({ ruleId }) => ruleId)).toEqual([
    'quotation-unverified',
  ]);
  expect(compileCorpus(withLock(changed), { today }).problems).toEqual([]);
});

test('what the lock said of an unchanged report is kept', () => {
  const noted = files.map((file) =>
    lockKind(file.path) === 'quotes'
      ? { path: file.path, content: String(file.content).replace(/"paragraphs": \d+/, '"paragraphs": 4711') }
      : file,
  );
  expect(JSON.stringify(withLock(noted))).toContain('4711');
  expect(JSON.stringify(withLock(replaced(noted, '\n> ', '\n> Once more: ')))).not.toContain('4711');
});

test('a report is a file of an election, not a thread or a topic', () => {
  const paths = [
    'a/2001-local/statement.md',
    'a/threads/b.md',
    'a/topics/b.md',
    'a/2001-local/election.yml',
    'README.md',
  ];
  expect(paths.filter(isReportPath)).toEqual(['a/2001-local/statement.md']);
});

test('a country that is added adds locks of its own, and changes no other', () => {
  const before = locksIn(files);
  const { files: more, added } = withCountry(files);
  const after = locksIn(more);
  expect(before.length).toBeGreaterThan(2);
  expect(after).toEqual(expect.arrayContaining(before));
  const others = after.filter(({ path: own }) => before.every((one) => one.path !== own));
  expect(others.map(({ path: own }) => own).sort()).toEqual([
    `${added}/quotes.lock.json`,
    `${added}/words.lock.json`,
  ]);
});

function locksIn(all: readonly SourceFile[]): SourceFile[] {
  return all.filter((file) => lockKind(file.path) !== undefined);
}
