import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/collection.ts';
import { chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import { chartPicture } from '../../src/features/charts/picture/chart-picture.ts';
import { smallChart } from '../../src/features/charts/small-chart.ts';
import type { ChartSpec } from '../../src/features/charts/spec.ts';
import { missingInPicture, missingInTable, reasonsMissingInTable } from '../support/chart-checks.ts';
import { drawing } from '../support/drawing.ts';

const charts = chartEmbeds(corpus()).map(({ country, spec }): [string, ChartSpec] => [
  `${spec.id} in ${country}`,
  spec,
]);
const smallCharts = [...corpus().countries.values()].flatMap((country) =>
  [...corpus().indicators.values()].flatMap((indicator): [string, ChartSpec][] => {
    const small = smallChart(corpus(), country, indicator);
    return small === undefined ? [] : [[`${indicator.id} in ${country.id}, small`, small.spec]];
  }),
);

describe.each([...charts, ...smallCharts])('the table of %s', (_, spec) => {
  test('has every value that is drawn, in the row of its sentence, with its qualifier and all that tells it apart', () => {
    expect(missingInTable(spec)).toEqual([]);
  });

  test('says why an election has no value', () => {
    expect(reasonsMissingInTable(spec)).toEqual([]);
  });
});

describe.each(charts)('the picture of %s', (_, spec) => {
  const url = 'https://observed.example/country/indicators/indicator/';
  const drawn = drawing(chartPicture({ spec, country: 'Ruritania', url }));

  test('has its country, title, unit and basis, all values, all that may not be compared, its source and its address', () => {
    expect(missingInPicture(spec, drawn, ['Ruritania', url])).toEqual([]);
  });

  test('keeps its edges free', () => {
    expect(drawn.margin).toBeGreaterThanOrEqual(24);
  });
});
