/** The log of corrections: what was published in a release and is otherwise now. */
import { formatDate } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import type { CorrectedField, CorrectedKind } from '../../model/correction.ts';

/** On what was corrected. */
export function corrected(day: string): string {
  return `Corrected on ${formatDate(day)}`;
}

/** Before the first release. */
export const noRelease =
  'There is no release yet, so there is nothing to correct: until the first one, what is wrong is mended without an entry here.';

/** @param release the newest */
export function none(release: string): string {
  return `Nothing that release ${release} or an earlier one says has been corrected.`;
}

/** What counts as published. */
export function what(): Sentence {
  return sentence`What ${slot('releases', 'a release')} holds has been published. If a finding, a judgement, a note, a quotation, an answer or a line on an issue is changed afterwards, the old wording stays here for good, and what was changed says on which day. What is only added is no correction.`;
}

export const all = 'All corrections, newest first';
export const was = 'Was';
export const is = 'Now reads';
export const nothing = 'nothing';

/** The reason of a correction. */
export function why(reason: string): string {
  return `Why: ${reason}`;
}

/** What an entry is about. */
export const kinds: Readonly<Record<CorrectedKind, string>> = {
  passage: 'Passage',
  comparison: 'Answer on a topic',
  thread: 'Issue',
};

/** A field of it. @param election short name of the election that a line is about */
export function field(name: CorrectedField, election: string | undefined): string {
  return election === undefined ? fields[name] : `${fields[name]} ${election}`;
}

const fields: Readonly<Record<CorrectedField, string>> = {
  finding: 'Finding',
  quotation: 'Quotation',
  note: 'Note',
  assessment: 'Assessment',
  'follow-up': 'Earlier recommendations',
  voice: 'Whose words',
  topics: 'Topics',
  threads: 'Issues',
  question: 'Question',
  answer: 'Answer',
  account: 'What it rests on',
  definition: 'What is followed',
  caution: 'What must not be concluded',
  course: 'Line on',
};

/** The link to the feed of all corrections. */
export const follow = 'new corrections (Atom feed)';

/** Its title. */
export const feed = 'Corrections: Elections Observed';

/** An entry in a feed. @param subject what it is about */
export function feedTitle(subject: string): string {
  return `Corrected: ${subject}`;
}

/** What changed, for a feed. @param name what `field` says */
export function change(name: string, was: string, is: string): string {
  return `${name}: ${was === '' ? 'there was none' : `“${was}”`}, now ${is === '' ? 'none' : `“${is}”`}.`;
}
