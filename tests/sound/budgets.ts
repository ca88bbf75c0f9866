/**
 * What a page of each kind may weigh when it comes for the first time, and how often it may ask. Bytes are gzipped, but
 * for fonts, which are packed already.
 *
 * A budget is raised only with a reason in the commit that raises it. Who makes pages lighter lowers it.
 */
export interface Budget {
  /** HTML and style sheet: so much for each byte of the page's text, gzipped alone, */
  readonly perText: number;
  /** and so much beside. What is wished for reading pages is 1.15 and 12,000. */
  readonly fixed: number;
  /** All scripts. */
  readonly script: number;
  readonly fonts: number;
  readonly requests: number;
}

/** A sans and a serif, which every page names in its head. */
const twoFonts = 33_400;
/** Those, and the signs of comparison. */
const withSigns = 34_000;
/** Those, and the slanted serif. */
const withItalics = 46_100;
/** Two, the slanted serif, and letters of Slavic languages in the names of a mission's heads. */
const withNames = 56_100;

/** What every page needs. */
const everyPage = 1024;
/** That, and what passages need. */
const passages = 5250;
/** That, and what draws charts. */
const charts = 60_300;

/** Budgets by the kind of a page. */
export const budgets: Readonly<Record<string, Budget>> = {
  home: { perText: 2, fixed: 9750, script: everyPage, fonts: twoFonts, requests: 5 },
  about: { perText: 1.5, fixed: 7000, script: everyPage, fonts: twoFonts, requests: 5 },
  // With the field that shortens its list.
  commitments: { perText: 1.25, fixed: 8750, script: 1700, fonts: twoFonts, requests: 6 },
  country: { perText: 2, fixed: 12_800, script: charts, fonts: withSigns, requests: 9 },
  election: { perText: 1.61, fixed: 15_100, script: passages, fonts: withNames, requests: 9 },
  thread: { perText: 1.6, fixed: 11_700, script: passages, fonts: withItalics, requests: 7 },
  topic: { perText: 1.8, fixed: 12_900, script: charts, fonts: withItalics, requests: 9 },
  'topic with a chart': { perText: 1.8, fixed: 12_900, script: charts, fonts: withItalics, requests: 10 },
  indicator: { perText: 1.6, fixed: 10_600, script: charts, fonts: withSigns, requests: 9 },
};
