/** What stands around a passage, wherever it is shown. */
import type { FollowUp, Voice } from '../../model/excerpt.ts';
import type { ReadField } from '../../model/reading.ts';
import { formatDate } from '../format.ts';
import { fields } from './agreement.ts';
import { followUps } from './labels.ts';

export const cite = 'Cite';
export const topics = 'Topics';
export const followedIn = 'Followed in';
export const invokes = 'Invokes';
export const footnotes = 'Footnotes of the report';

/** The choice between two layouts of a page that goes through time. */
export const layout = {
  legend: 'Show the elections',
  throughTime: 'through time',
  sideBySide: 'side by side',
} as const;

/** For a link from a footnote to its mark in the quotation. */
export function backToMark(mark: string): string {
  return `Back to mark ${mark}`;
}

/** What the report says became of earlier recommendations. */
export function followUp(what: FollowUp): string {
  return `Earlier recommendations, by this report: ${followUps[what]}`;
}

/** What was settled after two readings of a passage. */
export const settled = 'Read twice, settled';
export function settledField(field: ReadField, why: string): string {
  return `${fields[field]}: ${why}`;
}

/** Whose words a passage passes on; undefined where they are the report's own. */
export function voice(whose: Voice): string | undefined {
  return voices[whose];
}

const voices: Readonly<Record<Voice, string | undefined>> = {
  report: undefined,
  speaker: 'In the words of a speaker whom the report quotes by name',
  interlocutors: 'What interlocutors told the mission, not the report’s own judgement',
  authorities: 'What the authorities told the mission, not the report’s own account',
};

/** The day of our latest correction. */
export function corrected(day: string): string {
  return `Corrected on ${formatDate(day)}`;
}
