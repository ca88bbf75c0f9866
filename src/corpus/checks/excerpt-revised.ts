import { problem, type Problem } from '../../model/problem.ts';
import type { ExcerptDraft, ReportDraft } from '../../markdown/report-draft.ts';
import type { FileCheck } from './check.ts';

/** The day of a correction is a valid date, and not before the report was added. */
export const excerptRevised: FileCheck = {
  scope: 'file',
  run: (report) => report.excerpts.flatMap((excerpt) => revised(excerpt, report)),
};

function revised({ revised: day, faults, placeOf }: ExcerptDraft, { path, fields }: ReportDraft): Problem[] {
  const place = placeOf('revised');
  const fault = faults.find(({ attribute }) => attribute === 'revised');
  if (fault !== undefined) {
    const reason = `Unexpected \`${fault.value}\`, expected the day of the correction, such as \`2026-12-01\``;
    return [problem('revised-day', path, place, reason)];
  }
  if (day === undefined || day >= fields.added) return [];
  const reason = `Unexpected correction on \`${day}\`, expected none before the report was added (\`added: ${fields.added}\`): what was not published yet is changed without a date`;
  return [problem('revised-early', path, place, reason)];
}
