/** Where a reader is among the results of a search. */
export interface SearchPlace {
  /** How many passages are shown. */
  readonly shown: number;
  /** How far the page is scrolled down, in CSS pixels. */
  readonly top: number;
}

/** Reads the place that the browser kept with an address; undefined where it kept none. */
export function placeIn(kept: unknown): SearchPlace | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { shown, top } = kept as Partial<Record<keyof SearchPlace, unknown>>;
  return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : undefined;
}
