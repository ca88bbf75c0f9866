/** How much a report holds. */
export interface Density {
  readonly passages: number;
  readonly figures: number;
  readonly footnotes: number;
  /** What reports share, where it is more than the little that the invented collection has by hand. */
  readonly breadth?: Breadth;
}

/** How much all reports share, and how much is written about them. */
export interface Breadth {
  /** Indicators of all countries. A report has figures of some, and the reports of a country together of nearly all. */
  readonly indicators: number;
  readonly commitments: number;
  readonly glossary: number;
  /** Part of the passages that have a note, from 0 to 1. */
  readonly notes: number;
  /** Part of the passages on the topic of a thread that are tied to it, from 0 to 1. */
  readonly tied: number;
  /** Claims on an election in a paragraph of a comparison. */
  readonly claims: number;
}

/** Enough to show every state, and quick to compile. */
export const smallDensity: Density = { passages: 24, figures: 24, footnotes: 3 };

/** The mean of the five reports on Kazakhstan that the collection began with, and what they share. */
export const realDensity: Density = {
  passages: 124,
  figures: 125,
  footnotes: 37,
  breadth: { indicators: 210, commitments: 46, glossary: 128, notes: 0.42, tied: 0.6, claims: 2 },
};
