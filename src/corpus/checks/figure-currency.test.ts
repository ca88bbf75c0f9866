import { expect, test } from 'vitest';
import { content, lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const named = (path: string): string => String(content().find((file) => file.path === path)?.content ?? '');
const money = { 'indicators.yml': named('indicators.yml').replace('unit: percent', 'unit: money') };
const country = (currency: string) => ({
  ...money,
  'ruritania/country.yml': `${named('ruritania/country.yml')}currency: ${currency}\n`,
});
const quoted = (words: string, files: Readonly<Record<string, string>>): string =>
  problemsOf({ ...files, [lastReport]: quoting(words) });

test('an amount is in the money of its country, or in another that it states', () => {
  expect(quoted('It had :figure[EUR 71 million]{turnout=71000000}.', country('EUR'))).not.toContain(
    'figure-',
  );
  expect(
    quoted('It had :figure[USD 71 million]{turnout=71000000 currency=USD}.', country('EUR')),
  ).not.toContain('figure-');
  expect(quoted('It had :figure[USD 71 million]{turnout=71000000 currency=USD}.', money)).not.toContain(
    'figure-',
  );
});

test('the words of an amount in another money are refused', () => {
  expect(quoted('It had :figure[USD 71 million]{turnout=71000000}.', country('EUR'))).toContain(
    'content/ruritania/2009-presidential/statement.md:14:10  figure-disagrees',
  );
});

test('money without a currency is a problem at the figure', () => {
  expect(quoted('It had :figure[71 million]{turnout=71000000}.', money)).toContain(
    'content/ruritania/2009-presidential/statement.md:14:10  figure-currency  Unexpected money without a currency, expected `currency=…` at the figure or `currency: …` in `country.yml`',
  );
});

test.each([
  ['currency=XYZ', 'Unexpected `currency=XYZ`, expected a code of ISO 4217 such as `CHF`'],
  ['currency=EUR', "Unexpected `currency=EUR`, expected none: it is the country's own"],
])('a figure may not state %s', (stated, reason) => {
  expect(quoted(`It had :figure[EUR 71 million]{turnout=71000000 ${stated}}.`, country('EUR'))).toContain(
    reason,
  );
});

test('what is no money states none', () => {
  expect(quoted('It was :figure[71 per cent]{turnout=71 currency=EUR}.', {})).toContain(
    'Unexpected `currency=EUR`, expected none: the indicator does not count money',
  );
});

test('amounts in two currencies have two names in one passage', () => {
  const both =
    ':figure[EUR 71 million]{turnout=71000000}, or :figure[USD 80 million]{turnout=80000000 currency=USD}';
  expect(quoted(`It had ${both}.`, country('EUR'))).not.toContain('figure-duplicate');
});
