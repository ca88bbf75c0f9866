import { disagreement } from '../../markdown/quantity.ts';
import type { ElectionFields } from '../../model/election.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { voteOf } from '../../model/votes.ts';
import { electionOf } from '../drafts.ts';
import type { FigureReference, ResolvedFigure } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** The value of a figure agrees with its words: "one out of six" is 1/6 and nothing else. */
export const figureAgrees: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, elections }) =>
    reports.flatMap((report) => {
      const election = elections.get(electionOf(report.path));
      if (election === undefined) return [];
      // A slip of markup may have taken its value from a figure.
      return report.excerpts
        .filter(({ isMalformed }) => !isMalformed)
        .flatMap(({ refersTo: { figures } }) => [
          ...figures.unknown.flatMap((figure) => noValue(figure, report.path)),
          ...figures.found.flatMap((figure) => agree(figure, dayOf(figure, election.fields), report.path)),
        ]);
    }),
};

/** A value that is none in the indicator's unit. That the indicator is unknown is reported as such. */
function noValue({ draft, unit }: FigureReference, path: string): Problem[] {
  if (unit === undefined) return [];
  const like = unit === 'date' ? '`2007-08-18`, `2007-08` or `2007`' : '`9181700`, `64.56`, `1/6` or `5..10`';
  const reason = `Unexpected value \`${draft.value}\`, expected one in \`${unit}\`, such as ${like}`;
  return [problem('figure-value', path, draft.place, reason)];
}

/** The day that the words of a figure leave out the year of: that of its round. */
function dayOf({ office, stated }: ResolvedFigure, fields: ElectionFields): string {
  return (voteOf(fields, office?.id, Number(stated.round ?? 1)) ?? fields).date;
}

function agree({ draft, unit, value }: ResolvedFigure, electionDate: string, path: string): Problem[] {
  const { flat, start, end, place } = draft;
  const words = flat.text.slice(start, end);
  const [after = ''] = flat.text.slice(end).split('\n', 1);
  const before = flat.text.slice(0, start).split('\n').at(-1) ?? '';
  const reason = disagreement(words, value, unit, { before, after, electionDate });
  return reason === undefined ? [] : [problem('figure-disagrees', path, place, reason)];
}
