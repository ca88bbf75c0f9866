import { expect, test } from 'vitest';
import { problemsOf } from '../../../tests/support/corpus.ts';

const comparison = (body: string) => ({
  'ruritania/topics/voting.md': `---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\n${body}\n`,
});
const [first, second, third] = [
  '[2001-presidential/calm]',
  '[2004-parliamentary/calm]',
  '[2009-presidential/calm]',
];

test('a citation after that of a later election is a problem at both places', () => {
  expect(problemsOf(comparison(`It was calm. ${third} ${first}`))).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:39  comparison-order  Unexpected \`2001-presidential/calm\` after \`2009-presidential/calm\` (content/ruritania/topics/voting.md:7:14), expected the elections of one sentence in the order of their dates: \`2001-06-03\` before \`2009-06-07\`
    It was calm. [2009-presidential/calm] [2001-presidential/calm]
                                          ^"
  `);
});

test('words between the citations of one sentence, emphasis or a line break do not end it', () => {
  expect(problemsOf(comparison(`Calm in the *last* year ${third} and in\nthe *first*. ${first}`))).toContain(
    'voting.md:8:14  comparison-order  ',
  );
  expect(problemsOf(comparison(`Calm, ${second} calm. ${third} ${first}`))).toContain('comparison-order');
});

test('a sentence, a semicolon and a paragraph begin anew', () => {
  expect(problemsOf(comparison(`Calm. ${third} It was calm. ${first}`))).toBe('');
  expect(problemsOf(comparison(`Calm in one; ${third} quiet in another. ${first} ${second}`))).toBe('');
  expect(problemsOf(comparison(`Calm ${third} in one. It was quiet in another. ${first}`))).toBe('');
  expect(problemsOf(comparison(`Calm ${third}\n\nQuiet ${first}`))).toBe('');
});

test('citations of one election, and of elections in order, are no problem', () => {
  expect(problemsOf(comparison(`It was calm. ${first} ${first} ${second} ${third}`))).toBe('');
});
