import { disagreement } from '../../markdown/quantity.ts';
import type { ElectionFields } from '../../model/election.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { OwnMoney } from '../../markdown/quantity.ts';
import { voteOf } from '../../model/votes.ts';
import { countryOf, electionOf } from '../drafts.ts';
import type { FigureReference, ResolvedFigure } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** The value of a figure agrees with its words: "one out of six" is 1/6 and nothing else. */
export const figureAgrees: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, elections, countries }) =>
    reports.flatMap((report) => {
      const election = elections.get(electionOf(report.path));
      if (election === undefined) return [];
      const setting: Setting = {
        path: report.path,
        language: report.fields.language,
        money: countries.get(countryOf(report.path))?.fields.money ?? [],
      };
      // A slip of markup may have taken its value from a figure.
      return report.excerpts
        .filter(({ isMalformed }) => !isMalformed)
        .flatMap(({ refersTo: { figures } }) => [
          ...figures.unknown.flatMap((figure) => noValue(figure, report.path)),
          ...figures.found.flatMap((figure) => agree(figure, dayOf(figure, election.fields), setting)),
        ]);
    }),
};

/** A value that is none in the indicator's unit. That the indicator is unknown is reported as such. */
function noValue({ draft, unit }: FigureReference, path: string): Problem[] {
  if (unit === undefined) return [];
  const like =
    unit === 'date'
      ? '`2007-08-18`, `2007-08`, `2007` or `2007-08-18..2007-08-20`'
      : '`9181700`, `64.56`, `1/6` or `5..10`';
  const reason = `Unexpected value \`${draft.value}\`, expected one in \`${unit}\`, such as ${like}`;
  return [problem('figure-value', path, draft.place, reason)];
}

/** What the figures of a report have in common. */
interface Setting {
  readonly path: string;
  readonly language: string;
  readonly money: readonly OwnMoney[];
}

/** The day that the words of a figure leave out the year of: that of its round. */
function dayOf({ office, stated }: ResolvedFigure, fields: ElectionFields): string {
  return (voteOf(fields, office?.id, Number(stated.round ?? 1)) ?? fields).date;
}

function agree(
  { draft, unit, value }: ResolvedFigure,
  electionDate: string,
  { path, ...setting }: Setting,
): Problem[] {
  const { flat, start, end, place, byHand } = draft;
  const words = flat.text.slice(start, end);
  const [after = ''] = flat.text.slice(end).split('\n', 1);
  const before = flat.text.slice(0, start).split('\n').at(-1) ?? '';
  const found = disagreement(words, value, unit, { before, after, electionDate, ...setting });
  if (byHand === undefined)
    return found === undefined ? [] : [problem('figure-disagrees', path, place, found.reason)];
  if (byHand.trim() === '')
    return [
      problem(
        'figure-by-hand',
        path,
        place,
        'Unexpected `by-hand` without a reason, expected why no reader understands the words',
      ),
    ];
  if (found?.kind === 'not-understood') return [];
  if (found !== undefined) return [problem('figure-disagrees', path, place, found.reason)];
  const reason = `Unexpected \`by-hand\` at words that are read, \`${words}\` say \`${draft.value}\`: take it away`;
  return [problem('figure-by-hand', path, place, reason)];
}
