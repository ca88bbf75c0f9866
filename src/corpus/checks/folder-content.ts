import { problem, type Problem } from '../../model/problem.ts';
import { countryOf, electionOf } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

const top = { line: 1, column: 1 };

/** Folders are not empty, a country has elections, an election its report. */
export const folderContent: CorpusCheck = {
  scope: 'corpus',
  run: (drafts): Problem[] => {
    const reports = [...drafts.reports.map(({ path }) => path), ...drafts.unread];
    return [
      ...drafts.emptyFolders.map((path) =>
        problem(
          'folder-empty',
          path,
          top,
          `Unexpected empty folder \`${path}\`, expected files or no folder`,
        ),
      ),
      ...(drafts.elections.size === 0
        ? [problem('corpus-empty', '', top, 'Unexpected content/ without an election, expected at least one')]
        : []),
      ...[...drafts.elections]
        .filter(([id]) => !reports.some((path) => electionOf(path) === id))
        .map(([id, { path }]) =>
          problem(
            'election-without-report',
            path,
            top,
            `Unexpected election \`${id}\` without a report, expected one beside \`election.yml\``,
          ),
        ),
      ...[...drafts.countries]
        .filter(([id]) => ![...drafts.elections.keys()].some((election) => countryOf(election) === id))
        .map(([id, { path }]) =>
          problem(
            'country-without-election',
            path,
            top,
            `Unexpected country \`${id}\` without an election, expected a folder with \`election.yml\``,
          ),
        ),
      ...drafts.reports
        .filter(({ excerpts }) => excerpts.length === 0)
        .map(({ path }) =>
          problem('report-empty', path, top, 'Unexpected report without an excerpt, expected at least one'),
        ),
    ];
  },
};
