/**
 * Looks up the parameter of a route in the corpus.
 * @throws where it names nothing
 */
export function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`\`${id}\` names nothing in the corpus`);
  return value;
}
