/** Orders strings by their code units: the same on every machine, in whatever language. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
