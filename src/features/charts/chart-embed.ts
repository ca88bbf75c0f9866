import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { frozenFrame, tens, textHeight, type Embed } from '../embed/embed-view.ts';
import { chart } from './chart.ts';
import { chartKey } from './key.ts';
import type { ChartSpec } from './spec.ts';

/** The chart of an indicator, to be embedded. */
export interface ChartEmbed extends Embed {
  /** Id of the country. */
  readonly country: string;
  readonly spec: ChartSpec;
}

/** Every chart that can be embedded. */
export function chartEmbeds(corpus: Corpus): ChartEmbed[] {
  return [...corpus.countries.values()].flatMap((country) =>
    [...corpus.indicators.values()].flatMap((indicator) => {
      const spec = chart(corpus, country, indicator);
      return spec === undefined ? [] : [{ country: country.id, spec, ...chartEmbed(corpus, country, spec) }];
    }),
  );
}

/** How the chart of an indicator is embedded. */
export function chartEmbed(corpus: Corpus, country: Country, spec: ChartSpec): Embed {
  const href = paths.embedIndicator(country.id, spec.id);
  return {
    href,
    title: `${spec.title}: ${country.name}, chart`,
    height: chartHeight(spec),
    pageHref: paths.indicator(country.id, spec.id),
    frozen: frozenFrame(corpus, href),
  };
}

/** What a chart takes in a frame of the usual width: its rows are as high as chart.css makes those with long names. */
function chartHeight(spec: ChartSpec): number {
  const texts = [spec.title, spec.subtitle, spec.source, ...spec.notes, ...chartKey(spec)];
  return tens(140 + texts.reduce((sum, text) => sum + textHeight(text, 80, 23), 0) + plotHeight(spec));
}

function plotHeight(spec: ChartSpec): number {
  switch (spec.kind) {
    case 'time':
      return 304;
    case 'bars':
    case 'dumbbell':
      return rows(spec.groups) * 44;
    case 'shares':
      return rows(spec.groups) * 50 + new Set(spec.groups.map(({ election }) => election)).size * 80;
  }
}

/** Every group has a heading. */
function rows(groups: readonly { readonly bars: readonly unknown[] }[]): number {
  return groups.reduce((sum, { bars }) => sum + 1 + bars.length, 0);
}
