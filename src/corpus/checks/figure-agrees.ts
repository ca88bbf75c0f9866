import { excerptText, type FigureInText } from '../../markdown/excerpt-text.ts';
import { disagreement } from '../../markdown/quantity.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { parseValue } from '../../model/value.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { electionOf } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** The words of a figure bear out its value: "one out of six" is 1/6 and nothing else. */
export const figureAgrees: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const indicators = new Map(drafts.indicators.map((indicator) => [indicator.id, indicator]));
    return drafts.reports.flatMap((report) => {
      const election = drafts.elections.get(electionOf(report.path));
      return report.excerpts.flatMap((excerpt) =>
        excerptText(excerpt, report).figures.flatMap((found) => {
          const indicator = indicators.get(found.figure.indicator);
          if (indicator === undefined || election === undefined) return [];
          return agree(found, indicator, election.fields.date, report.path);
        }),
      );
    });
  },
};

function agree(
  { figure, flat, start, end }: FigureInText,
  indicator: Indicator,
  electionDate: string,
  path: string,
): Problem[] {
  const value = parseValue(figure.value, indicator.unit);
  if (value === undefined) {
    const like =
      indicator.unit === 'date'
        ? '`2007-08-18`, `2007-08` or `2007`'
        : '`9181700`, `64.56`, `1/6` or `5..10`';
    const reason = `Unexpected value \`${figure.value}\`, expected one in \`${indicator.unit}\`, such as ${like}`;
    return [problem('figure-value', path, figure.place, reason)];
  }
  const words = flat.text.slice(start, end);
  const [after = ''] = flat.text.slice(end).split('\n', 1);
  const reason = disagreement(words, value, indicator.unit, { after, electionDate });
  return reason === undefined ? [] : [problem('figure-disagrees', path, figure.place, reason)];
}
