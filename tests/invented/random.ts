/** A source of chance that a seed determines: the same seed, the same draws, on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** Whether something happens that happens with this probability. */
  readonly chance: (probability: number) => boolean;
  /** One of a list. Throws if the list is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many of a list in another order; all of it if it has no more. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/**
 * Mulberry32 by Tommy Ettinger: 32 bits of state, even enough for texts, and the same in every engine.
 * The names tell apart what is drawn for different things, so that one more election changes no other.
 */
export function randomOf(seed: number, ...names: readonly (string | number)[]): Random {
  let state = hash(`${seed}/${names.join('/')}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const [chosen] = list.slice(whole(0, list.length - 1));
    if (chosen === undefined) throw new Error('Unexpected empty list, expected one to pick from');
    return chosen;
  };
  const some = <T>(list: readonly T[], count: number): T[] =>
    list
      .map((item) => ({ item, order: next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, count)
      .map(({ item }) => item);
  return { next, whole, chance: (probability) => next() < probability, pick, some };
}

/** FNV-1a: a text as a number of 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
