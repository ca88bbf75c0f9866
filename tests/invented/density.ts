/** How much a report holds. */
export interface Density {
  readonly passages: number;
  readonly figures: number;
  readonly footnotes: number;
}

/** Enough to show every state, and quick to compile. */
export const smallDensity: Density = { passages: 24, figures: 24, footnotes: 3 };

/** The mean of the five reports on Kazakhstan that the collection began with. */
export const realDensity: Density = { passages: 124, figures: 125, footnotes: 37 };
