import type { Answer } from '../../model/answer.ts';
import { unneeded } from '../own-words/answers.ts';
import { weightLeftOut } from '../own-words/weight.ts';
import type { FileCheck } from './check.ts';

/** What `leaves-out` answers is left out indeed. What is left out without an answer is listed by `npm run suggest`. */
export const leavesOut: FileCheck = {
  scope: 'file',
  run: (report) =>
    report.excerpts.flatMap((excerpt) => {
      if (excerpt.leavesOut.length === 0) return [];
      const answered = weightLeftOut(excerpt, report).flatMap(({ answer }): Answer[] =>
        answer ? [answer] : [],
      );
      const place = { path: report.path, isPartial: false, placeOfAnswers: excerpt.placeOf };
      return unneeded(place, 'leaves-out', excerpt.leavesOut, new Set(answered));
    }),
};
