import { formatDate, plural, unitName, yearOf } from '../../format.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../elections.ts';
import { dimensionLabel, figureHref, figureLabels, figureText, markLabel, plottedValue } from '../figures.ts';
import { electionShort, silenceLabels } from '../labels.ts';
import { joinValues } from './lines.ts';
import { sayOnce } from './say-once.ts';
import type { BarChart, ChartRow, ChartSpec, Mark, ShareChart, TimeChart } from './spec.ts';

/**
 * The chart of an indicator in a country. Undefined where there is nothing to draw: an indicator without a chart
 * kind, or fewer than two values. Nothing is interpolated, and no value is carried from one basis to another.
 */
export function chart(corpus: Corpus, country: Country, indicator: Indicator): ChartSpec | undefined {
  const figures = figuresOf(corpus, country, indicator);
  const drawn = distinct(figures.filter((figure) => plottedValue(figure) !== undefined));
  if (indicator.chart === undefined || drawn.length < 2) return undefined;
  switch (indicator.chart) {
    case 'time':
      return timeChart(corpus, country, indicator, figures, drawn);
    case 'bars':
      return barChart(corpus, country, indicator, figures, drawn);
    case 'shares':
      return shareChart(corpus, country, indicator, figures, drawn);
  }
}

/** All figures of an indicator in a country, in time order, then in the order of the report. */
export function figuresOf(corpus: Corpus, country: Country, indicator: Indicator): Figure[] {
  return [...corpus.figures.values()].filter(
    (figure) => figure.indicator === indicator && figure.excerpt.election.country === country,
  );
}

/** Every value with its sentence, and for every election without one the reason, in time order. */
export function chartRows(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  figures: readonly Figure[],
): ChartRow[] {
  return electionsOf(corpus, country).flatMap((election): ChartRow[] => {
    const here = { election: electionShort(election), electionHref: paths.election(election.id) };
    const own = figures.filter((figure) => figure.excerpt.election === election);
    if (own.length === 0) {
      const href = paths.topicElection(country.id, indicator.topic, election.slug);
      return [{ ...here, series: '', text: '', basis: '', href, silence: silence(indicator, election) }];
    }
    return own.map((figure) => ({
      ...here,
      ...figureLabels(corpus, figure),
      text: figureText(figure),
      href: figureHref(figure),
      silence: undefined,
    }));
  });
}

/** Why an election has no value of an indicator. */
export function silence({ observed, topic }: Indicator, { mission, cells }: Election): string {
  if (observed && mission['election-day'] === 'before-the-event') return silenceLabels['before-the-event'];
  if (observed && mission['election-day'] !== 'systematic') return silenceLabels['not-observed'];
  const cell = cells.get(topic);
  return cell === undefined || cell.state === 'reported'
    ? 'no figure in the passages quoted'
    : silenceLabels[cell.state];
}

/** Figures without those that only repeat another: the same value, qualifier and dimensions in the same election. */
export function distinct(figures: readonly Figure[]): Figure[] {
  const key = (figure: Figure) =>
    JSON.stringify([
      figure.excerpt.election.id,
      figure.value,
      figure.qualifier,
      [...figure.dimensions].sort(),
    ]);
  return figures.filter(
    (figure, index) => figures.findIndex((other) => key(other) === key(figure)) === index,
  );
}

function base(corpus: Corpus, country: Country, indicator: Indicator, figures: readonly Figure[]) {
  const elections = new Set(figures.map((figure) => figure.excerpt.election)).size;
  const unit = unitName(indicator.unit);
  return {
    id: indicator.id,
    title: indicator.label,
    subtitle: indicator.definition,
    source: `OSCE/ODIHR reports on ${plural(elections, 'election')} in ${country.name}; each value opens its sentence.`,
    unit,
    rows: chartRows(corpus, country, indicator, figures),
  };
}

/** `detail` stands beside the mark; `aloud` is all that tells it apart, also what stands elsewhere on the chart. */
function mark(figure: Figure, detail: string, aloud = detail): Mark {
  const { excerpt, value, indicator } = figure;
  const label = markLabel(figure);
  const unit = value.kind === 'number' ? unitName(indicator.unit) : '';
  const measure = label.includes(unit) ? label : `${label} ${unit}`;
  const spoken = [`${electionShort(excerpt.election)}: ${measure}`, aloud].filter(Boolean).join(', ');
  return {
    y: plottedValue(figure) ?? 0,
    label,
    detail,
    hollow: value.kind === 'fraction',
    href: figureHref(figure),
    spoken,
  };
}

function timeChart(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  figures: readonly Figure[],
  drawn: readonly Figure[],
): TimeChart {
  const elections = electionsOf(corpus, country);
  const { lines, notes } = joinValues(corpus, elections, drawn);
  return {
    ...base(corpus, country, indicator, figures),
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
          : silence(indicator, election),
      })),
    missing: country.missing.map(({ year }) => String(year)),
    notes,
  };
}

function barChart(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  figures: readonly Figure[],
  drawn: readonly Figure[],
): BarChart {
  const elections = electionsOf(corpus, country);
  return {
    ...base(corpus, country, indicator, figures),
    kind: 'bars',
    groups: elections
      .map((election) => ({
        label: electionShort(election),
        bars: drawn
          .filter((figure) => figure.excerpt.election === election)
          .map((figure) => {
            const { series, basis } = figureLabels(corpus, figure);
            const aloud = [series, basis].filter(Boolean).join(', ');
            return { ...mark(figure, basis, aloud), name: series };
          }),
      }))
      .filter(({ bars }) => bars.length > 0)
      .map(sayOnce),
    notes: joinValues(corpus, elections, drawn).notes,
  };
}

function shareChart(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  figures: readonly Figure[],
  drawn: readonly Figure[],
): ShareChart {
  const part = (figure: Figure) => dimensionLabel(corpus, figure, indicator.parts ?? '') ?? '';
  const parts = [...new Set(drawn.map(part))];
  const others = [...indicator.required, ...indicator.optional].filter((id) => id !== indicator.parts);
  const whole = (figure: Figure) =>
    others.flatMap((id) => dimensionLabel(corpus, figure, id) ?? []).join(', ');
  return {
    ...base(corpus, country, indicator, figures),
    kind: 'shares',
    parts,
    groups: electionsOf(corpus, country)
      .map((election) => {
        const own = drawn.filter((figure) => figure.excerpt.election === election);
        return {
          label: `${electionShort(election)} (${formatDate(election.date)})`,
          bars: [...new Set(own.map(whole))].map((name) => ({
            name,
            shares: own
              .filter((figure) => whole(figure) === name)
              .map((figure) => ({
                ...mark(figure, `${part(figure)}, ${name}`),
                part: parts.indexOf(part(figure)),
              })),
          })),
        };
      })
      .filter(({ bars }) => bars.length > 0),
    notes: [
      'Shares of one election are not set against those of another: outlets, subjects and what is counted differ.',
    ],
  };
}
