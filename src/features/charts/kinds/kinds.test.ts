import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ChartKind } from '../chart-kind.ts';
import { chartEmbed } from '../chart-embed.ts';
import { makeChart } from '../chart.ts';
import { staticOptions } from '../drawing/plot.ts';
import { write } from '../../pictures/text.ts';
import { mark } from '../mark.ts';
import { chartPicture } from '../picture/chart-picture.ts';
import { chartBase } from '../source.ts';
import type { ChartSpec, Mark } from '../spec.ts';
import { chartDrawings, drawingOf } from './drawings.ts';
import { chartKinds, kindOf, planeOf } from './kinds.ts';
import { chartKinds as kindsForAuthors, type Indicator } from '../../../model/vocabulary.ts';
import { chartsCorpus } from '../../../../tests/support/charts.ts';
import { the } from '../../../../tests/support/corpus.ts';
import { drawing } from '../../../../tests/support/drawing.ts';

interface DotChart extends ChartSpec {
  readonly kind: 'dots';
  readonly dots: readonly Mark[];
}

/** An invented kind: all that a further kind of chart takes. */
const dots: ChartKind<DotChart> = {
  id: 'dots',
  plane: {
    drawing: {
      kind: 'dots',
      plot: (spec, surface) => ({
        configuration: {
          type: 'scatter',
          data: { datasets: [{ data: spec.dots.map(({ y }, x) => ({ x, y })) }] },
          options: { ...staticOptions, scales: { x: { display: false }, y: { display: false } } },
          plugins: [
            {
              id: 'dots',
              afterDatasetsDraw: ({ ctx }) => {
                spec.dots.forEach(({ label }, index) => {
                  const style = {
                    font: `14px ${surface.font}`,
                    colour: surface.colours.label,
                    halo: 'white',
                  };
                  write(ctx, label, 100, 20 * (index + 1), style);
                });
              },
            },
          ],
        },
        areas: new Map(),
      }),
      marks: (spec) => spec.dots,
    },
    key: () => ['Dot: a value.'],
    height: () => ({ wide: 12, narrow: 20, embed: 300, picture: 200 }),
    detailIsBesideMark: false,
  },
  spec: (source) => ({
    ...chartBase(source),
    kind: 'dots',
    dots: source.plotted.map((figure) => mark(figure, '')),
  }),
};

const corpus = chartsCorpus();
const country = the(corpus).country();
const asDots: Indicator = {
  ...the(corpus).indicator('turnout'),
  // The list of authors does not have it.
  chart: dots.id as string as NonNullable<Indicator['chart']>,
};

test('a further kind is one object: it makes the spec, table, drawing, key and heights of its charts', () => {
  const kinds: readonly ChartKind[] = [...chartKinds, dots];
  const figures = [...corpus.figures].map(
    ([id, figure]) =>
      [id, figure.indicator.id === 'turnout' ? { ...figure, indicator: asDots } : figure] as const,
  );
  const spec = makeChart({ ...corpus, figures: new Map(figures) }, country, asDots, kinds);
  if (spec === undefined) throw new Error('There is no chart');
  expect(kindOf(spec, kinds)).toBe(dots);
  const plane = planeOf(spec, kinds);
  expect(spec.rows.map(({ text, silence }) => text || silence)).toEqual([
    'some 71 per cent',
    'one out of six',
    '60 to 70 per cent',
    'no figure of this in the passages quoted',
  ]);
  const shown = { spec, country: country.name, url: 'https://observed.example/' };
  const picture = chartPicture(shown, kinds);
  const { lines } = drawing(picture);
  for (const line of [
    'some 71',
    'one out of six',
    'Dot: a value.',
    'What may stand side by side',
    '2001 ≈/≠ 2004 in part compare with care, in part not the same measure: 2001 prints a number, 2004 a fraction.',
  ])
    expect(lines.join(' ')).toContain(line);
  const higher: ChartKind = {
    ...dots,
    plane: { ...plane, height: (own) => ({ ...plane.height(own), embed: 400, picture: 250 }) },
  };
  expect(chartPicture(shown, [higher]).height).toBe(picture.height + 50);
  expect(chartEmbed(corpus, country, spec, [higher]).height).toBe(
    chartEmbed(corpus, country, spec, kinds).height + 100,
  );
});

test('authors may write every kind, and no other', () => {
  expect(chartKinds.map(({ id }) => id).sort()).toEqual([...kindsForAuthors].sort());
});

test('browsers draw every kind that has a plane, as pictures do', () => {
  const drawn = chartKinds.flatMap(({ id, plane }) => (plane === undefined ? [] : [{ id, plane }]));
  expect(chartDrawings).toEqual(drawn.map(({ plane }) => plane.drawing));
  expect(drawn.map(({ plane }) => plane.drawing.kind)).toEqual(drawn.map(({ id }) => id));
});

test('a kind without a plane is one object too, and nothing draws it', () => {
  const listed: ChartKind = { id: 'dots', spec: () => undefined };
  expect(kindOf({ kind: 'dots' }, [listed])).toBe(listed);
  expect(() => planeOf({ kind: 'dots' }, [listed])).toThrow(
    'Charts of the kind `dots` are not drawn: they have no plane',
  );
});

test('a kind that is in neither list is named', () => {
  const spec = { ...makeChart(corpus, country, the(corpus).indicator('turnout')), kind: 'dots' } as ChartSpec;
  expect(() => kindOf(spec)).toThrow('There is no kind of chart `dots`: add it to kinds/kinds.ts');
  expect(() => drawingOf(spec)).toThrow('No drawing of dots');
});

/** Where code decides by the name of a kind. */
function decisionsByName(text: string): string[] {
  const names = kindsForAuthors.join('|');
  return text.match(RegExp(`kind\\s*[!=]==\\s*'(?:${names})'|case '(?:${names})':`, 'g')) ?? [];
}

test('nothing decides by the name of a kind: what differs between kinds is in them', () => {
  expect(decisionsByName(`if (spec.kind === 'time') switch (kind) { case 'bars': }`)).toHaveLength(2);
  const files = globSync('src/**/*.{ts,astro}', { exclude: ['**/*.test.ts'] });
  expect(files.filter((file) => decisionsByName(readFileSync(file, 'utf8')).length > 0)).toEqual([]);
});
