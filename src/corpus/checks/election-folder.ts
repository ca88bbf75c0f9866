import { problem, type Problem } from '../../model/problem.ts';
import type { CorpusCheck } from './check.ts';

/** The folder of an election is named by the year of its day and by what was elected: `2007-parliamentary`. */
export const electionFolder: CorpusCheck = {
  scope: 'corpus',
  run: ({ elections }) =>
    [...elections].flatMap(([id, { path, fields, placeOf }]): Problem[] => {
      const folder = id.split('/')[1] ?? '';
      const year = fields.date.slice(0, 4);
      const named = /^\d{4}(?=-|$)/.exec(folder)?.[0] ?? folder;
      if (named !== year) {
        const reason = `Unexpected \`${fields.date}\` in the folder \`${folder}\`, expected a day of the year that the folder is named by, or a folder \`${year}-${fields.kind}\``;
        return [problem('election-folder-year', path, placeOf(['date']), reason)];
      }
      const kind = `${year}-${fields.kind}`;
      if (folder === kind || folder.startsWith(`${kind}-`)) return [];
      const reason = `Unexpected kind \`${fields.kind}\` in the folder \`${folder}\`, expected the kind that the folder is named by, or a folder \`${kind}\``;
      return [problem('election-folder-kind', path, placeOf(['kind']), reason)];
    }),
};
