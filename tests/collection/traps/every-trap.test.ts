import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { absences, corpus, reasons, reports, traps } from './support.ts';

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

test('the reports of the traps are read, and no others', () => {
  const read = [...corpus.elections.values()].flatMap((election) => election.reports.map(({ id }) => id));
  expect(read).toEqual(reports);
});

test('reasons that hold only while an election is missing or silent are told from those that last', () => {
  expect(absences('candidate-residency', '2011', '2019')).toEqual([
    'Between 2011 and 2019 the elections of 2012, 2015 and 2016 were observed too and are not in this collection.',
  ]);
  expect(reasons('candidate-residency', '2011', '2019')).toEqual([]);
  expect(absences('women-ministers', '2007', '2019')).toHaveLength(2);
  expect(absences('women-ministers', '2019', '2021')).toEqual([]);
});
