/** How many values of a byte say a number; the others say that it goes on. */
const ofByte = 128;

/** Writes whole numbers from 0, small ones as one byte. */
export function packNumbers(numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => {
    const bytes: number[] = [];
    let left = number;
    for (; left >= ofByte; left = Math.floor(left / ofByte)) bytes.push(ofByte + (left % ofByte));
    return [...bytes, left];
  });
}

/**
 * Reads so many numbers.
 * @param at the place of the first byte
 */
export function unpackNumbers(
  bytes: Uint8Array,
  at: number,
  count: number,
): { readonly numbers: number[]; readonly end: number } {
  const numbers: number[] = [];
  let end = at;
  while (numbers.length < count) {
    let [number, unit] = [0, 1];
    for (; (bytes[end] ?? 0) >= ofByte; end++, unit *= ofByte) number += ((bytes[end] ?? 0) - ofByte) * unit;
    numbers.push(number + (bytes[end] ?? 0) * unit);
    end++;
  }
  return { numbers, end };
}

/**
 * Each number as how many others were met since it was met last, from 1, and as 0 where it is new. What comes in clusters
 * is all small so, and zips well.
 * @param numbers of which new ones follow one another from 0
 */
export function recencies(numbers: readonly number[]): number[] {
  const met: number[] = [];
  return numbers.map((number) => {
    const at = met.indexOf(number);
    if (at !== -1) met.splice(at, 1);
    met.unshift(number);
    return at + 1;
  });
}

/** The numbers again. */
export function fromRecencies(recent: readonly number[]): number[] {
  const met: number[] = [];
  return recent.map((each) => {
    const [number = met.length] = each === 0 ? [] : met.splice(each - 1, 1);
    met.unshift(number);
    return number;
  });
}
