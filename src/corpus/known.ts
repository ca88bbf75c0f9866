/** What a checked id names. Only a rule that is missing among the checks can make it throw. */
export function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`\`${id}\` passed the checks and names nothing`);
  return value;
}
