import { problem, type Problem } from '../../model/problem.ts';
import type { CorpusCheck } from './check.ts';

/** The same indicator with the same dimensions stands once in an excerpt: it names the figure's address. */
export const figureDuplicate: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports }) =>
    reports.flatMap((report) =>
      report.excerpts.flatMap((excerpt) => {
        const seen = new Set<string>();
        return excerpt.figures.flatMap(({ key, place }): Problem[] => {
          if (!seen.has(key)) {
            seen.add(key);
            return [];
          }
          const reason = `Unexpected second figure \`${key}\` in excerpt \`${excerpt.id}\`, expected a dimension that tells it apart or another excerpt`;
          return [problem('figure-duplicate', report.path, place, reason)];
        });
      }),
    ),
};
