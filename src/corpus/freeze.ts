/** Freezes a value and all that it holds, so that no view can change what another one shows. */
export function freeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  parts.forEach((part: unknown) => freeze(part, seen));
  // Freezing a map does not freeze its entries, so the methods that change them are closed too.
  if (value instanceof Map) for (const name of ['set', 'delete', 'clear']) close(value, name);
  return Object.freeze(value);
}

function close(map: object, name: string): void {
  Object.defineProperty(map, name, {
    value: () => {
      throw new TypeError(`Cannot ${name} in a map of the corpus`);
    },
  });
}
