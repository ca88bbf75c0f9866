import { describe, expect, test } from 'vitest';
import { chartKinds } from './kinds/kinds.ts';
import { missingInTable, reasonsMissingInTable } from '../../../tests/support/chart-checks.ts';
import { chartsOfEveryKind } from '../../../tests/support/charts.ts';

const charts = chartsOfEveryKind();

test('the invented charts are of every kind', () => {
  expect(new Set(charts.map(([, { kind }]) => kind))).toEqual(new Set(chartKinds.map(({ id }) => id)));
});

describe.each(charts)('the table of %s', (_, spec) => {
  test('has every value that is drawn, in the row of its sentence, with its qualifier and all that tells it apart', () => {
    expect(missingInTable(spec)).toEqual([]);
    expect(missingInTable({ ...spec, rows: [] })).not.toEqual([]);
  });

  test('says why an election has no value', () => {
    expect(reasonsMissingInTable(spec)).toEqual([]);
  });
});
