import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import { absolute, paths, withoutBase } from '../../paths.ts';
import type { ImageFile } from '../pictures/image-file.ts';

/** A chart or passage that other sites may show in a frame: a part of a page that shows one of its parts alone. */
export interface Embed {
  /** Its address, for a frame: that of the page with its `id` as the fragment. */
  readonly href: string;
  readonly id: string;
  /** Ids that it had before: frames on other sites still ask for them. */
  readonly formerIds: readonly string[];
  /** The title of the frame. */
  readonly title: string;
  /** Height in CSS pixels: enough for a passage on a phone, or for a chart in a frame of the usual width. */
  readonly height: number;
  /** Whether it shows letters whose fonts are offered by a style sheet of their own. */
  readonly hasFurtherLetters: boolean;
  /** The full page that it comes from. */
  readonly pageHref: string;
  /** The frozen embed of the newest release; undefined where no release has it. */
  readonly frozen: Frame | undefined;
}

/** A page with all passages of an election or all charts of a country, of which a frame shows one. */
export interface EmbedPage {
  /** Its address, without a fragment. */
  readonly href: string;
  readonly title: string;
  /** What stands above the list of its parts, which is shown where the address chooses none. */
  readonly unchosen: string;
  /** What the full page that they come from is called. */
  readonly pageLabel: string;
  /** The full page that they come from. */
  readonly pageHref: string;
  readonly embeds: readonly Embed[];
}

/** A way to show an embed on another site. */
export interface Frame {
  /** What distinguishes it from the other way: "follows corrections". */
  readonly what: string;
  /** The page in the frame. */
  readonly href: string;
  /** The code to paste into another site. */
  readonly code: string;
}

/** A description in oEmbed 1.0 of what other sites show in a frame. */
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

/**
 * The frozen frame of an embed in the newest release; undefined where no release has it. `live` is the embed's
 * address.
 */
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

/** The ways to show an embed on another site. There is only one until a release holds the embed. */
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

/**
 * The oEmbed 1.0 description of an embed. It describes the current version, not a frozen one.
 * @param picture that stands for the full page
 */
export function oEmbed(embed: Embed, picture: ImageFile, site: URL): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: words.site.name,
    provider_url: absolute(paths.home(), site),
    html: frameCode(embed, site),
    width,
    height: embed.height,
    thumbnail_url: absolute(picture.href, site),
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}

/** Height of a text that may break into lines, in CSS pixels. */
export function textHeight(text: string, charactersInLine: number, lineHeight: number): number {
  return Math.ceil(text.length / charactersInLine) * lineHeight;
}

/** Rounds a height up, so that small edits do not change it. */
export function tens(pixels: number): number {
  return Math.ceil(pixels / 10) * 10;
}
