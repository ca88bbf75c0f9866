import { describe, expect, test } from 'vitest';
import { smallChart, type SmallChart } from './small-chart.ts';
import { content, corpusOf, quoting, the, type Overrides } from '../../../tests/support/corpus.ts';

const statement = (slug: string): string => `ruritania/${slug}/statement.md`;

/** Turnout by party, so that it has several series. */
const byParty = {
  'indicators.yml': String(content().find(({ path }) => path === 'indicators.yml')?.content).replace(
    'optional: [stage]',
    'optional: [stage, party]',
  ),
};

function small(overrides: Overrides): SmallChart | undefined {
  const corpus = corpusOf({ ...byParty, ...overrides });
  return smallChart(corpus, the(corpus).country(), the(corpus).indicator('turnout'));
}

const reds = (percent: number): string => `:figure[${percent} per cent]{turnout=${percent} party=reds}`;
const blues = (percent: number): string => `:figure[${percent} per cent]{turnout=${percent} party=blues}`;

describe('a small chart', () => {
  const chart = small({
    [statement('2001-presidential')]: quoting(`They were ${blues(10)} and ${reds(20)}.`),
    [statement('2004-parliamentary')]: quoting(`They were ${reds(30)}.`),
    [statement('2009-presidential')]: quoting(`They were ${blues(40)} of :figure[71 per cent]{turnout=71}.`),
  });

  test('shows the one series that most elections have, or of several the first, and says which', () => {
    expect(chart?.spec.points.map(({ year, label }) => [year, label])).toEqual([
      ['2001', '10'],
      ['2009', '40'],
    ]);
    expect(chart?.spec.subtitle).toBe('Per cent · Blue Party · one of 3 series');
  });

  test('does not say that a report has no figure where it has one of another series', () => {
    expect(chart?.spec.gaps).toEqual([{ date: '2004-09-12', year: '2004', reason: 'other values only' }]);
    expect(chart?.spec.rows.map(({ text, silence }) => text || silence)).toEqual([
      '10 per cent',
      'other values only',
      '40 per cent',
    ]);
  });

  test('is a strip where nothing in it is joined', () => {
    expect(chart?.strip?.elections.map(({ year, values }) => [year, values.map(({ text }) => text)])).toEqual(
      [
        ['2001', ['10 per cent']],
        ['2004', []],
        ['2009', ['40 per cent']],
      ],
    );
    expect([chart?.strip?.scale, chart?.key]).toEqual(['Bars: 0 to 100 per cent.', []]);
  });

  test('says in one line what its values are to one another, and where it is said in full', () => {
    expect(chart?.gradeNotes).toEqual([
      '≈ compare with care, 2001–2009: an election between has no value; elections between are not in this collection.',
    ]);
    expect(chart?.differs).toBe(true);
    expect([chart?.href, chart?.whyHref]).toEqual([
      '/ruritania/indicators/turnout/',
      '/ruritania/indicators/turnout/#chart-turnout-notes',
    ]);
  });
});

test('a small chart whose values are all joined says that they are the same measure', () => {
  const chart = small({
    [statement('2001-presidential')]: quoting(`They were ${reds(20)}.`),
    [statement('2004-parliamentary')]: quoting(`They were ${reds(30)}.`),
  });
  expect(chart?.spec.lines).toEqual([[0, 1]]);
  expect(chart?.strip).toBeUndefined();
  expect(chart?.gradeNotes).toEqual(['= the same measure, 2001–2004.']);
  expect(chart?.differs).toBe(false);
});

test('there is no small chart of series of one value each', () => {
  expect(
    small({
      [statement('2001-presidential')]: quoting(`They were ${reds(20)}.`),
      [statement('2004-parliamentary')]: quoting(`They were ${blues(30)}.`),
    }),
  ).toBeUndefined();
});
