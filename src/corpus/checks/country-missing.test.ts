import { expect, test } from 'vitest';
import { content, problemsOf } from '../../../tests/support/corpus.ts';

const missing = (entry: string) => ({
  'ruritania/country.yml': String(
    content().find(({ path }) => path === 'ruritania/country.yml')?.content,
  ).replace('{ year: 2006, note: local }', entry),
});

test('an election that is in the collection is not missing', () => {
  expect(problemsOf(missing('{ year: 2009, note: early presidential }'))).toMatchInlineSnapshot(`
    "content/ruritania/country.yml:5:7  country-missing  Unexpected election of \`2009\` among the missing, \`ruritania/2009-presidential\` is in the collection (content/ruritania/2009-presidential/election.yml:1:1)
      - { year: 2009, note: early presidential }
          ^"
  `);
});

test('without its kind, a missing election may be the one that is there', () => {
  expect(problemsOf(missing('{ year: 2009 }'))).toMatchInlineSnapshot(`
    "content/ruritania/country.yml:5:7  country-missing  Unexpected election of \`2009\` among the missing, \`ruritania/2009-presidential\` is in the collection (content/ruritania/2009-presidential/election.yml:1:1), or another is meant: then name its kind in \`note\`
      - { year: 2009 }
          ^"
  `);
});

test('another year, or another kind in that year, is no problem', () => {
  expect(problemsOf(missing('{ year: 2009, note: local }'))).toBe('');
  expect(problemsOf(missing('{ year: 2008 }'))).toBe('');
});
