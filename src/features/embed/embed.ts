import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import { absolute, paths, withoutBase } from '../../paths.ts';
import { previewSize } from '../pictures/preview-size.ts';

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

/** The frame of an embed as the newest release froze it; undefined where none has it. `live` is the embed's address. */
export function frozenFrame({ release }: Corpus, live: string): Frame | undefined {
  const path = withoutBase(live).slice(1);
  const code = release?.frames.get(path);
  if (release === undefined || code === undefined) return undefined;
  return {
    what: words.embed.frozenIn(release.release),
    href: paths.frozen(release.release, path),
    code,
  };
}

/** The ways to show an embed on another site; there is one until a release has it. */
export function frames(embed: Embed, site: URL): Frame[] {
  const live = { what: words.embed.followsCorrections, href: embed.href, code: frameCode(embed, site) };
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
    provider_name: words.site.name,
    provider_url: absolute(paths.home(), site),
    html: frameCode(embed, site),
    width,
    height: embed.height,
    thumbnail_url: absolute(paths.preview(embed.pageHref.replace(/#.*$/, '')), site),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  };
}

/** Height of a text that may break into lines, in CSS pixels. */
export function textHeight(text: string, charactersInLine: number, lineHeight: number): number {
  return Math.ceil(text.length / charactersInLine) * lineHeight;
}

/** Rounds a height up, so that it need not change with every word. */
export function tens(pixels: number): number {
  return Math.ceil(pixels / 10) * 10;
}
