import * as words from '../words/words.ts';
import type { Election, Figure } from '../model/corpus.ts';
import type { Indicator } from '../model/vocabulary.ts';

/**
 * Why an election has no value of an indicator.
 * @param all figures of the indicator, where what is shown is a part of them
 */
export function missingValueReason(
  { observed, topic }: Indicator,
  election: Election,
  all: readonly Figure[] = [],
): string {
  const { mission, cells } = election;
  if (all.some(({ excerpt }) => excerpt.election === election)) return words.charts.otherValuesOnly;
  if (observed && mission['election-day'] === 'before-the-event')
    return words.labels.silences['before-the-event'];
  if (observed && mission['election-day'] !== 'systematic') return words.labels.silences['not-observed'];
  const cell = cells.get(topic);
  return cell === undefined || cell.state === 'reported'
    ? words.charts.noFigureQuoted
    : words.labels.silences[cell.state];
}
