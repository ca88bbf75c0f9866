/** How well two readings of the passages agree, for readers of the method and for authors at the command line. */
import type { ReadField } from '../../model/reading.ts';
import {
  capitalised,
  formatDate,
  formatDecimals,
  formatNumber,
  listed,
  plural,
  pluralForm,
} from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { passages } from './counts.ts';

export const title = 'Read twice';

/** What two readers judge. */
export const fields: Readonly<Record<ReadField, string>> = {
  assessment: 'Assessment',
  topics: 'Topics',
  threads: 'Issues',
  'follow-up': 'Earlier recommendations',
  finding: 'Finding',
};

/** Where no passage was judged a second time. */
export const nobody = 'No passage has been judged by a second reader so far.';

/** How much was read twice, and how. @param read of so many passages @param all in the collection */
export function done(read: number, all: number): string {
  return `${someOf(read, all)} judged by two readers, independently of each other and by the codebook: the assessment, the topics, the issues that are followed, what became of earlier recommendations, and a finding in their own words. The second reader saw the quotation, the heading it stands under and the codebook, and not the first judgement.`;
}

/** "All 24 passages were", "3 of 24 passages were". */
function someOf(some: number, all: number): string {
  const be = pluralForm(some, { one: 'was', other: 'were' });
  if (some < all) return `${formatNumber(some)} of ${passages(all)} ${be}`;
  return all === 1 ? `${passages(all)} ${be}` : `All ${passages(all)} ${be}`;
}

/** What became of differences. @param settled so many judgements were decided */
export function settled(settled: number): string {
  return `Where the readings differ, the difference was settled passage by passage, with a reason: ${plural(settled, 'judgement')} so far. What stands on these pages is what all readings agree on, or what was settled. A reading is never edited afterwards.`;
}

/** Where a later round was read by another codebook than the one before. */
export const sharpened =
  'Where differences of one kind came up again and again, the codebook was sharpened, and a fresh sample of passages was read again by the sharpened codebook.';

/** What was not done. */
export const noReview = 'No expert from outside the project has reviewed the passages so far.';
export const noReviewOfBoth =
  'Both readings were made inside the project: no expert from outside it has reviewed them so far.';

/**
 * A review from outside: whose it is, when and of what.
 * @param election whose report it is of, where that is not plain
 */
export function review({ by, affiliation, day, what, link }: Reviewed, election?: string): Sentence {
  const whose = affiliation === undefined ? by : `${by} (${affiliation})`;
  const text = `reviewed by ${whose} on ${formatDate(day)}: ${what}`;
  const where = link === undefined ? '' : slot('review', 'the review');
  const before = link === undefined ? '' : ' · ';
  return election === undefined
    ? sentence`${capitalised(text)}${before}${where}`
    : sentence`${slot('election', election)}: ${text}${before}${where}`;
}
export interface Reviewed {
  readonly by: string;
  readonly affiliation?: string | undefined;
  readonly day: string;
  readonly what: string;
  /** Where it can be read. */
  readonly link?: string | undefined;
}

/** How to read the numbers. */
export const alphaMeans =
  'Krippendorff’s alpha is 1 where readers always agree and 0 where they agree no more often than chance would make them; topics and issues are sets, and those that share some labels count as partly the same (MASI).';
export const thresholds =
  'Krippendorff relies on data with an alpha of 0.80 or more, and draws no more than tentative conclusions from 0.667 on (Content Analysis, 2nd edition, 2004, page 241).';
export const findings =
  'Findings are free words: they were held against each other one by one and are not counted here. All numbers are from before anything was settled.';

/** Where the readings are. */
export function data(table: string): Sentence {
  return sentence`Every reading, with what was settled and why, is in the table ${slot('table', table)} of the downloads.`;
}

/** Passages that only their author has read, of one report. */
export function onceInReport(count: number, report: string): string {
  return `${report}: ${passages(count)}`;
}
export const onceTitle = 'Read once so far';

/** How many passages of a report were read twice, on the page of its election. */
export function coverage(read: number, all: number): string {
  if (read === 0) return 'No passage of it has been judged by a second reader so far.';
  return `${someOf(read, all)} judged by a second, independent reader.`;
}
export const notReviewed = 'No expert from outside the project has reviewed it so far.';

export const round = (number: number): string => `Round ${number}`;

/** The name of a table among those of all rounds. */
export const tableOf = (round: string, caption: string): string => `${round}: ${caption}`;

/** What a round was. @param days on which it was finished, in their order */
export function roundLead(count: number, elections: number, days: readonly string[]): string {
  const until = listed(days.map(formatDate));
  return `${passages(count)} of ${plural(elections, 'election')}, read by ${until}.`;
}

export const captions = {
  fields: 'By what was judged',
  headings: 'Topics: kept as the heading gives them, or decided',
  elections: 'By election: alpha',
  confusion: 'Assessments: the first reading down, the second across',
  assessments: 'Assessments one by one',
  topics: 'Topics one by one',
  threads: 'Issues one by one',
  settling: 'What became of the differences',
} as const;

export const columns = {
  judged: 'Judged',
  passages: 'Passages',
  same: 'Same',
  percent: 'Per cent',
  alpha: 'Alpha',
  election: 'Election',
  first: 'First reading',
  label: 'Label',
  both: 'Both',
  firstOnly: 'First only',
  secondOnly: 'Second only',
  differences: 'Differences',
  asFirst: 'As the first',
  asSecond: 'As the second',
  otherwise: 'Otherwise',
  open: 'Not settled',
} as const;

/** Rows about some of the passages. */
export const rows = {
  threadsGiven: 'Issues, where either reader gave one',
  followUpGiven: 'Earlier recommendations, where either reader saw any',
  topicsKept: 'Both kept what the heading gives: they agree by construction',
  topicsDecided: 'The heading does not decide, or a reader departed from it',
} as const;

/** "0.91". @param value undefined where alpha is not defined */
export function alpha(value: number | undefined): string {
  return value === undefined ? 'not defined' : formatDecimals(value, 2);
}

/** "93.7". @param of so many; there may be none */
export function percent(count: number, of: number): string {
  return of === 0 ? '–' : formatDecimals((count / of) * 100, 1);
}

/** At the command line. */
export const noReadings = 'There are no readings: readings/round-1.yml beside a report holds the first ones.';
export const unsettled = (count: number): string =>
  plural(count, 'difference that is not settled', 'differences that are not settled');
