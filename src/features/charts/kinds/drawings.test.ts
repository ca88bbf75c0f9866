import { describe, expect, test } from 'vitest';
import { planeOf } from './kinds.ts';
import { drawingOf } from './drawings.ts';
import type { BarChart } from './bars/spec.ts';
import type { DumbbellChart } from './dumbbell/spec.ts';
import { layOutLabels } from './time/label-layout.ts';
import type { TimeChart } from './time/spec.ts';
import { shortened, yearTicks } from './time/years.ts';
import { overlap, type Plot } from '../drawing/plot.ts';
import { tickLabel, valueScale } from '../drawing/scale.ts';
import type { Surface } from '../drawing/surface.ts';
import type { ChartSpec, Mark } from '../spec.ts';
import { wrap } from '../../pictures/text.ts';

const colours = new Proxy({}, { get: (_, name) => String(name) }) as Surface['colours'];
const wide: Surface = {
  width: 1000,
  height: 300,
  narrow: false,
  small: false,
  font: 'serif',
  size: 13,
  colours,
};
const narrow: Surface = { ...wide, width: 320, height: 560, narrow: true };
const small: Surface = { ...wide, width: 300, height: 216, small: true };

function mark(y: number, hollow = false): Mark {
  return { y, label: String(y), detail: '', hollow, href: `#${y}`, spoken: `${y}` };
}

const base = {
  id: 'x',
  title: 'X',
  subtitle: '',
  source: '',
  unit: 'per cent',
  rows: [],
  joints: [],
  absent: [],
  undrawn: [],
};

const time: TimeChart = {
  ...base,
  kind: 'time',
  from: '2005-12-04',
  to: '2021-01-10',
  points: [
    { ...mark(25, true), date: '2005-12-04', year: '2005' },
    { ...mark(43), date: '2007-08-18', year: '2007' },
    { ...mark(40), date: '2007-08-18', year: '2007' },
    { ...mark(17), date: '2011-04-03', year: '2011' },
  ],
  lines: [[1, 3]],
  gaps: [
    { date: '2019-06-09', year: '2019', reason: 'before the event' },
    { date: '2021-01-10', year: '2021', reason: 'not observed systematically' },
  ],
  missing: ['2012', '2015'],
};

const bars: BarChart = {
  ...base,
  kind: 'bars',
  unit: '',
  groups: [
    { label: '2007 parliamentary', bars: [{ ...mark(449), name: '' }] },
    {
      label: '2011 presidential',
      bars: [
        { ...mark(300), name: 'long-term' },
        { ...mark(60, true), name: 'short-term' },
      ],
    },
  ],
};

const dumbbells: DumbbellChart = {
  ...base,
  kind: 'dumbbell',
  ends: ['members', 'chairpersons'],
  groups: [
    {
      label: '2011 presidential',
      bars: [
        {
          name: 'precinct commissions',
          joined: true,
          marks: [
            { ...mark(73), end: 0 },
            { ...mark(44), end: 1 },
          ],
        },
        { name: 'regional commissions', joined: false, marks: [{ ...mark(30), end: 0 }] },
      ],
    },
  ],
};

const specs: readonly ChartSpec[] = [time, bars, dumbbells];

function plotOf(spec: ChartSpec, surface: Surface): Plot {
  return drawingOf(spec).plot(spec, surface);
}

/** All numbers that Chart.js is given to draw. */
function drawn(spec: ChartSpec, surface: Surface): number[] {
  const valueKey = surface.narrow ? 'x' : 'y';
  return plotOf(spec, surface).configuration.data.datasets.flatMap(({ data }) =>
    data.flatMap((value) => {
      const number = typeof value === 'object' && !Array.isArray(value) ? value?.[valueKey] : value;
      return typeof number === 'number' ? number : [];
    }),
  );
}

describe.each([wide, narrow])('in a surface of $width px', (surface) => {
  test.each(specs)('the chart $kind draws the values of its spec and no other', (spec) => {
    const values = drawingOf(spec)
      .marks(spec)
      .map(({ y }) => y);
    const given = drawn(spec, surface);
    expect(new Set(given)).toEqual(new Set(values));
  });

  test.each(specs)('the chart $kind begins at zero and does not move', (spec) => {
    const { options } = plotOf(spec, surface).configuration;
    const axis = spec.kind === 'time' && !surface.narrow ? 'y' : 'x';
    expect(options?.scales?.[axis]).toMatchObject({ type: 'linear', min: 0 });
    expect(options).toMatchObject({ animation: false, events: [] });
  });
});

