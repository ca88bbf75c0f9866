import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { today } from './compiled.ts';
import { inventedContent } from './generate.ts';
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
    file.path === 'quotes.lock.json'
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
