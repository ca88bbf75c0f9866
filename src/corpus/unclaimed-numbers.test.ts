import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { unclaimedNumbers } from './unclaimed-numbers.ts';
import { content, lastReport, problemsOf, quoting, report } from '../../tests/support/corpus.ts';

const listed = (text: string, reasons = '[]'): [string, string | undefined][] =>
  unclaimedNumbers(parse(content({ [lastReport]: text, 'unclaimed-numbers.yml': reasons })).drafts)
    .filter(({ path }) => path === lastReport)
    .map(({ context, reason }) => [context, reason]);

test('a number that no figure claims is listed with the words around it', () => {
  const text = quoting(':figure[80 per cent]{turnout=80} voted in seventeen regions and 12 towns.');
  expect(listed(text)).toEqual([
    ['80 per cent voted in «seventeen» regions and 12 towns.', undefined],
    ['oted in seventeen regions and «12» towns.', undefined],
  ]);
});

test('of numbers that belong together, those that no figure holds are listed', () => {
  const text = quoting(
    'The mission stayed from 16 to :figure[18 April]{election-date=2009-04-18} and',
    'saw :figure[13]{turnout=13} out of 17 regions.',
  );
  expect(listed(text)).toEqual([
    ['The mission stayed from «16» to 18 April and saw 13 out of', undefined],
    ['to 18 April and saw 13 out of «17» regions.', undefined],
  ]);
});

test('numbers of footnotes are listed too', () => {
  const text = report(`## Voting

:::excerpt[What the report says]{#passage assessment="neutral"}
> Voting was quiet.[^3]
:::

[^3]: In 14 of the regions.
`);
  expect(listed(text)).toEqual([['In «14» of the regions.', undefined]]);
});

test('a reason covers the numbers whose words it gives', () => {
  const reasons = `- { reason: A place in a document., words: ['aragraph #'] }`;
  expect(listed(quoting('Paragraph 7.5 gives 8 rights.'), reasons)).toEqual([
    ['Paragraph «7.5» gives 8 rights.', 'A place in a document.'],
    ['Paragraph 7.5 gives «8» rights.', undefined],
  ]);
});

test('a reason whose words do not say where the number stands is refused', () => {
  expect(problemsOf({ 'unclaimed-numbers.yml': `- reason: Names.\n  words: ['Channel']\n` }))
    .toMatchInlineSnapshot(`
    "content/unclaimed-numbers.yml:2:11  field-wrong  Unexpected \`Channel\` in \`0.words.0\`, expected \`#\` where the number stands
      words: ['Channel']
              ^"
  `);
});