describe('a chart through time', () => {
  const datasets = (spec: TimeChart) => plotOf(spec, wide).configuration.data.datasets;

  test('joins the pairs of the spec by straight lines and nothing else', () => {
    const [line, points] = datasets(time);
    expect(line).toMatchObject({
      showLine: true,
      tension: 0,
      data: [
        { x: Date.parse('2007-08-18'), y: 43 },
        { x: Date.parse('2011-04-03'), y: 17 },
      ],
    });
    expect(points).not.toHaveProperty('showLine', true);
    expect(datasets({ ...time, lines: [] })).toHaveLength(1);
  });

  test('has no point where there is a gap', () => {
    const days = datasets(time).flatMap(({ data }) => data.map((point) => (point as { x: number }).x));
    expect(days).not.toContain(Date.parse('2019-06-09'));
    expect(days).not.toContain(Date.parse('2021-01-10'));
  });

  test('fills the mark of a number and leaves that of a fraction hollow', () => {
    expect(datasets(time).at(-1)).toMatchObject({ pointBackgroundColor: ['sheet', 'mark', 'mark', 'mark'] });
  });

  test('names every election once and the missing ones after them', () => {
    expect(yearTicks(time).map(({ year, missing }) => (missing ? `(${year})` : year))).toEqual([
      '2005',
      '2007',
      '2011',
      '2019',
      '2021',
      '(2012)',
      '(2015)',
    ]);
  });

  test('runs from left to right where it is small, between two years in full', () => {
    const { options } = plotOf(time, small).configuration;
    expect(options?.scales?.x).toMatchObject({ reverse: false });
    expect(shortened(yearTicks(time)).map(({ year }) => year)).toEqual([
      '2005',
      '’07',
      '’11',
      '’19',
      '2021',
      '’12',
      '’15',
    ]);
  });

  test('runs downwards in a narrow place', () => {
    const { options } = plotOf(time, narrow).configuration;
    expect(options?.scales?.y).toMatchObject({ reverse: true });
  });
});

test('bars leave a row to every heading, and a bar without a name stands in its heading', () => {
  const { configuration } = plotOf(bars, wide);
  expect(configuration.data.labels).toEqual([
    '2007 parliamentary',
    '2011 presidential',
    'long-term',
    'short-term',
  ]);
  expect(configuration.data.datasets[0]?.data).toEqual([449, null, 300, 60]);
  expect(planeOf(bars).height(bars).picture).toBe(4 * 44);
});

test('a dumbbell has a row for every thing and a mark for every value', () => {
  const { configuration } = plotOf(dumbbells, wide);
  expect(configuration.data.labels).toEqual([
    '2011 presidential',
    'precinct commissions',
    'regional commissions',
  ]);
  expect(configuration.data.datasets.map(({ data }) => data)).toEqual([
    [null, 73, 30],
    [null, 44, null],
  ]);
  expect(planeOf(dumbbells).height(dumbbells).picture).toBe(3 * 44);
});

test('a scale ends at a round number with two to four ticks', () => {
  const scales = [[43, 25], [64.56], [0.9, 19.7], [7], [141, 1700], [8_800_000, 11_915_903], [0]].map(
    (values) => valueScale(values, 'per cent'),
  );
  expect(scales).toEqual([
    { max: 50, step: 25 },
    { max: 100, step: 50 },
    { max: 20, step: 10 },
    { max: 8, step: 4 },
    { max: 2000, step: 1000 },
    { max: 12_000_000, step: 4_000_000 },
    { max: 1, step: 1 },
  ]);
});

test('the last tick says the unit', () => {
  const scale = { max: 12_000_000, step: 4_000_000 };
  expect([0, 4_000_000, 12_000_000].map((value) => tickLabel(value, scale, 'KZT', false))).toEqual([
    '0',
    '4 million',
    'KZT 12 million',
  ]);
  expect(tickLabel(50, { max: 50, step: 25 }, 'per cent', true)).toBe('50 per cent');
  expect(tickLabel(4_000_000, scale, '', true)).toBe('');
});

test('labels neither touch each other nor leave the sheet', () => {
  const size = { width: 60, height: 17 };
  const longer = [{ width: 150, height: 34, behind: false }];
  const anchors = [
    { x: 100, y: 50 },
    { x: 100, y: 62 },
    { x: 290, y: 50 },
  ].map((point) => ({ ...point, short: size, longer }));
  const bounds = { x: 0, y: 0, width: 300, height: 150 };
  const labels = layOutLabels(anchors, { obstacles: [], bounds, gap: 13, lead: 17 }).flatMap(
    (label) => label?.box ?? [],
  );
  expect(labels).toHaveLength(3);
  for (const [index, box] of labels.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(300);
    for (const other of labels.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  }
});

test('a label for which there is no room is left out', () => {
  const anchor = { x: 20, y: 20, short: { width: 500, height: 17 }, longer: [] };
  const bounds = { x: 0, y: 0, width: 40, height: 40 };
  expect(layOutLabels([anchor], { obstacles: [], bounds, gap: 13, lead: 17 })).toEqual([undefined]);
});

test('words wrap between words', () => {
  expect(wrap('not observed systematically', 12, (text) => text.length)).toEqual([
    'not observed',
    'systematically',
  ]);
});
