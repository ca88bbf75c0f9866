import { problem, type Problem } from '../../model/problem.ts';
import type { ExcerptDraft } from '../../markdown/report-draft.ts';
import type { FileCheck } from './check.ts';

/** The day of a correction is a valid date. */
export const excerptRevised: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts }) => excerpts.flatMap((excerpt) => revised(excerpt, path)),
};

function revised({ faults, placeOf }: ExcerptDraft, path: string): Problem[] {
  const fault = faults.find(({ attribute }) => attribute === 'revised');
  if (fault === undefined) return [];
  const reason = `Unexpected \`${fault.value}\`, expected the day of the correction, such as \`2026-12-01\``;
  return [problem('revised-day', path, placeOf('revised'), reason)];
}
