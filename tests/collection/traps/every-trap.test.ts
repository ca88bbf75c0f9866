import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Row } from '../../../src/features/data/table.ts';
import { pairs } from '../../../src/features/charts/pairs-table.ts';
import { absences, corpus, figures, gradeOf, reasons, reports, traps } from './support.ts';

/** Names of the tests that run; a skipped or a planned one is none. What stands after a colon tells cases apart. */
function tested(): string[] {
  const texts = globSync('tests/collection/traps/*.test.ts').map((path) => readFileSync(path, 'utf8'));
  return texts.flatMap((text) =>
    [...text.matchAll(/^(?:test\(\s*|\]\)\()'((?:[^'\\]|\\.)*)'/gm)].map(([, name = '']) =>
      name.replace(': %s and %s', ''),
    ),
  );
}

test('every trap has a test that is called by its sentence', () => {
  expect(traps.length).toBeGreaterThanOrEqual(60);
  expect(new Set(traps.map(({ id }) => id)).size).toBe(traps.length);
  const names = new Set(tested());
  expect(traps.filter(({ sentence }) => !names.has(sentence))).toEqual([]);
});

const rows = pairs.rows(corpus, new URL('https://observed.example'));
const expected = traps.flatMap(({ id, grades: own }) => own.map((grade) => ({ id, grade })));

test('every pair of values that a trap names has the grade it expects', () => {
  const named = expected.flatMap(({ id, grade }) => ('pair' in grade ? [{ id, ...grade }] : []));
  expect(named.length).toBeGreaterThan(60);
  const other = named
    .map(({ id, of, pair, is }) => ({ id, of, pair, is, found: gradeOf(of, ...pair) }))
    .filter(({ is, found }) => found !== is);
  expect(other).toEqual([]);
});

test('figures of indicators that a trap keeps apart are never paired', () => {
  const apart = expected.flatMap(({ grade }) => ('apart' in grade ? [grade.apart] : []));
  expect(apart.length).toBeGreaterThan(20);
  for (const ids of apart) {
    expect(ids.filter((id) => figures(id).length === 0)).toEqual([]);
    const indicatorOf = new Map<Row[string], string>(
      ids.flatMap((id) => figures(id).map((figure) => [figure.id, id] as const)),
    );
    const crossing = rows.filter(({ first = '', second = '' }) => {
      const [a, b] = [indicatorOf.get(first), indicatorOf.get(second)];
      return a !== undefined && b !== undefined && a !== b;
    });
    expect(crossing).toEqual([]);
  }
});

test('an indicator that a trap calls unpaired has no pair of two elections', () => {
  const ids = expected.flatMap(({ grade }) => ('unpaired' in grade ? [grade.unpaired] : []));
  expect(ids.filter((id) => figures(id).length === 0)).toEqual([]);
  // Two neighbours whose values count different things have a pair that says so.
  const paired = rows
    .filter(({ from, to, rules }) => from !== to && !(rules as readonly string[]).includes('thing'))
    .map(({ indicator }) => indicator);
  expect(ids.filter((id) => paired.includes(id))).toEqual([]);
});

test('the reports of the traps are read, and no others', () => {
  const read = [...corpus.elections.values()].flatMap((election) => election.reports.map(({ id }) => id));
  expect(read).toEqual(reports);
});

test('differences that hold only while an election is missing or silent are told from those that last', () => {
  expect(absences('candidate-residency', '2011', '2019')).toEqual([
    'Between 2011 and 2019 the election of 2015 was observed too and is not in this collection.',
  ]);
  expect(reasons('candidate-residency', '2011', '2019')).toEqual([]);
  expect(absences('women-ministers', '2007', '2019')).toHaveLength(2);
  expect(absences('women-ministers', '2019', '2021')).toEqual([]);
});
