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
const passages = 5300;
/** That, and what draws charts. */
const charts = 60_500;

/** Budgets by the kind of a page. */
export const budgets: Readonly<Record<string, Budget>> = {
  home: { perText: 2, fixed: 10_100, script: everyPage, fonts: twoFonts, requests: 5 },
  about: { perText: 1.5, fixed: 7400, script: everyPage, fonts: twoFonts, requests: 5 },
  // With the field that shortens its list.
  commitments: { perText: 1.4, fixed: 8900, script: 1700, fonts: twoFonts, requests: 6 },
  country: { perText: 2, fixed: 13_400, script: charts, fonts: withSilences, requests: 10 },
  election: { perText: 1.7, fixed: 16_000, script: passages, fonts: withNames, requests: 10 },
  thread: { perText: 1.6, fixed: 12_900, script: passages, fonts: withItalics, requests: 8 },
  topic: { perText: 1.8, fixed: 14_300, script: charts, fonts: withItalics, requests: 11 },
  'topic with a chart': { perText: 1.8, fixed: 14_300, script: charts, fonts: withItalics, requests: 11 },
  indicator: { perText: 1.6, fixed: 11_400, script: charts, fonts: withSilences, requests: 10 },
};
