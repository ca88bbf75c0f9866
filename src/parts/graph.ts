/**
 * A graph of plain objects, arrays and maps as lines of text, and back. JSON alone has no maps, and neither it nor a
 * clone keeps what two values share or what leads in a circle: an excerpt knows its election, which knows its excerpts.
 */

/** A value in a line: itself, or in brackets the number of the line that holds it; below zero, of a line of the shared ones. */
type Encoded = string | number | boolean | null | readonly [line: number];

/** A line: an object with its fields, or the sign of an array or a map and what it holds. */
type Line = Readonly<Record<string, Encoded>> | readonly ['array' | 'map', ...Encoded[]];

/** The lines of a graph, the first its root. */
export interface Graph {
  readonly lines: readonly Line[];
}

/** Lines of a graph that others refer to, and which value each is. */
export interface Shared extends Graph {
  readonly values: readonly object[];
}

/** What stands for a field of an object; the field itself where it is to stay as it is. */
export type Replace = (owner: object, key: string, value: unknown) => unknown;

const keep: Replace = (_, __, value) => value;

/**
 * Writes a graph as lines.
 * @param shared a graph that this one refers to and does not repeat
 * @throws TypeError at what is no plain value: a function, a class of its own
 */
export function encode(root: object, shared: Shared = { lines: [], values: [] }, replace = keep): Shared {
  const known = new Map<object, number>(shared.values.map((value, index) => [value, -1 - index]));
  const values: object[] = [];
  const lines: Line[] = [];
  const encoded = (value: unknown): Encoded => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') throw new TypeError(`Unexpected ${typeof value} among plain values`);
    return [known.get(value) ?? numbered(value)];
  };
  const numbered = (value: object): number => {
    const line = values.push(value) - 1;
    known.set(value, line);
    return line;
  };
  numbered(root);
  // The list grows while it is read: what a line refers to is read after it, however deep it lies.
  for (const value of values) lines.push(lineOf(value, encoded, replace));
  return { lines, values };
}

function lineOf(value: object, encoded: (value: unknown) => Encoded, replace: Replace): Line {
  if (Array.isArray(value)) return ['array', ...value.map(encoded)];
  if (value instanceof Map) return ['map', ...[...value].flat(1).map(encoded)];
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError(`Unexpected ${value.constructor.name} among plain values`);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]): [string, unknown] => [key, replace(value, key, field)])
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, encoded(field)]),
  );
}

/**
 * Reads a graph back. Fields that were undefined are left out.
 * @param shared the values that it refers to
 * @returns its values, the first its root
 */
export function decode({ lines }: Graph, shared: readonly object[] = []): object[] {
  const values = lines.map((line): object => {
    if (!Array.isArray(line)) return {};
    return line[0] === 'map' ? new Map() : [];
  });
  const decoded = (value: Encoded | undefined): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const [line] = value;
    const found = line < 0 ? shared[-1 - line] : values[line];
    if (found === undefined) throw new RangeError(`Unexpected reference to line ${line}, which is not there`);
    return found;
  };
  for (const [index, line] of lines.entries()) {
    const value = values[index];
    if (!isList(line)) {
      // By its definition: to assign to `__proto__` would not make a field.
      for (const [key, field] of Object.entries(line))
        Object.defineProperty(value, key, { ...plainField, value: decoded(field) });
    } else if (value instanceof Map) {
      for (let at = 1; at < line.length; at += 2) value.set(decoded(line[at]), decoded(line[at + 1]));
    } else if (Array.isArray(value)) {
      for (const each of line.slice(1)) value.push(decoded(each));
    }
  }
  return values;
}

const plainField = { configurable: true, enumerable: true, writable: true };

function isList(line: Line): line is readonly ['array' | 'map', ...Encoded[]] {
  return Array.isArray(line);
}
