import { formatDate } from '../format.ts';
import type { Corpus, Excerpt } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import { absolute, paths, withoutBase } from '../paths.ts';
import { chart } from './charts/chart.ts';
import type { ChartSpec } from './charts/spec.ts';
import { chartKey } from './charts/key.ts';
import { issuersOf } from './elections.ts';
import { excerptView, type ExcerptView } from './excerpt-view.ts';
import { indicatorsWithFigures } from './indicators-view.ts';
import { previewSize } from './preview-size.ts';

/** A chart or passage as a page of its own that other sites may show in a frame. */
export interface Embed {
  /** Its address, for a frame. */
  readonly href: string;
  /** What the frame is called. */
  readonly title: string;
  /** CSS pixels in which it fits: a passage even on a phone, a chart in a frame of the usual width. */
  readonly height: number;
  /** The full page that it is taken from. */
  readonly pageHref: string;
  /** The same as the newest release froze it; undefined where none has it. */
  readonly frozen: Frame | undefined;
}

/** A way to show an embed on another site. */
export interface Frame {
  /** What tells it from the other way: "follows corrections". */
  readonly what: string;
  /** The page in the frame. */
  readonly href: string;
  /** What a reader pastes into another site. */
  readonly code: string;
}

/** The chart of an indicator, to be embedded. */
export interface ChartEmbed extends Embed {
  readonly country: string;
  readonly spec: ChartSpec;
}

/** A passage, to be embedded. */
export interface PassageEmbed extends Embed {
  readonly excerpt: ExcerptView;
  /** Its report: who issued it, title, date and section; and the day of our correction, if any. */
  readonly source: string;
  /** Whether the report's words have italics in them. */
  readonly hasItalics: boolean;
}

/** A description in oEmbed 1.0. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** The code of the frame. */
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The picture of the full page. */
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Usual width of a frame in CSS pixels. */
const width = 640;

/** Everything that can be embedded. */
export function embeds(corpus: Corpus): Embed[] {
  return [
    ...chartEmbeds(corpus),
    ...[...corpus.excerpts.values()].map((excerpt) => passageEmbed(corpus, excerpt)),
  ];
}

/** Every chart that can be embedded. */
export function chartEmbeds(corpus: Corpus): ChartEmbed[] {
  return [...corpus.countries.values()].flatMap((country) =>
    indicatorsWithFigures(corpus, country).flatMap((indicator) => {
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

/** How a passage is embedded. */
export function passageEmbed(corpus: Corpus, excerpt: Excerpt): PassageEmbed {
  const { report, finding, quote, footnotes, election, anchor } = excerpt;
  const view = excerptView(excerpt, 'elsewhere');
  const source = [
    `${issuersOf(corpus, report)}, “${report.title}”, ${formatDate(report.published)} · ${excerpt.section}.`,
    ...(view.revised === undefined ? [] : [`Corrected on ${view.revised}.`]),
  ].join(' ');
  const notes = footnotes.map(({ text }) => textHeight(text, 33, 24));
  const href = paths.embedPassage(election.id, anchor);
  return {
    href,
    title: `${finding} (${view.election.label} election, ${election.country.name}, ${excerpt.section})`,
    height: tens(
      130 +
        textHeight(finding, 26, 24) +
        textHeight(quote.text, 33, 27) +
        notes.reduce((sum, height) => sum + height + 10, 0) +
        textHeight(source, 42, 20),
    ),
    pageHref: view.href,
    frozen: frozenFrame(corpus, href),
    excerpt: { ...view, quoteHtml: stayInside(view.quoteHtml) },
    source,
    hasItalics: [view.quoteHtml, ...view.footnotes.map(({ html }) => html)].some((html) =>
      html.includes('<em>'),
    ),
  };
}

function frozenFrame({ release }: Corpus, live: string): Frame | undefined {
  const path = withoutBase(live).slice(1);
  const code = release?.frames.get(path);
  if (release === undefined || code === undefined) return undefined;
  return {
    what: `frozen as in release ${release.release}`,
    href: paths.frozen(release.release, path),
    code,
  };
}

/** The ways to show an embed on another site; there is one until a release has it. */
export function frames(embed: Embed, site: URL): Frame[] {
  const live = { what: 'follows corrections', href: embed.href, code: frameCode(embed, site) };
  return embed.frozen === undefined ? [live] : [live, embed.frozen];
}

/** The code that a reader pastes into another site. It needs no script. */
export function frameCode(
  { href, title, height }: Pick<Embed, 'href' | 'title' | 'height'>,
  site: URL,
): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${absolute(href, site)}" title="${name}" width="100%" height="${height}" style="box-sizing:border-box;border:1px solid #d9d5ca" loading="lazy"></iframe>`;
}

/** What oEmbed 1.0 says of it: how it is shown as it is now. */
export function oEmbed(embed: Embed, site: URL): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: 'Elections Observed',
    provider_url: absolute(paths.home(), site),
    html: frameCode(embed, site),
    width,
    height: embed.height,
    thumbnail_url: absolute(paths.preview(embed.pageHref.replace(/#.*$/, '')), site),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  };
}

/** All links of an embed open outside its frame, except those between a mark and its footnote. */
function stayInside(html: string): string {
  return html.replaceAll('href="#', 'target="_self" href="#');
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

function textHeight(text: string, charactersInLine: number, lineHeight: number): number {
  return Math.ceil(text.length / charactersInLine) * lineHeight;
}

function tens(pixels: number): number {
  return Math.ceil(pixels / 10) * 10;
}
