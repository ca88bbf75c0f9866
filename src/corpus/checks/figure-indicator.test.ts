import { expect, test } from 'vitest';
import { lastReport, problemsOf, quoting, syldavia } from '../../../tests/support/corpus.ts';

const quoted = (...lines: readonly string[]): string => problemsOf({ [lastReport]: quoting(...lines) });

test('a figure without an indicator is a problem', () => {
  expect(quoted('Turnout was :figure[71 per cent].')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  indicator-missing  Unexpected figure without an indicator, expected \`:figure[the words]{indicator=value}\`
    > Turnout was :figure[71 per cent].
                  ^"
  `);
});

test('an indicator that does not exist is a problem with the nearest', () => {
  expect(quoted('Turnout was :figure[71 per cent]{turnuot=71}.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  indicator-unknown  Unexpected indicator \`turnuot\`, did you mean \`turnout\`?
    > Turnout was :figure[71 per cent]{turnuot=71}.
                  ^"
  `);
  expect(quoted('It rained for :figure[71 days]{rain=71}.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:17  indicator-unknown  Unexpected indicator \`rain\`, expected a known one
    > It rained for :figure[71 days]{rain=71}.
                    ^"
  `);
});

test('the indicator stands first', () => {
  expect(quoted('Turnout was :figure[71 per cent]{stage=final turnout=71}.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  indicator-unknown  Unexpected indicator \`stage\`, expected a known one
    > Turnout was :figure[71 per cent]{stage=final turnout=71}.
                  ^"
  `);
});

test('a missing dimension is a problem that lists its values', () => {
  expect(quoted('There were :figure[9,181]{registered-voters=9181} voters.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:14  dimension-missing  Unexpected \`registered-voters\` without \`stage\`, expected \`stage=…\` (\`initial\`, \`final\`)
    > There were :figure[9,181]{registered-voters=9181} voters.
                 ^"
  `);
});

test('a dimension that the indicator does not have is a problem', () => {
  expect(quoted('Turnout was :figure[71 per cent]{turnout=71 party=reds}.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  dimension-unknown  Unexpected dimension \`party\` of \`turnout\`, expected \`stage\`
    > Turnout was :figure[71 per cent]{turnout=71 party=reds}.
                  ^"
  `);
  expect(quoted('On :figure[7 June]{voting-day=2009-06-07 stage=final} all voted.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:6  dimension-unknown  Unexpected dimension \`stage\` of \`voting-day\`, expected none
    > On :figure[7 June]{voting-day=2009-06-07 stage=final} all voted.
         ^"
  `);
});

test('a dimension value that does not exist is a problem with the nearest, or with all', () => {
  expect(quoted('Turnout was :figure[71 per cent]{turnout=71 stage=finl}.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  dimension-value-unknown  Unexpected \`stage=finl\`, did you mean \`final\`?
    > Turnout was :figure[71 per cent]{turnout=71 stage=finl}.
                  ^"
  `);
  expect(quoted('Turnout was :figure[71 per cent]{turnout=71 stage=evening}.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  dimension-value-unknown  Unexpected \`stage=evening\`, expected \`initial\`, \`final\`
    > Turnout was :figure[71 per cent]{turnout=71 stage=evening}.
                  ^"
  `);
});

test('a value of a list of the country is one of that country alone', () => {
  const greens = quoting('It gave :figure[5 per cent]{airtime=5 outlet=first-channel party=greens} to them.');
  expect(problemsOf({ ...syldavia, [lastReport]: greens })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:11  dimension-value-unknown  Unexpected \`party=greens\`, expected \`reds\`, \`blues\`
    > It gave :figure[5 per cent]{airtime=5 outlet=first-channel party=greens} to th
              ^"
  `);
});

test('where there are too many values they are counted, not listed', () => {
  const parties = Array.from({ length: 13 }, (_, index) => `  - { id: list-${index}, name: List ${index} }`);
  expect(
    problemsOf({
      [lastReport]: quoting(
        'It gave :figure[5 per cent]{airtime=5 outlet=first-channel party=agrarians} to them.',
      ),
      'ruritania/country.yml': `name: Ruritania
adjective: Ruritanian
iso: { alpha2: XR, alpha3: XRU }
parties:
${parties.join('\n')}
outlets: [{ id: first-channel, name: First Channel }]
`,
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:11  dimension-value-unknown  Unexpected \`party=agrarians\`, expected one of the 13 that \`indicators.yml\` or \`country.yml\` lists
    > It gave :figure[5 per cent]{airtime=5 outlet=first-channel party=agrarians} to
              ^"
  `);
});

test('a figure with its required dimensions, and with optional ones, is no problem', () => {
  expect(quoted('There were :figure[9,181]{registered-voters=9181 stage=final} voters.')).toBe('');
  expect(quoted('Turnout was :figure[71 per cent]{turnout=71 stage=initial}.')).toBe('');
  expect(quoted('It gave :figure[5 per cent]{airtime=5 outlet=first-channel party=reds} to them.')).toBe('');
});
