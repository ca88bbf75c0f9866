import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import { absolute, paths, withoutBase } from '../../paths.ts';
import { previewSize } from '../pictures/preview-size.ts';

/** A page with one chart or passage that other sites may show in a frame. */
export interface Embed {
  /** Its address, for a frame. */
  readonly href: string;
  /** The title of the frame. */
  readonly title: string;
  /** Its title where a link to it is shared, without where it is from. */
  readonly name: string;
  /** What is in it where a link to it is shared, in few words: a frame is to be light. */
  readonly description: string;
  /** Height in CSS pixels: enough for a passage on a phone, or for a chart in a frame of the usual width. */
  readonly height: number;
  /** Whether it shows letters whose fonts are offered by a style sheet of their own. */
  readonly hasFurtherLetters: boolean;
  /** The full page that it comes from. */
  readonly pageHref: string;
  /** The frozen embed of the newest release; undefined where no release has it. */
  readonly frozen: Frame | undefined;
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

/** What every description in oEmbed 1.0 says. */
interface Described {
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
}

/** A description in oEmbed 1.0 of a page that other sites show as its picture, with a link. */
export interface PictureOEmbed extends Described {
  readonly type: 'photo';
  /** The picture. */
  readonly url: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A description in oEmbed 1.0 of what other sites show in a frame. */
export interface OEmbed extends Described {
  readonly type: 'rich';
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

/** The oEmbed 1.0 description of an embed. It describes the current version, not a frozen one. */
export function oEmbed(embed: Embed, site: URL): OEmbed {
  return {
    ...described(embed.title, site),
    type: 'rich',
    html: frameCode(embed, site),
    width,
    height: embed.height,
    thumbnail_url: previewOf(embed, site),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  };
}

/** The oEmbed 1.0 description of a page that has no frame: the picture that stands for it where a link is shared. */
export function pictureOEmbed({ href, title }: Pick<Embed, 'href' | 'title'>, site: URL): PictureOEmbed {
  return {
    ...described(title, site),
    type: 'photo',
    url: absolute(paths.preview(href), site),
    ...previewSize,
  };
}

function described(title: string, site: URL): Described {
  return {
    version: '1.0',
    title,
    provider_name: words.site.name,
    provider_url: absolute(paths.home(), site),
  };
}

/** The address of the picture of the full page. */
export function previewOf({ pageHref }: Pick<Embed, 'pageHref'>, site: URL): string {
  return absolute(paths.preview(pageHref.replace(/#.*$/, '')), site);
}

/** As many of the first words as stand in some letters, with a sign that the others are left out. */
export function firstWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const [start = ''] = new RegExp(`^.{1,${String(letters)}}(?=\\s)`, 's').exec(text) ?? [];
  return `${start} […]`;
}

/** Height of a text that may break into lines, in CSS pixels. */
export function textHeight(text: string, charactersInLine: number, lineHeight: number): number {
  return Math.ceil(text.length / charactersInLine) * lineHeight;
}

/** Rounds a height up, so that small edits do not change it. */
export function tens(pixels: number): number {
  return Math.ceil(pixels / 10) * 10;
}
