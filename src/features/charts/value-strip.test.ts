import { expect, test } from 'vitest';
import { chart } from './chart.ts';
import { content, corpusOf, quoting, the, type Overrides } from '../../../tests/support/corpus.ts';

function strip(words: Readonly<Record<string, string>>, overrides: Overrides = {}) {
  const corpus = corpusOf({
    ...overrides,
    ...Object.fromEntries(
      Object.entries(words).map(([slug, each]) => [
        `ruritania/${slug}/statement.md`,
        quoting(`It was ${each}.`),
      ]),
    ),
  });
  return chart(corpus, the(corpus).country(), the(corpus).indicator('turnout'))?.strip;
}

const first = 'some :figure[71 per cent]{turnout=71}';

test('where nothing is joined there is a strip, where something is there is none', () => {
  expect(
    strip({ '2001-presidential': first, '2004-parliamentary': ':figure[one out of six]{turnout=1/6}' }),
  ).toBeDefined();
  expect(
    strip({ '2001-presidential': first, '2004-parliamentary': ':figure[64 per cent]{turnout=64}' }),
  ).toBeUndefined();
});

test('it has every election in time order, with its values in words or the reason why there is none', () => {
  const made = strip({
    '2001-presidential': first,
    '2009-presidential':
      ':figure[one out of six]{turnout=1/6 stage=final} or :figure[10 to 20 per cent]{turnout=10..20 stage=initial}',
  });
  expect(made?.elections).toEqual([
    {
      joint: undefined,
      year: '2001',
      kind: 'presidential',
      href: '/ruritania/2001-presidential/',
      isBesideIt: false,
      values: [
        {
          text: 'some 71 per cent',
          detail: '',
          href: '/ruritania/2001-presidential/#2001-presidential.passage.turnout',
          bar: { length: 71, hollow: false, drawnAs: '' },
        },
      ],
      silence: undefined,
    },
    {
      joint: undefined,
      year: '2004',
      kind: 'parliamentary',
      href: '/ruritania/2004-parliamentary/',
      isBesideIt: false,
      values: [],
      silence: {
        label: 'no figure of this in the passages quoted',
        href: '/ruritania/topics/voting/#2004-parliamentary',
      },
    },
    expect.objectContaining({ year: '2009', isBesideIt: false, silence: undefined }),
  ]);
  expect(made?.elections[2]?.values.map(({ text, detail, bar }) => [text, detail, bar?.length])).toEqual([
    ['one out of six', 'on election day', 16.7],
    ['10 to 20 per cent', 'when the election was called', undefined],
  ]);
  expect(made?.key.at(-1)).toBe('Also observed, not in this collection: 2006.');
});

test('between two elections it has the grade of their values, and says whether one without a value lies between', () => {
  const fraction = ':figure[one out of six]{turnout=1/6}';
  const grades = (words: Parameters<typeof strip>[0]) =>
    strip(words)?.elections.map(({ joint, isBesideIt }) => [joint?.from, joint?.grades, isBesideIt]);
  expect(grades({ '2001-presidential': first, '2004-parliamentary': fraction })).toEqual([
    [undefined, undefined, false],
    ['2001', ['with-care'], true],
    [undefined, undefined, false],
  ]);
  expect(grades({ '2001-presidential': first, '2009-presidential': fraction })?.at(-1)).toEqual([
    '2001',
    ['with-care'],
    false,
  ]);
});

test('a value of another election stands in no cell, and where there is no other the cell leads to it', () => {
  const text = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  const made = strip(
    {
      '2001-presidential': first,
      '2004-parliamentary':
        ':figure[one out of six]{turnout=1/6} after :figure[50 per cent]{turnout=50 stage=initial}',
      '2009-presidential': ':figure[60 per cent]{turnout=60 stage=initial}',
    },
    {
      'indicators.yml': text.replace('    basis: true\n', '    basis: true\n    other-election: [initial]\n'),
    },
  );
  expect(made?.elections.map(({ values, silence }) => [values.map((value) => value.text), silence])).toEqual([
    [['some 71 per cent'], undefined],
    [['one out of six'], undefined],
    [
      [],
      {
        label: 'a value of another election',
        href: '/ruritania/2009-presidential/#2009-presidential.passage.turnout.initial',
      },
    ],
  ]);
  expect(made?.key).toContain(
    'Not drawn: 2004 parliamentary: 50 per cent, when the election was called; 2009 presidential: 60 per cent, when the election was called.',
  );
});
