import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** Formats and kinds of report are data: a program that knows one by name is wrong of the next organisation. */
const organisations = z
  .array(
    z.looseObject({
      formats: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
      reports: z.array(z.looseObject({ id: z.string() })).default([]),
    }),
  )
  .parse(parse(readFileSync('tests/invented/site/organisations.yml', 'utf8')));

const named = organisations.flatMap(({ formats, reports }) => [
  ...formats.flatMap(({ id, name }) => [id, name]),
  ...reports.map(({ id }) => id),
]);

const sources = globSync('src/**/*.{ts,astro}', { exclude: ['**/*.test.ts', 'src/model/rules/**'] }).map(
  (path) => ({ path, code: withoutComments(readFileSync(path, 'utf8')) }),
);

/** What a program says, without comments and without the examples in descriptions of fields. */
function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/`[^`\n]*`/g, (quoted) => (quoted.includes('$') ? quoted : ''));
}

describe('no code names a format or a kind of report', () => {
  test('of those that there are', () => {
    expect(named).toEqual(expect.arrayContaining(['EOM', 'LEOM', 'final-report', 'citizens-report']));
  });

  test.each([...new Set(named)])('%s', (name) => {
    const whole = new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`);
    expect(sources.filter(({ code }) => whole.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
