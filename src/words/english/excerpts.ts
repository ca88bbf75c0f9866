/** What stands around a passage, wherever it is shown. */
import { listedParts } from '../format.ts';
import { printed, sentence, type Sentence } from '../sentence.ts';
import type { FollowUp, Voice } from '../../model/excerpt.ts';
import type { ReadField } from '../../model/reading.ts';
import type { WithheldFields } from '../../model/withheld.ts';
import { formatDate } from '../format.ts';
import { fields } from './agreement.ts';
import { followUps, voices } from './labels.ts';

export const cite = 'Cite';
export const copyQuotation = 'Copy quotation';
/** Leads to the passage by its permanent address. */
export const link = 'Link';
export const share = 'Share';
export const reportError = 'Report an error in this passage';
export const topics = 'Topics';
export const followedIn = 'Followed in';
export const invokes = 'Invokes';
export const footnotes = 'Footnotes of the report';
/** Stands over the translation of a quotation. */
export const ourTranslation = 'Our translation, not the report’s words';

/** For a link from a footnote to its mark in the quotation. */
export function backToMark(mark: string): string {
  return `Back to mark ${mark}`;
}

/** Beneath a quotation: numbers in it that no program has held against their words, and why. @param language theirs */
export function readByHand(texts: readonly string[], language: string, reason: string): Sentence {
  const each = texts.map((text) => sentence`“${printed(text, language)}”`);
  return ['We read ', ...listedParts(each).flat(), ` by hand: ${reason}.`];
}

/** In place of a quotation that the site does not show. */
export function withheld({ since, why }: Pick<WithheldFields, 'since' | 'why'>): string {
  return `The report’s words are withheld since ${formatDate(since)}: ${why}`;
}

/** Beneath it: by what who has the report can tell that it is the same text. */
export function withheldProof(sha256: string): string {
  return `Our finding, the numbers and the address stay. SHA-256 of the words, as they were held against the source: ${sha256}`;
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

/** What was changed after a passage was read again. */
export function readAgain(day: string, why: string): string {
  return `Read again on ${formatDate(day)}: ${why}`;
}
/** Of a passage that nobody but its author has judged. */
export const readOnce = 'Read once';
/** Of a passage whose words nobody has held against the report. */
export const proposed = 'Proposed: these words were not checked against the report yet.';

/** Whose account or judgement a passage passes on; undefined where it is the report's own. */
export function voice(whose: Voice): string | undefined {
  return whose === 'report' ? undefined : `Whose words: ${voices[whose]}`;
}
