import { describe, expect, test } from 'vitest';
import { lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';
import { generalElection, lastElection, perVote } from '../../../tests/support/votes.ts';

const runOff = 'rounds: [{ round: 2, what: run-off, date: 2005-06-19, of: [president] }]';
const turnout = (attributes: string) => `Turnout was :figure[71 per cent]{turnout=71${attributes}}.`;

describe('a figure in an election of several offices', () => {
  const problems = (attributes: string) => problemsOf(generalElection({ words: turnout(attributes) }));

  test('says of which it is, if its indicator is told apart by them', () => {
    expect(problems('')).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/statement.md:14:15  figure-office-missing  Unexpected \`turnout\` without an office in an election of several, expected \`office=…\`, one of \`president\`, \`diet\`
      > Turnout was :figure[71 per cent]{turnout=71}.
                    ^"
    `);
    expect(problems(' office=diet')).toBe('');
    const voters = 'There were :figure[9,181]{registered-voters=9181 stage=final} voters.';
    expect(problemsOf(generalElection({ words: voters }))).toBe('');
  });

  test('names one that there is', () => {
    expect(problems(' office=presidant')).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/statement.md:14:15  office-unknown  Unexpected \`office=presidant\`, did you mean \`president\`?
      > Turnout was :figure[71 per cent]{turnout=71 office=presidant}.
                    ^"
    `);
    expect(problems(' office=senate')).toContain('expected one of `president`, `diet`');
  });
});

test('a figure names no office in an election of one, and no round where there was one', () => {
  const quoted = (attributes: string) => problemsOf({ [lastReport]: quoting(turnout(attributes)) });
  expect(quoted(' office=president')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  office-unknown  Unexpected \`office=president\`, expected none: its election has one office
    > Turnout was :figure[71 per cent]{turnout=71 office=president}.
                  ^"
  `);
  expect(quoted(' round=1')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  round-unknown  Unexpected \`round=1\`, expected none: its election has one round
    > Turnout was :figure[71 per cent]{turnout=71 round=1}.
                  ^"
  `);
});

describe('a figure in an election of several rounds', () => {
  const problems = (attributes: string, published = '2005-06-20') =>
    problemsOf(generalElection({ more: runOff, words: turnout(attributes), published }));

  test('says of which it is, if its indicator is told apart by them', () => {
    expect(problems(' office=president')).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/statement.md:14:15  figure-round-missing  Unexpected \`turnout\` without a round in an election of several, expected \`round=…\`, one of \`1\`, \`2\`
      > Turnout was :figure[71 per cent]{turnout=71 office=president}.
                    ^"
    `);
    expect(problems(' office=president round=1')).toBe('');
    expect(problems(' office=president round=2')).toBe('');
    expect(problems(' office=diet')).toBe('');
  });

  test('says so too where observers counted it', () => {
    const words = 'Of counts, :figure[9 per cent]{bad-counts=9} were bad.';
    expect(problemsOf(generalElection({ more: runOff, words, published: '2005-06-20' }))).toContain(
      '  figure-round-missing  ',
    );
  });

  test('names one that its office had', () => {
    expect(problems(' office=diet round=2')).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/statement.md:14:15  round-unknown  Unexpected \`round=2\`, expected none: the election of \`diet\` has one round
      > Turnout was :figure[71 per cent]{turnout=71 office=diet round=2}.
                    ^"
    `);
    expect(problems(' office=president round=3')).toContain('expected one of `1`, `2`');
  });

  test('is of one that was over when the report was published', () => {
    expect(problems(' office=president round=2', '2005-06-18')).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/statement.md:14:15  figure-round-ahead  Unexpected \`turnout\` of round 2 in a report published on \`2005-06-18\`, expected a round that was over: it was held until \`2005-06-19\` at content/ruritania/2005-general/election.yml:8:37
      > Turnout was :figure[71 per cent]{turnout=71 office=president round=2}.
                    ^"
    `);
    expect(problems(' office=president round=2', '2005-06-19')).toBe('');
  });
});

test('an indicator with a dimension of that name has it for the office or the round', () => {
  const indicators = perVote()
    .replace(
      'dimensions:\n',
      `dimensions:
  office: { label: Office, definition: The office stood for., values: { president: President } }
`,
    )
    .replace('optional: [stage]', 'required: [office]\n    optional: [stage]');
  const words = turnout(' office=president');
  expect(problemsOf({ ...generalElection({ words }), 'indicators.yml': indicators })).toBe('');
  expect(problemsOf({ 'indicators.yml': indicators, [lastReport]: quoting(words) })).toBe('');
  expect(problemsOf({ ...generalElection({ words: turnout('') }), 'indicators.yml': indicators })).toContain(
    '  dimension-missing  ',
  );
});

describe('a passage', () => {
  test('may name its office and its round', () => {
    const attributes = ' office="president" round="2"';
    expect(problemsOf(generalElection({ more: runOff, attributes }))).toBe('');
  });

  test('names those that there are', () => {
    const attributed = (attributes: string) => problemsOf(generalElection({ more: runOff, attributes }));
    expect(attributed(' office="senate"')).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/statement.md:13:61  office-unknown  Unexpected \`office=senate\`, expected one of \`president\`, \`diet\`
      eport says]{#said assessment="neutral" office="senate"}
                                             ^"
    `);
    expect(attributed(' office="diet" round="2"')).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/statement.md:13:75  round-unknown  Unexpected \`round=2\`, expected none: the election of \`diet\` has one round
      aid assessment="neutral" office="diet" round="2"}
                                             ^"
    `);
    expect(attributed(' round="second"')).toContain('  round-unknown  Unexpected round `second`');
    expect(attributed(' office="The President"')).toContain('  office-unknown  ');
    expect(
      problemsOf({
        ...lastElection('until: 2009-06-08'),
        [lastReport]: quoting('Calm.')
          .replace('2009-06-08', '2009-06-09')
          .replace('"neutral"', '"neutral" round="1"'),
      }),
    ).toContain('  round-unknown  ');
  });
});
