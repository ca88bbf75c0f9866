import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../../tests/support/examples.ts';
import { formatProblem } from '../../model/problem.ts';
import { rules, rulesBySubject } from '../../model/rules/index.ts';
import { checks } from './index.ts';

const checkFiles = globSync('src/corpus/checks/*.ts', { exclude: ['**/*.test.ts'] })
  .filter((path) => !/(?:check|index)\.ts$/.test(path))
  .sort();

describe('every rule', () => {
  test.for(rules)('$id refuses its wrong example, and nothing else does', ({ id, wrong }) => {
    const problems = problemsIn(wrong);
    expect(
      [...new Set(problems.map(({ ruleId }) => ruleId))],
      problems.map((problem) => formatProblem(problem)).join('\n'),
    ).toEqual([id]);
  });

  test.for(rules)('$id lets its right example pass, and so do all others', ({ right }) => {
    expect(problemsIn(right).map((problem) => formatProblem(problem))).toEqual([]);
  });

  test('stands in the catalogue once', () => {
    const ids = Object.values(rulesBySubject).flatMap((own) => Object.keys(own));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('says in sentences what it holds to, why, and the way out', () => {
    const texts = rules.flatMap(({ id, holds, why, wayOut }) =>
      [holds, why, wayOut].map((text) => `${id}: ${text}`),
    );
    expect(texts.filter((text) => !/: \S.*[.!?]$/.test(text))).toEqual([]);
  });

  test('is pinned by a test with its place', () => {
    const pinned = globSync('src/**/*.test.ts')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const untested = rules.filter(({ id }) => !new RegExp(`:\\d+:\\d+  ${id}(?:  |[\`'"])`).test(pinned));
    expect(untested.map(({ id }) => id)).toEqual([]);
  });
});

describe('every file of checks', () => {
  test('is in the list, once', async () => {
    const exported = await Promise.all(
      checkFiles.map(
        async (path) =>
          (await import(pathToFileURL(resolve(path)).href)) as Readonly<Record<string, unknown>>,
      ),
    );
    const unlisted = checkFiles.filter(
      (_, index) => !checks.some((check) => Object.values(exported[index] ?? {}).includes(check)),
    );
    expect(unlisted).toEqual([]);
    expect(new Set(checks).size).toBe(checks.length);
    expect(checks).toHaveLength(checkFiles.length);
  });

  test('has a test beside it', () => {
    const tested = globSync('src/corpus/checks/*.test.ts').map((path) => basename(path, '.test.ts'));
    expect(checkFiles.map((path) => basename(path, '.ts')).filter((name) => !tested.includes(name))).toEqual(
      [],
    );
  });
});
