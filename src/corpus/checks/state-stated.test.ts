import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const body = '## Voting\n\n:::excerpt[Calm]{#calm assessment="neutral"}\n> Calm.\n:::\n';

test('a topic without an excerpt and without a reason is a problem at `absent`', () => {
  expect(problemsOf({ [lastReport]: report(body, { absent: '{ counting: no-section }' }) }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:8:1  state-missing  Unexpected silence on \`voter-registration\`, expected an excerpt or one of \`no-section\`, \`before-the-event\`, \`not-observed\`, \`not-yet-excerpted\` under \`absent\`
    absent: { counting: no-section }
    ^"
  `);
});

test('where there is no `absent` the problem is at the start of the front matter', () => {
  const text = report(body).replace(/^absent: .*\n/m, '');
  expect(problemsOf({ [lastReport]: text })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:2:1  state-missing  Unexpected silence on \`counting\`, expected an excerpt or one of \`no-section\`, \`before-the-event\`, \`not-observed\`, \`not-yet-excerpted\` under \`absent\`
    type: preliminary-statement
    ^
    content/ruritania/2009-presidential/statement.md:2:1  state-missing  Unexpected silence on \`voter-registration\`, expected an excerpt or one of \`no-section\`, \`before-the-event\`, \`not-observed\`, \`not-yet-excerpted\` under \`absent\`
    type: preliminary-statement
    ^"
  `);
});

test('a reason for the silence of a topic that an excerpt is about is a problem at that reason', () => {
  const absent = '{ counting: no-section, voter-registration: no-section, voting: not-observed }';
  expect(problemsOf({ [lastReport]: report(body, { absent }) })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:8:65  state-contradicted  Unexpected \`not-observed\` for \`voting\`, which excerpt \`calm\` is about
    ction, voter-registration: no-section, voting: not-observed }
                                           ^"
  `);
});

test('each report of an election answers for every topic', () => {
  expect(
    problemsOf({
      'ruritania/2009-presidential/second.md': report(
        '## Counting\n\n:::excerpt[Open]{#open assessment="neutral"}\n> Open.\n:::\n',
        { absent: '{ voting: no-section }' },
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/second.md:8:1  state-missing  Unexpected silence on \`voter-registration\`, expected an excerpt or one of \`no-section\`, \`before-the-event\`, \`not-observed\`, \`not-yet-excerpted\` under \`absent\`
    absent: { voting: no-section }
    ^"
  `);
});

test('every topic with an excerpt or a reason is no problem', () => {
  for (const state of ['no-section', 'not-observed', 'not-yet-excerpted'])
    expect(
      problemsOf({
        [lastReport]: report(body, { absent: `{ counting: ${state}, voter-registration: ${state} }` }),
      }),
    ).toBe('');
});
