import { expect, test } from 'vitest';
import { problemsOf } from '../../../tests/support/corpus.ts';

const comparison = (body: string) => ({
  'ruritania/topics/voting.md': `---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\n${body}\n`,
});
const all = '[2001-presidential/calm] [2004-parliamentary/calm] [2009-presidential/calm]';

test('a citation of an election that the claim does not name is a problem at the claim', () => {
  expect(problemsOf(comparison(`Calm in 2001 and 2009. ${all}`))).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:1  citation-unnamed  Unexpected citation of 2004 behind a claim on 2001, 2009, expected the year in the claim
    Calm in 2001 and 2009. [2001-presidential/calm] [2004-parliamentary/calm] [2009-
    ^"
  `);
});

test('a claim that names all it cites, none of them, or all reports at once is no problem', () => {
  expect(problemsOf(comparison(`Calm in 2001, orderly in 2004 and quiet in 2009. ${all}`))).toBe('');
  expect(problemsOf(comparison(`Calm each time. ${all}`))).toBe('');
  expect(
    problemsOf(comparison(`All three reports call it calm or the like, that of 2009 quiet. ${all}`)),
  ).toBe('');
});
