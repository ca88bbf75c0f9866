import { expect, test } from 'vitest';
import {
  electionFile,
  lastReport,
  problemsOf,
  quoting,
  report,
  syldavia,
} from '../../../tests/support/corpus.ts';

const path = 'ruritania/threads/open-count.md';

/** The thread with this course; the last report ties its excerpt `open` to it, and holds `calm` besides. */
function withCourse(...course: readonly string[]): Record<string, string> {
  return {
    [path]: `---
title: Counting in the open
definition: Whether ballots are counted where observers can see.
course:
${course.map((line) => `  ${line}\n`).join('')}---
`,
    [lastReport]: report(`## Voting

:::excerpt[Open]{#open assessment="neutral" threads="open-count"}
> Open.
:::

:::excerpt[Calm]{#calm assessment="neutral"}
> Calm.
:::
`),
  };
}

const silent = ['2001-presidential: not-mentioned', '2004-parliamentary: not-mentioned'];

test('an election of the country that the course leaves out is a problem', () => {
  expect(
    problemsOf(
      withCourse('2004-parliamentary: not-mentioned', '2009-presidential: { status: Open, key: [open] }'),
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:4:1  course-missing  Unexpected course without \`2001-presidential\`, expected what its report says, or \`not-mentioned\`
    course:
    ^"
  `);
});

test('an election that does not exist, or is another country’s, is a problem with the nearest', () => {
  expect(
    problemsOf({
      ...syldavia,
      'syldavia/2011-local/election.yml': electionFile('2011-local', '2011-06-07'),
      'syldavia/2011-local/statement.md': quoting('Calm.').replace('added: 2010', 'added: 2012'),
      ...withCourse(
        ...silent,
        '2009-presidential: { status: Open, key: [open] }',
        '2009-presidental: not-mentioned',
        '2011-local: not-mentioned',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:8:3  election-unknown  Unexpected election \`2009-presidental\`, did you mean \`2009-presidential\`?
      2009-presidental: not-mentioned
      ^
    content/ruritania/threads/open-count.md:9:3  election-unknown  Unexpected election \`2011-local\`, expected one of this country
      2011-local: not-mentioned
      ^"
  `);
});

test('a key excerpt that does not exist is a problem at its place', () => {
  expect(
    problemsOf(
      withCourse(...silent, '2009-presidential:', '  status: Open', '  key:', '    - open', '    - opn'),
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:11:9  excerpt-unknown  Unexpected excerpt \`opn\`, did you mean \`open\`?
          - opn
            ^"
  `);
});

test('a key excerpt that is not tied to the thread is a problem', () => {
  expect(problemsOf(withCourse(...silent, '2009-presidential: { status: Open, key: [open, calm] }')))
    .toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:7:50  course-untied  Unexpected excerpt \`calm\` that is not tied to the thread, expected \`threads="open-count"\` on it
    sidential: { status: Open, key: [open, calm] }
                                           ^"
  `);
});

test('an election whose excerpt is tied to the thread mentions it', () => {
  expect(problemsOf(withCourse(...silent, '2009-presidential: not-mentioned'))).toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:7:3  course-contradicted  Unexpected \`not-mentioned\` for \`2009-presidential\`, whose excerpt \`open\` is tied to the thread
      2009-presidential: not-mentioned
      ^"
  `);
});

test('a step is `not-mentioned`, or a status with its excerpts', () => {
  expect(
    problemsOf(
      withCourse(
        '2001-presidential: not-mentiond',
        '2004-parliamentary: { statu: Open }',
        '2009-presidential: { status: Open, key: [] }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:5:3  field-wrong  Unexpected \`not-mentiond\` in \`course.2001-presidential\`, expected \`not-mentioned\` or fields
      2001-presidential: not-mentiond
      ^
    content/ruritania/threads/open-count.md:6:3  field-missing  Unexpected absence of the field \`course.2004-parliamentary.status\`, expected a text
      2004-parliamentary: { statu: Open }
      ^
    content/ruritania/threads/open-count.md:6:3  field-missing  Unexpected absence of the field \`course.2004-parliamentary.key\`, expected a list
      2004-parliamentary: { statu: Open }
      ^
    content/ruritania/threads/open-count.md:6:25  field-unknown  Unexpected field \`statu\`, did you mean \`status\`?
      2004-parliamentary: { statu: Open }
                            ^
    content/ruritania/threads/open-count.md:7:38  field-wrong  Unexpected list in \`course.2009-presidential.key\`, expected at least one excerpt
      2009-presidential: { status: Open, key: [] }
                                         ^"
  `);
});

test('of a report that cannot be read no excerpt is missed', () => {
  expect(
    problemsOf({
      ...withCourse(...silent, '2009-presidential: { status: Open, key: [open] }'),
      [lastReport]: 'no front matter',
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines
    no front matter
    ^"
  `);
});

test('a course that names every election and rests on excerpts of the thread is no problem, nor is none', () => {
  expect(problemsOf(withCourse(...silent, '2009-presidential: { status: Open, key: [open] }'))).toBe('');
  expect(problemsOf({})).toBe('');
});
