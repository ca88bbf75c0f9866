import { describe, expect, test } from 'vitest';
import { krippendorffAlpha, masi, nominal } from './krippendorff.ts';

/** Units from one line a reader; a dot stands where the reader did not judge. */
function units(...readers: readonly string[]): string[][] {
  const rows = readers.map((reader) => reader.split(' '));
  return (rows[0] ?? []).map((_, unit) =>
    rows.flatMap((row) => (row[unit] === '.' ? [] : (row[unit] ?? []))),
  );
}

const set = (...labels: readonly string[]): ReadonlySet<string> => new Set(labels);

// Worked examples of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A to C.
describe('Krippendorff’s alpha', () => {
  test('of two readers and two categories', () => {
    const alpha = krippendorffAlpha(units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), nominal);
    expect(alpha).toBeCloseTo(0.095, 3);
  });

  test('of two readers and five categories', () => {
    const alpha = krippendorffAlpha(units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), nominal);
    expect(alpha).toBeCloseTo(0.692, 3);
  });

  test('of four readers who did not judge all', () => {
    const alpha = krippendorffAlpha(
      units(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
      nominal,
    );
    expect(alpha).toBeCloseTo(0.743, 3);
  });

  test('is 1 where all agree, and not defined where chance could not disagree', () => {
    expect(krippendorffAlpha(units('a b', 'a b'), nominal)).toBe(1);
    expect(krippendorffAlpha(units('a a', 'a a'), nominal)).toBeUndefined();
    expect(krippendorffAlpha(units('a b', '. .'), nominal)).toBeUndefined();
    expect(krippendorffAlpha([], nominal)).toBeUndefined();
  });
});

// The cases of Passonneau, Measuring Agreement on Set-valued Items (LREC 2006), section 4.
describe('the MASI distance', () => {
  test('is none of equal sets, and whole of sets that share nothing', () => {
    expect(masi(set('a', 'b'), set('b', 'a'))).toBe(0);
    expect(masi(set(), set())).toBe(0);
    expect(masi(set('a'), set('b'))).toBe(1);
    expect(masi(set('a'), set())).toBe(1);
  });

  test('weighs a set in another less than one that overlaps', () => {
    expect(masi(set('a'), set('a', 'b'))).toBeCloseTo(1 - (1 / 2) * (2 / 3), 10);
    expect(masi(set('a', 'b'), set('b', 'c'))).toBeCloseTo(1 - (1 / 3) * (1 / 3), 10);
  });
});
