import { expect, test } from 'vitest';
import { lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const quoted = (...lines: readonly string[]): string => problemsOf({ [lastReport]: quoting(...lines) });

test('the same indicator with the same dimensions twice in an excerpt is a problem at the second', () => {
  expect(quoted('Turnout was :figure[71 per cent]{turnout=71}, later :figure[72 per cent]{turnout=72}.'))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:55  figure-duplicate  Unexpected second figure \`turnout\` in excerpt \`passage\`, expected a dimension that tells it apart or another excerpt
    figure[71 per cent]{turnout=71}, later :figure[72 per cent]{turnout=72}.
                                           ^"
  `);
});

test('the order in which dimensions are written makes no difference', () => {
  expect(
    quoted(
      'It gave :figure[5 per cent]{airtime=5 party=reds outlet=first-channel} and',
      ':figure[6 per cent]{airtime=6 outlet=first-channel party=reds}.',
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:15:3  figure-duplicate  Unexpected second figure \`airtime/first-channel/reds\` in excerpt \`passage\`, expected a dimension that tells it apart or another excerpt
    > :figure[6 per cent]{airtime=6 outlet=first-channel party=reds}.
      ^"
  `);
});

test('a figure in a footnote is of the same excerpt', () => {
  expect(
    problemsOf({
      [lastReport]: `${quoting('Turnout was :figure[71 per cent]{turnout=71}.[^1]')}\n[^1]: Or :figure[72 per cent]{turnout=72}.\n`,
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:10  figure-duplicate  Unexpected second figure \`turnout\` in excerpt \`passage\`, expected a dimension that tells it apart or another excerpt
    [^1]: Or :figure[72 per cent]{turnout=72}.
             ^"
  `);
});

test('a dimension tells figures apart', () => {
  expect(
    quoted(
      'Turnout was :figure[71 per cent]{turnout=71}, later :figure[72 per cent]{turnout=72 stage=final}.',
    ),
  ).toBe('');
});
