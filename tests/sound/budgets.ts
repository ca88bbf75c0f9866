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
const twoFonts = 33_500;
/** Those, the slanted sans, and the signs of comparison. */
const withSilences = 42_000;
/** Those, and the slanted serif. */
const withItalics = 54_500;
/** Those, and letters of central Europe in the names of a mission's heads. */
const withNames = 69_000;

/** What every page needs. */
const everyPage = 1024;
/** That, and what passages need. */
const passages = 5250;
/** That, and what draws charts. */
const charts = 60_300;

/** Budgets by the kind of a page. */
export const budgets: Readonly<Record<string, Budget>> = {
  home: { perText: 2, fixed: 9950, script: everyPage, fonts: twoFonts, requests: 5 },
  about: { perText: 1.5, fixed: 7300, script: everyPage, fonts: twoFonts, requests: 5 },
  // With the field that shortens its list.
  commitments: { perText: 1.25, fixed: 9000, script: 1700, fonts: twoFonts, requests: 6 },
  country: { perText: 2, fixed: 13_100, script: charts, fonts: withSilences, requests: 10 },
  election: { perText: 1.65, fixed: 15_200, script: passages, fonts: withNames, requests: 10 },
  thread: { perText: 1.6, fixed: 12_450, script: passages, fonts: withItalics, requests: 8 },
  topic: { perText: 1.8, fixed: 13_700, script: charts, fonts: withItalics, requests: 11 },
  'topic with a chart': { perText: 1.8, fixed: 13_700, script: charts, fonts: withItalics, requests: 11 },
  indicator: { perText: 1.6, fixed: 10_950, script: charts, fonts: withSilences, requests: 10 },
};
