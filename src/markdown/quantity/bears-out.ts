import { formatValue, type Unit } from '../../model/value.ts';
import type { Reading } from './phrase.ts';
import { durations, endsOf, type StatedNumber } from './stated.ts';

/** What some texts bear out: their numbers, and the years in which their dates without a year may lie. */
export interface Evidence {
  readonly numbers: readonly StatedNumber[];
  /** `2011` */
  readonly years: ReadonlySet<string>;
  /** Numbers that belong together, such as the shares of one party. */
  readonly series: readonly (readonly number[])[];
}

/** Whether the texts bear out a number of ours, by value and by kind: `43 polling stations` is not 43 per cent. */
export function bearsOut({ numbers, years, series }: Evidence, own: StatedNumber): boolean {
  if (isOfAnotherNoun(numbers, own)) return false;
  const printed = new Set(numbers.flatMap(({ units }) => [...units]));
  const alike = numbers.filter(
    (number) => number.isNegative === own.isNegative && fitUnits(number, own, printed),
  );
  if (
    own.readings.some((mine) =>
      alike.some(({ readings }) => readings.some((theirs) => says(theirs, mine, years))),
    )
  )
    return true;
  return own.readings.some((mine) =>
    isPutTogether(mine, alike, own.units.has('percent') ? series : undefined, years),
  );
}

/**
 * Whether the texts count other things with our number, and ours with another: of “nine candidates of eight groups” they
 * bear out no eight candidates.
 */
function isOfAnotherNoun(numbers: readonly StatedNumber[], own: StatedNumber): boolean {
  // A large number hardly stands for two things in one passage.
  if (sizeOf(own) > 20) return false;
  const isAlike = (number: StatedNumber): boolean => number.nouns.some((noun) => own.nouns.includes(noun));
  const isEqual = ({ readings }: StatedNumber): boolean =>
    readings.some((theirs) => own.readings.some((ours) => JSON.stringify(theirs) === JSON.stringify(ours)));
  const equal = numbers.filter(isEqual);
  return (
    equal.length > 0 &&
    equal.every((number) => number.nouns.length > 0 && !isAlike(number)) &&
    numbers.some((number) => isAlike(number) && !isEqual(number))
  );
}

/**
 * Whether a unit that we print is printed there too. Where no duration of the kind is printed, a number without a unit may
 * be one, since the noun may stand further away; one of `times` may count.
 */
function fitUnits(
  { units: theirs }: StatedNumber,
  { units: ours }: StatedNumber,
  printed: ReadonlySet<Unit>,
): boolean {
  return [...ours].some(
    (unit) =>
      theirs.has(unit) ||
      (durations.includes(unit) && theirs.has('count') && !printed.has(unit)) ||
      (unit === 'times' && theirs.has('count')) ||
      (unit === 'count' && (theirs.has('times') || theirs.has('minimum-wages'))),
  );
}

/** Whether a reading of theirs says ours, which may be less exact where it is a date: `2007` of `18 August 2007`. */
function says(theirs: Reading, ours: Reading, years: ReadonlySet<string>): boolean {
  const [begins, ends] = endsOf(ours);
  if (begins !== undefined && ends !== undefined) {
    const [theirFirst, theirLast] = endsOf(theirs);
    return (
      theirFirst !== undefined &&
      theirLast !== undefined &&
      says(theirFirst, begins, years) &&
      says(theirLast, ends, years)
    );
  }
  if (endsOf(theirs).length > 0) return false;
  const [full, mine] = [monthDayOf(theirs), monthDayOf(ours)];
  if (theirs.kind === 'date' && ours.kind === 'date') return theirs.iso.startsWith(ours.iso);
  if (full !== undefined && mine !== undefined) {
    const isSameDay = full.startsWith(mine);
    return (
      isSameDay && (ours.kind === 'yearless' || years.has(ours.kind === 'date' ? ours.iso.slice(0, 4) : ''))
    );
  }
  return theirs.kind === ours.kind && theirs.kind !== 'yearless' && ours.kind !== 'yearless'
    ? formatValue(theirs) === formatValue(ours)
    : false;
}

