import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const opened = (attributes: string): Record<string, string> => ({
  [lastReport]: report(`## Voting

:::excerpt[An assessment and topics are stated]{#calm ${attributes}}
> Voting was calm.
:::
`),
});

test('an excerpt without an assessment is a problem', () => {
  expect(problemsOf(opened(''))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  assessment-missing  Unexpected excerpt \`calm\` without an assessment, expected one of \`positive\`, \`neutral\`, \`concern\`, \`breach\`
    :::excerpt[An assessment and topics are stated]{#calm }
    ^"
  `);
});

test('an assessment that does not exist is a problem at the attribute, not at the same word in the finding', () => {
  expect(problemsOf(opened('assessment="negative"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:55  assessment-unknown  Unexpected assessment \`negative\`, expected one of \`positive\`, \`neutral\`, \`concern\`, \`breach\`
    ssessment and topics are stated]{#calm assessment="negative"}
                                           ^"
  `);
  expect(problemsOf(opened('threads="open-count" assessment="concerns"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:76  assessment-unknown  Unexpected assessment \`concerns\`, expected one of \`positive\`, \`neutral\`, \`concern\`, \`breach\`, did you mean \`concern\`?
    are stated]{#calm threads="open-count" assessment="concerns"}
                                           ^"
  `);
});

test('an attribute that does not exist is a problem with the nearest', () => {
  expect(problemsOf(opened('assessment="neutral" topic="voting"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:76  attribute-unknown  Unexpected attribute \`topic\`, did you mean \`topics\`?
    are stated]{#calm assessment="neutral" topic="voting"}
                                           ^"
  `);
  expect(problemsOf(opened('assessment="neutral" colour="red"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:76  attribute-unknown  Unexpected attribute \`colour\`, expected one of \`assessment\`, \`topics\`, \`threads\`, \`follow-up\`, \`voice\`, \`office\`, \`round\`, \`page\`, \`revised\`, \`own-numbers\`, \`own-words\`, \`leaves-out\`
    are stated]{#calm assessment="neutral" colour="red"}
                                           ^"
  `);
});

test('assessment, topics and threads are what an excerpt states', () => {
  expect(problemsOf(opened('assessment="breach" topics="voting" threads="open-count"'))).toBe('');
});

test('a follow-up that does not exist is a problem at the attribute', () => {
  expect(problemsOf(opened('assessment="neutral" follow-up="addressed"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:76  follow-up-unknown  Unexpected follow-up \`addressed\`, expected one of \`acted-on\`, \`intended\`, \`not-fully-addressed\`, \`not-addressed\`
    are stated]{#calm assessment="neutral" follow-up="addressed"}
                                           ^"
  `);
});

test('an excerpt states what a report says of an earlier recommendation', () => {
  expect(problemsOf(opened('assessment="concern" follow-up="not-addressed"'))).toBe('');
});

test('a voice that does not exist is a problem at the attribute', () => {
  expect(problemsOf(opened('assessment="concern" voice="interlocutor"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:76  voice-unknown  Unexpected voice \`interlocutor\`, expected one of \`report\`, \`speaker\`, \`interlocutors\`, \`authorities\`, did you mean \`interlocutors\`?
    are stated]{#calm assessment="concern" voice="interlocutor"}
                                           ^"
  `);
});

test.each(['0', '11-12', 'xi'])('a page that is no number is a problem at the attribute: %s', (page) => {
  expect(problemsOf(opened(`assessment="neutral" page="${page}"`))).toContain(
    `content/ruritania/2009-presidential/statement.md:13:76  page-wrong  Unexpected page \`${page}\`, expected the number of a page: \`11\``,
  );
});

test('the page of a passage is a number', () => {
  expect(problemsOf(opened('assessment="neutral" page="11"'))).toBe('');
});

test('an answer without a reason is a problem at its attribute', () => {
  const own = (attribute: string) => ({
    [lastReport]: report(
      `## Voting\n\n:::excerpt[Calm]{#calm assessment="neutral" ${attribute}}\n> Calm.\n:::\n`,
    ),
  });
  expect(problemsOf(own('own-numbers="17"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:45  answer-wrong  Unexpected \`17\` in \`own-numbers\`, expected \`the words: the reason\`, and \`;\` between several
    cerpt[Calm]{#calm assessment="neutral" own-numbers="17"}
                                           ^"
  `);
  expect(problemsOf(own('leaves-out="some: ; many: all of them"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:45  answer-wrong  Unexpected \`some: ; many: all of them\` in \`leaves-out\`, expected \`the words: the reason\`, and \`;\` between several
    cerpt[Calm]{#calm assessment="neutral" leaves-out="some: ; many: all of them"}
                                           ^"
  `);
});
