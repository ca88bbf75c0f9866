import { leftOut, type LeftOut } from '../../markdown/weight/weight.ts';
import type { Answer } from '../../model/answer.ts';
import type { ExcerptDraft, ReportDraft } from '../../markdown/report-draft.ts';

/** Words that a finding leaves out, and the answer to it beside the passage; undefined where there is none. */
export interface Answered extends LeftOut {
  readonly answer: Answer | undefined;
}

/** What the finding of an excerpt leaves out of the weight and the voice of its quotation. */
export function weightLeftOut(
  { finding, quotation, leavesOut }: ExcerptDraft,
  { fields }: Pick<ReportDraft, 'fields'>,
): Answered[] {
  return leftOut(finding, quotation.text, fields.language).map((left) => ({
    ...left,
    answer: leavesOut.find(({ words }) => left.words.toLowerCase().includes(words.toLowerCase())),
  }));
}
