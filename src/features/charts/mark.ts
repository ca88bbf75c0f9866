import * as words from '../../words/words.ts';
import type { Figure } from '../../model/corpus.ts';
import { figureHref, figureText, markLabel, plottedValue } from '../../site/figures.ts';
import type { Mark } from './spec.ts';

/**
 * The mark of a figure.
 * @param detail stands beside it
 * @param spokenDetail all that tells it apart, also what stands elsewhere on the chart
 */
export function mark(figure: Figure, detail: string, spokenDetail = detail): Mark {
  const { excerpt, value, bound, unit: measuredIn } = figure;
  const label = markLabel(figure);
  const unit = value.kind === 'number' ? words.measures.unitName(measuredIn) : '';
  return {
    y: plottedValue(figure) ?? 0,
    label,
    detail,
    hollow: value.kind === 'fraction',
    ...(bound && { bound }),
    href: figureHref(figure),
    spoken: words.charts.spokenValue(words.labels.electionShort(excerpt.election), label, unit, spokenDetail),
  };
}

/**
 * The plotted value where the report's words differ: "7" for "seven", "25 per cent" for "one out of four". Empty
 * where they agree, and where nothing is plotted.
 */
export function plottedAs(figure: Figure): string {
  const plotted = plottedValue(figure);
  if (plotted === undefined) return '';
  if (figure.value.kind === 'fraction')
    return words.measures.measure({ kind: 'number', number: Number(plotted.toFixed(1)) }, figure.unit);
  const label = markLabel(figure);
  const plain = (text: string) => text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  return plain(figureText(figure)).includes(plain(label)) ? '' : label;
}
