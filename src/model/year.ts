/** `2011-04-03` → "2011": how elections are told apart. */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}
