import * as words from '../../../words/words.ts';
import type { CompareElection } from '../compare-view.ts';
import type { IndicatorFigures, SeriesValue, TopicFile } from '../topic-file.ts';
import { element, inLanguage, link } from '../../../site/element.ts';
import { localAddress } from './local-address.ts';
import { holders, seriesRows, type SeriesCell, type SeriesJoint, type SeriesRow } from './series-row.ts';

/**
 * A topic's figures: first the series with values in several of the chosen elections, then, folded, those with values
 * in one.
 */
export function figures({ indicators }: TopicFile, elections: readonly CompareElection[]): HTMLElement[] {
  const all = indicators.map((indicator) => ({ indicator, rows: seriesRows(indicator, elections) }));
  const some = (wanted: (row: SeriesRow) => boolean) =>
    all
      .map(({ indicator, rows }) => ({ indicator, rows: rows.filter(wanted) }))
      .filter(({ rows }) => rows.length > 0);
  const aligned = some((row) => holders(row) > 1);
  const single = some((row) => holders(row) === 1);
  if (aligned.length + single.length === 0) return [];
  return [
    element(
      'section',
      'comparison__figures',
      element('h3', 'comparison__heading', words.compare.figuresHeading),
      element(
        'p',
        'quiet',
        aligned.length === 0 ? words.compare.noCommonFigure : words.compare.figuresAsPrinted,
      ),
      ...aligned.map(({ indicator, rows }) => indicatorRows(indicator, rows)),
      ...(single.length === 0 ? [] : [folded(single)]),
    ),
  ];
}

function folded(single: readonly { indicator: IndicatorFigures; rows: readonly SeriesRow[] }[]): HTMLElement {
  const count = single.reduce((sum, { rows }) => sum + rows.length, 0);
  return element(
    'details',
    'comparison__rest',
    element('summary', '', words.compare.singleFigures(count)),
    ...single.map(({ indicator, rows }) => indicatorRows(indicator, rows)),
  );
}

function indicatorRows({ label, url }: IndicatorFigures, rows: readonly SeriesRow[]): HTMLElement {
  return element(
    'div',
    'comparison__indicator',
    element('h4', 'comparison__label', link(localAddress(url), '', label)),
    ...rows.map(seriesRow),
  );
}

function seriesRow({ counts, cells, joints }: SeriesRow): HTMLElement {
  return element(
    'div',
    'comparison__series',
    ...(counts === '' ? [] : [element('p', 'comparison__counts', counts)]),
    element('ul', 'comparison__values', ...cells.map(seriesCell)),
    ...joints.map(seriesJoint),
  );
}

function seriesCell({ election, values, absent }: SeriesCell): HTMLElement {
  const name = element('span', 'comparison__name', election.label);
  return element(
    'li',
    'comparison__cell',
    name,
    element(
      'div',
      '',
      ...(values.length === 0 ? [element('p', 'silence', absent)] : values.map(seriesValue)),
    ),
  );
}

function seriesValue({ text, basis, language, sentence, url, anchor }: SeriesValue): HTMLElement {
  const value = link(localAddress(url, anchor), 'comparison__value', text);
  value.title = sentence;
  inLanguage(value, language);
  return element('p', '', value, ...(basis === null ? [] : [element('span', 'comparison__basis', basis)]));
}

function seriesJoint({ from, to, grades, why }: SeriesJoint): HTMLElement {
  return element(
    'p',
    'comparison__joint',
    element('span', '', words.grades.pair(from, grades, to)),
    element('b', '', words.grades.named(grades, why)),
    ` ${why}`,
  );
}
