import { yearOf } from '../../words/format.ts';
import { electionsOf } from '../../site/elections.ts';
import { figureLabels } from '../../site/figures.ts';
import { joinValues } from './lines.ts';
import { mark } from './mark.ts';
import { notesOf } from './notes.ts';
import { chartBase, type ChartSource } from './source.ts';
import type { TimeChart } from './spec.ts';
import { silence } from './values.ts';

/** Points through time; lines join what is one series. */
export function timeChart(source: ChartSource): TimeChart {
  const { corpus, country, indicator, all, figures, drawn } = source;
  const elections = electionsOf(corpus, country);
  const { lines, reasons } = joinValues(corpus, elections, drawn);
  return {
    ...chartBase(source),
    kind: 'time',
    from: elections[0]?.date ?? '',
    to: elections.at(-1)?.date ?? '',
    points: drawn.map((figure) => {
      const { date } = figure.excerpt.election;
      const { series, basis } = figureLabels(corpus, figure);
      return {
        ...mark(figure, [series, basis].filter(Boolean).join(', ')),
        date,
        year: yearOf(date),
      };
    }),
    lines,
    gaps: elections
      .filter((election) => !drawn.some((figure) => figure.excerpt.election === election))
      .map((election) => ({
        date: election.date,
        year: yearOf(election.date),
        reason: figures.some((figure) => figure.excerpt.election === election)
          ? 'a value that is no single number; see the table'
          : silence(indicator, election, all),
      })),
    missing: country.missing.map(({ year }) => String(year)),
    notes: notesOf(reasons),
  };
}
