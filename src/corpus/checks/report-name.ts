import { placeName, problem } from '../../model/problem.ts';
import { slugOf } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** A file that is called like a kind of report is one of that kind: `final-report.md`, `interim-report-2.md`. */
export const reportName: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, organisations }) => {
    const types = new Set(organisations.flatMap((organisation) => organisation.reports.map(({ id }) => id)));
    return reports.flatMap(({ path, fields, placeOf }) => {
      const name = slugOf(path);
      const named = [...types].find((type) => name === type || name.startsWith(`${type}-`));
      if (named === undefined || named === fields.type || !types.has(fields.type)) return [];
      const reason = `Unexpected type \`${fields.type}\` in ${placeName(path, { line: 1, column: 1 })}, expected \`${named}\`, which the file is called, or another name of the file`;
      return [problem('report-name', path, placeOf(['type']), reason)];
    });
  },
};
