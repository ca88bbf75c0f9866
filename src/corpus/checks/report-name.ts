import { placeName, problem } from '../../model/problem.ts';
import { reportTypes } from '../../model/report.ts';
import type { FileCheck } from './check.ts';

/** A file that is called like a type of report is one of that type: `final-report.md`, `interim-report-2.md`. */
export const reportName: FileCheck = {
  scope: 'file',
  run: ({ path, fields, placeOf }) => {
    const name = path.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
    const named = reportTypes.find((type) => name === type || name.startsWith(`${type}-`));
    if (named === undefined || named === fields.type) return [];
    const reason = `Unexpected type \`${fields.type}\` in ${placeName(path, { line: 1, column: 1 })}, expected \`${named}\`, which the file is called, or another name of the file`;
    return [problem('report-name', path, placeOf(['type']), reason)];
  },
};
