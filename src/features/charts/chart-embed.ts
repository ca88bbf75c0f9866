import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths, rootPaths } from '../../paths.ts';
import { hasFurtherLetters } from '../../site/fonts/letters.ts';
import { frozenFrame, tens, textHeight, type Embed, type EmbedPage } from '../embed/embed.ts';
import type { ChartKind } from './chart-kind.ts';
import { chart } from './chart.ts';
import { jointLine } from './joints.ts';
import type { Multiples } from './kinds/shares/multiples.ts';
import { chartKinds, planeOf } from './kinds/kinds.ts';
import type { ChartSpec } from './spec.ts';
import type { ValueStrip } from './value-strip.ts';

/** An indicator's chart that can be embedded. */
export interface ChartEmbed extends Embed {
  /** Id of the country. */
  readonly country: string;
  readonly spec: ChartSpec;
}

/** All charts of a country, for frames. */
export interface ChartEmbedPage extends EmbedPage {
  readonly embeds: readonly ChartEmbed[];
}

/** Every chart that can be embedded. */
export function chartEmbeds(corpus: Corpus): ChartEmbed[] {
  return [...corpus.countries.values()].flatMap((country) => embedsOf(corpus, country));
}

/** The page with all charts of a country, for frames. It has none where the country has no chart. */
export function chartEmbedPage(corpus: Corpus, country: Country): ChartEmbedPage {
  return {
    href: paths.embedIndicators(country.id),
    title: words.embed.chartsTitle(country.name),
    unchosen: words.embed.noChart(country.name),
    pageLabel: words.embed.countryHere(country.name),
    pageHref: paths.country(country.id),
    embeds: embedsOf(corpus, country),
  };
}

function embedsOf(corpus: Corpus, country: Country): ChartEmbed[] {
  return [...corpus.indicators.values()].flatMap((indicator) => {
    const spec = chart(corpus, country, indicator);
    return spec === undefined ? [] : [{ country: country.id, spec, ...chartEmbed(corpus, country, spec) }];
  });
}

/**
 * The embed of an indicator's chart.
 * @param kinds have the one of the chart
 */
export function chartEmbed(
  corpus: Corpus,
  country: Country,
  spec: ChartSpec,
  kinds: readonly ChartKind[] = chartKinds,
): Embed {
  const href = paths.embedIndicator(country.id, spec.id);
  return {
    href,
    id: spec.id,
    formerIds: formerIdsOf(corpus, country, spec.id),
    title: words.charts.embedTitle(spec.title, country.name),
    height: chartHeight(spec, kinds),
    hasFurtherLetters: hasFurtherLetters(JSON.stringify(spec)),
    pageHref: paths.indicator(country.id, spec.id),
    frozen: frozenFrame(corpus, href),
  };
}

/** The indicators whose pages lead to that of this one today. */
function formerIdsOf({ redirects }: Corpus, country: Country, id: string): string[] {
  const all = rootPaths.indicator(country.id, '').slice(0, -1);
  return redirects
    .filter(({ from, to }) => to === rootPaths.indicator(country.id, id) && from.startsWith(all))
    .map(({ from }) => from.slice(all.length, -1));
}

/** The height of a chart in a frame of the usual width. */
function chartHeight(spec: ChartSpec, kinds: readonly ChartKind[]): number {
  if (spec.strip !== undefined) return stripHeight(spec, spec.strip);
  if (spec.multiples !== undefined) return multiplesHeight(spec, spec.multiples);
  const plane = planeOf(spec, kinds);
  const texts = [spec.title, spec.subtitle, spec.source, ...spec.joints.map(jointLine), ...plane.key(spec)];
  const height = texts.reduce((sum, text) => sum + textHeight(text, 80, 23), 0);
  return tens(140 + height + plane.height(spec).embed);
}

/** The height of a strip in rows, as a frame of the usual width shows it. */
function stripHeight({ title, subtitle, source, joints }: ChartSpec, { elections, key }: ValueStrip): number {
  const texts = [title, subtitle, source, ...joints.map(jointLine), key.join(' ')];
  const around = texts.reduce((sum, text) => sum + textHeight(text, 80, 23), 0);
  const rows = elections.map(({ joint, values, silence }) => {
    const said = values.map(
      ({ text, detail, bar }) =>
        (bar === undefined ? 10 : 26) + textHeight(text, 40, 25) + textHeight(detail, 64, 20),
    );
    const height = said.reduce((sum, each) => sum + each, textHeight(silence?.label ?? '', 60, 24));
    return (joint === undefined ? 0 : 32) + 18 + Math.max(44, height);
  });
  return tens(rows.reduce((sum, height) => sum + height, 180 + around));
}

/** The height of small multiples, two beside each other, as a frame of the usual width shows them. */
function multiplesHeight(
  { title, subtitle, source, joints, absent }: ChartSpec,
  { elections, key }: Multiples,
): number {
  const texts = [title, subtitle, source, ...joints.map(jointLine), [...key, ...absent].join(' ')];
  const around = texts.reduce((sum, text) => sum + textHeight(text, 75, 23), 0);
  const parts = elections.map(({ joint, columns, panels }) => {
    const heights = panels.map(({ rows }) =>
      rows.reduce((sum, row) => sum + rowHeight(row.name, row.detail), 75),
    );
    const pairs = heights.filter((height, index) => height > 0 && index % 2 === 0);
    const height = pairs.reduce((sum, first, index) => sum + Math.max(first, heights[2 * index + 1] ?? 0), 0);
    return 70 + (joint === undefined ? 0 : 40) + (columns ? 44 : 0) + height;
  });
  return tens(parts.reduce((sum, height) => sum + height, 200 + around));
}

function rowHeight(name: string, detail: string): number {
  return Math.max(32, 8 + textHeight(name, 15, 18) + textHeight(detail, 16, 17));
}
