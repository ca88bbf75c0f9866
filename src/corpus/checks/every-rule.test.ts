import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from './index.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const sources = globSync('src/{corpus,markdown,model}/**/*.ts').filter(
  (path) => !/problem\.ts$|\.test\.ts$|verification/.test(path),
);
const ruleFiles = globSync('src/corpus/checks/*.ts', { exclude: ['**/*.test.ts'] })
  .map((path) => basename(path, '.ts'))
  .filter((name) => name !== 'check' && name !== 'index')
  .sort();
const tests = globSync('src/**/*.test.ts').filter((path) => !path.endsWith('every-rule.test.ts'));

/** `excerptId` of `excerpt-id`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Rule ids in a piece of source: words with a hyphen in quotation marks. */
function ids(source: string): string[] {
  return Array.from(source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g), ([, id = '']) => id);
}

/** The first argument of every call of `problem`, as written. */
function firstArguments(source: string): string[] {
  return Array.from(source.matchAll(/(?<![\w.])problem\(\s*([^,]+?)\s*,/g), ([, argument = '']) => argument);
}

/** The rule ids that a call of `problem` may emit; none if this test does not understand how it is written. */
function emitted(argument: string, source: string): string[] {
  // `${kind}-unknown`, where the kinds are the first arguments of the functions that say so.
  const suffix = /^`\$\{kind\}(-[a-z-]+)`$/.exec(argument)?.[1];
  if (suffix !== undefined)
    return Array.from(
      source.matchAll(/(?:unknown|inFolder)\(\s*'([a-z]+)'/g),
      ([, kind = '']) => kind + suffix,
    );
  // A name whose value is chosen a few lines above, or given by the callers of a local function.
  if (/^[a-z]+$/.test(argument))
    return [
      ...Array.from(source.matchAll(new RegExp(`const ${argument} =([^;]+);`, 'g')), ([, value = '']) =>
        ids(value),
      ),
      ...Array.from(source.matchAll(/\badd\(\s*('[^']+')/g), ([, value = '']) => ids(value)),
    ].flat();
  return ids(argument);
}

const rules = new Set(
  sources.flatMap((path) => firstArguments(read(path)).flatMap((argument) => emitted(argument, read(path)))),
);

describe('every rule', () => {
  test('has a file of its own that is in the list', () => {
    const listed = ruleFiles.filter((name) =>
      new RegExp(`^  ${camelCase(name)},$`, 'm').test(read('src/corpus/checks/index.ts')),
    );
    expect(listed).toEqual(ruleFiles);
    expect(checks).toHaveLength(ruleFiles.length);
    expect(new Set(checks).size).toBe(checks.length);
  });

  test('has a test file of its own', () => {
    const tested = globSync('src/corpus/checks/*.test.ts')
      .map((path) => basename(path, '.test.ts'))
      .filter((name) => name !== 'every-rule');
    expect(tested.sort()).toEqual(ruleFiles);
  });
});

describe('every rule id that the compiler can emit', () => {
  test('is found in its source, whichever way it is written', () => {
    const unknown = sources.flatMap((path) =>
      firstArguments(read(path))
        .filter((argument) => emitted(argument, read(path)).length === 0)
        .map((argument) => `${path}: problem(${argument}`),
    );
    expect(unknown).toEqual([]);
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'raw-html',
        'excerpt-markup',
        'election-duplicate',
        'file-duplicate',
        'thread-unknown',
        'country-unknown',
        'yaml-syntax',
      ]),
    );
  });

  test('is pinned by a test with its place', () => {
    const pinned = tests.map(read).join('\n');
    const untested = [...rules].filter((id) => !new RegExp(`:\\d+:\\d+  ${id}(?:  |[\`'"])`).test(pinned));
    expect(untested).toEqual([]);
  });
});