function monthDayOf(reading: Reading): string | undefined {
  if (reading.kind === 'yearless') return reading.monthDay;
  return reading.kind === 'date' && reading.iso.length > 4 ? reading.iso.slice(5) : undefined;
}

/**
 * `Four of 22` of “four … out of an initial 22”, `from 43 to 44.5` of two shares: the numbers stand there one by one.
 * A range of shares has to span all of a series, which are undefined for other numbers.
 * Where a text prints a fraction that shares a number with ours, ours has to be that one.
 */
function isPutTogether(
  ours: Reading,
  numbers: readonly StatedNumber[],
  series: Evidence['series'] | undefined,
  years: ReadonlySet<string>,
): boolean {
  const days = endsOf(ours);
  if (days.length > 0)
    return days.every((day) => numbers.some(({ readings }) => readings.some((one) => says(one, day, years))));
  const stands = (value: number): boolean =>
    numbers.some(({ readings }) => readings.some((one) => one.kind === 'number' && one.number === value));
  if (ours.kind === 'number' && ours.number >= 100) return isDifference(ours.number, numbers);
  if (ours.kind === 'range') {
    const areShares = series === undefined || areEnds(ours, [...series, sharesOf(numbers)]);
    return stands(ours.low) && stands(ours.high) && areShares;
  }
  if (ours.kind !== 'fraction' || ours.denominator === 2) return false;
  const fractions = numbers.flatMap(({ readings }) => readings.filter((one) => one.kind === 'fraction'));
  const isContradicted = fractions.some(
    ({ numerator, denominator }) => numerator === ours.numerator || denominator === ours.denominator,
  );
  return !isContradicted && stands(ours.numerator) && stands(ours.denominator);
}

/** Whether a range spans a series: `28 to 54 per cent` of “39, 35, 54 and 28”. */
function areEnds({ low, high }: { low: number; high: number }, series: Evidence['series']): boolean {
  return series.some((values) => Math.min(...values) === low && Math.max(...values) === high);
}

function sharesOf(numbers: readonly StatedNumber[]): number[] {
  return numbers
    .filter(({ units }) => units.has('percent'))
    .flatMap(({ readings }) => readings.flatMap((one) => (one.kind === 'number' ? [one.number] : [])));
}

/** `80,700 names` of a register that grew “from 9,101,000 to 9,181,700”. */
function isDifference(size: number, numbers: readonly StatedNumber[]): boolean {
  const values = numbers.flatMap(({ readings }) =>
    readings.flatMap((one) => (one.kind === 'number' && one.number > size ? [one.number] : [])),
  );
  return values.some((high) => values.some((low) => high - low === size));
}

/** The number of the texts that is nearest to ours, of the same kind if there is one; undefined where they state none. */
export function nearestNumber({ numbers }: Evidence, own: StatedNumber): StatedNumber | undefined {
  const ofKind = numbers.filter((number) => fitUnits(number, own, new Set()));
  const size = sizeOf(own);
  const away = (number: StatedNumber): number => Math.abs(Math.log((sizeOf(number) + 1) / (size + 1)));
  return (ofKind.length > 0 ? ofKind : numbers).toSorted((a, b) => away(a) - away(b))[0];
}

function sizeOf({ readings }: StatedNumber): number {
  const [first] = readings;
  switch (first?.kind) {
    case 'number':
      return first.number;
    case 'fraction':
      return first.numerator / first.denominator;
    case 'range':
      return first.high;
    case 'date':
      return Number(first.iso.replaceAll('-', '').padEnd(8, '0'));
    case 'span':
      return Number(first.first.replaceAll('-', ''));
    case 'yearless':
      return Number(first.monthDay.replace('-', ''));
    case undefined:
      return 0;
  }
}
