import { expect, test } from 'vitest';
import { keyOf, valueBars } from './value-bars.ts';
import { figuresOf } from '../../site/figures.ts';
import { content, corpusOf, quoting, the, type Overrides } from '../../../tests/support/corpus.ts';

function bars(words: readonly string[], indicator: string, overrides: Overrides = {}) {
  const slugs = ['2001-presidential', '2004-parliamentary', '2009-presidential'];
  const corpus = corpusOf({
    ...overrides,
    ...Object.fromEntries(
      words.map((each, index) => [
        `ruritania/${slugs[index] ?? ''}/statement.md`,
        quoting(`It was ${each}.`),
      ]),
    ),
  });
  const figures = figuresOf(corpus, the(corpus).country(), the(corpus).indicator(indicator));
  const made = valueBars(the(corpus).indicator(indicator), figures);
  return { key: keyOf(made), bars: figures.map((figure) => made.of(figure)) };
}

test('shares are parts of one hundred: hollow for a fraction, open for a bound, and none for a range', () => {
  const made = bars(
    [
      'over :figure[40 per cent]{turnout=40}',
      ':figure[one out of six]{turnout=1/6}',
      ':figure[10 to 20 per cent]{turnout=10..20}',
    ],
    'turnout',
  );
  expect(made.bars).toEqual([
    { length: 40, hollow: false, bound: 'above', drawnAs: '' },
    { length: 16.7, hollow: true, drawnAs: '16.7 per cent' },
    undefined,
  ]);
  expect(made.key).toEqual([
    'Bars: 0 to 100 per cent.',
    'Hollow: printed as a fraction, drawn as a percentage.',
    'Arrow: the report gives a bound, and the value lies on that side of it.',
  ]);
});

test('a share has a bar where it stands alone, a number has none', () => {
  expect(bars([':figure[71 per cent]{turnout=71}'], 'turnout').bars).toMatchObject([{ length: 71 }]);
  const alone = bars([':figure[900]{registered-voters=900 stage=final}'], 'registered-voters');
  expect(alone).toEqual({ key: [], bars: [undefined] });
});

const numbers = [
  ':figure[900]{registered-voters=900 stage=final}',
  ':figure[1.8 million]{registered-voters=1800000 stage=initial}',
];

test('numbers share a scale from zero that ends at a round number', () => {
  const made = bars(numbers, 'registered-voters');
  expect(made.key).toEqual(['Bars: 0 to 2 million.']);
  expect(made.bars.map((bar) => bar?.length)).toEqual([0, 90]);
});

test('what an indicator merely lists has no bars', () => {
  const text = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  const lists = text.replace('    required: [stage]\n', '    required: [stage]\n    lists: stage\n');
  expect(bars(numbers, 'registered-voters', { 'indicators.yml': lists })).toEqual({
    key: [],
    bars: [undefined, undefined],
  });
});
