import { formatProblem, problem, type Problem } from '../../model/problem.ts';
import { electionOf } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** An excerpt's id is used once in an election: it is the anchor of its address. */
export const excerptDuplicate: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports }) => {
    const first = new Map<string, Problem>();
    return reports.flatMap((report) =>
      report.excerpts.flatMap(({ id, place, placeOf }) => {
        const key = `${electionOf(report.path)}/${id}`;
        const other = first.get(key);
        if (id === '') return [];
        if (other === undefined) {
          first.set(key, problem('excerpt-duplicate', report.path, place, 'first use'));
          return [];
        }
        const where = formatProblem(other).split('  ')[0] ?? '';
        return [
          problem(
            'excerpt-duplicate',
            report.path,
            placeOf('#'),
            `Unexpected excerpt id \`${id}\`, already used at ${where}`,
            other,
          ),
        ];
      }),
    );
  },
};
