/**
 * As much of CBOR (RFC 8949) as the engine writes its index in: whole numbers, texts, lists and nothing. The build reads
 * it, and the browser writes what the engine then reads as its own.
 */
export type Cbor = number | string | null | readonly Cbor[];

/** A value, and the place of the first byte behind it. */
interface Read {
  readonly value: Cbor;
  readonly end: number;
}

const numbered = 0;
const negative = 1;
const text = 3;
const list = 4;
const nothing = 0xf6;

/** How many bytes a size takes, by what the first byte says of it. */
const lengths: ReadonlyMap<number, number> = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

/**
 * Reads the value that stands at a place.
 * @throws when something else stands there
 */
export function readCbor(bytes: Uint8Array, at = 0): Read {
  if (bytes[at] === nothing) return { value: null, end: at + 1 };
  const { kind, size, end } = readHead(bytes, at);
  if (kind === numbered) return { value: size, end };
  if (kind === negative) return { value: -1 - size, end };
  if (kind === text)
    return { value: new TextDecoder().decode(bytes.subarray(end, end + size)), end: end + size };
  if (kind !== list) throw unexpected(bytes, at);
  const values: Cbor[] = [];
  let next = end;
  while (values.length < size) {
    const read = readCbor(bytes, next);
    values.push(read.value);
    next = read.end;
  }
  return { value: values, end: next };
}

/**
 * Reads a list without its values: how many there are, and where the first stands.
 * @throws when something else stands there
 */
export function readList(bytes: Uint8Array, at: number): { readonly length: number; readonly first: number } {
  const { kind, size, end } = readHead(bytes, at);
  if (kind !== list) throw unexpected(bytes, at);
  return { length: size, first: end };
}

/** Writes a value as the engine does. */
export function writeCbor(value: Cbor): Uint8Array<ArrayBuffer> {
  if (value === null) return Uint8Array.of(nothing);
  if (typeof value === 'number') return value < 0 ? head(negative, -1 - value) : head(numbered, value);
  if (typeof value !== 'string') return writeList(value.map(writeCbor));
  const letters = new TextEncoder().encode(value);
  return joined([head(text, letters.length), letters]);
}

/** Writes a list of values that are written already. */
export function writeList(values: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joined([head(list, values.length), ...values]);
}

function readHead(bytes: Uint8Array, at: number) {
  const first = bytes[at] ?? 0xff;
  const short = first & 31;
  const length = lengths.get(short) ?? 0;
  const end = at + 1 + length;
  if (short > 26 || end > bytes.length) throw unexpected(bytes, at);
  const size = bytes.subarray(at + 1, end).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind: first >> 5, size: length === 0 ? short : size, end };
}

function head(kind: number, size: number): Uint8Array<ArrayBuffer> {
  const [mark, length] =
    size < 24 ? [size, 0] : ([...lengths].find(([, own]) => size < 256 ** own) ?? [26, 4]);
  const bytes = Array.from({ length }, (_, index) => Math.floor(size / 256 ** (length - 1 - index)) % 256);
  return Uint8Array.of((kind << 5) | mark, ...bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of parts) {
    all.set(each, at);
    at += each.length;
  }
  return all;
}

function unexpected(bytes: Uint8Array, at: number): Error {
  return new Error(
    `Unexpected byte ${bytes[at] ?? 'none'} at ${at} of the engine's index, expected a number, a text or a list as Pagefind 1.6 writes them`,
  );
}
