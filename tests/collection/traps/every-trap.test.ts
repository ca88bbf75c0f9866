import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { absences, reasons } from './support.ts';

/** Ids with which the names of running tests begin; a skipped or a planned one is none. */
function tested(): string[] {
  const texts = globSync('tests/collection/traps/*.test.ts').map((path) => readFileSync(path, 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/^test\(\s*['"`]([TX]\d+) /gm)]);
  return [...new Set(names.flatMap(([, id]) => id ?? []))].sort();
}

function numbered(letter: string, last: number, digits: number): string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(digits, '0')}`);
}

test('every trap T1 to T29 and X01 to X30 has a test', () => {
  expect(tested()).toEqual([...numbered('T', 29, 1), ...numbered('X', 30, 2)].sort());
});

test('reasons that hold only while an election is missing or silent are told from those that last', () => {
  expect(absences('candidate-residency', '2011', '2019')).toEqual([
    'Between 2011 and 2019 the elections of 2012, 2015 and 2016 were observed too and are not in this collection.',
  ]);
  expect(reasons('candidate-residency', '2011', '2019')).toEqual([]);
  expect(absences('women-ministers', '2007', '2019')).toHaveLength(2);
  expect(absences('women-ministers', '2019', '2021')).toEqual([]);
});
