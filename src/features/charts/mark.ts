import { formatNumber, unitName } from '../../words/format.ts';
import type { Figure } from '../../model/corpus.ts';
import { figureHref, figureText, markLabel, plottedValue } from './figures.ts';
import * as words from '../../words/words.ts';
import type { Mark } from './spec.ts';

/** `detail` stands beside the mark; `aloud` is all that tells it apart, also what stands elsewhere on the chart. */
export function mark(figure: Figure, detail: string, aloud = detail): Mark {
  const { excerpt, value, indicator } = figure;
  const label = markLabel(figure);
  const unit = value.kind === 'number' ? unitName(indicator.unit) : '';
  const measure = label.includes(unit) ? label : `${label} ${unit}`;
  const spoken = [`${words.labels.electionShort(excerpt.election)}: ${measure}`, aloud]
    .filter(Boolean)
    .join(', ');
  return {
    y: plottedValue(figure) ?? 0,
    label,
    detail,
    hollow: value.kind === 'fraction',
    href: figureHref(figure),
    spoken,
  };
}

/** How a value stands on a chart where the report's words do not say it: "7" for "seven", "25 per cent" for "one out of four". */
export function drawnAs(figure: Figure): string {
  const plotted = plottedValue(figure);
  if (plotted === undefined) return '';
  if (figure.value.kind === 'fraction')
    return `${formatNumber(Number(plotted.toFixed(1)))} ${unitName(figure.indicator.unit)}`;
  const label = markLabel(figure);
  const plain = (words: string) => words.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  return plain(figureText(figure)).includes(plain(label)) ? '' : label;
}
