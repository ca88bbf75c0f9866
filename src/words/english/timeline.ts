/** A country's elections to scale. */
export function name(country?: string): string {
  return country === undefined ? 'Elections in time' : `Elections in time: ${country}`;
}
