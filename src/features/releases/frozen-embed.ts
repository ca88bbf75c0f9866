import { posix } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import * as words from '../../words/words.ts';
import { frameCode } from '../embed/embed.ts';
import { scriptJson } from '../../site/script-json.ts';
import { relativeAddress } from '../../site/relative.ts';
import { frozenAddress, frozenPath, releaseFolder, type Freezing } from './frozen-path.ts';

const html = rehype();

/** Height of the line that a frozen embed has in addition, in CSS pixels. */
const lineHeight = 30;

/** A page for frames as a release keeps it. */
export interface FrozenEmbed {
  readonly html: string;
  /** The codes that show its parts, by the path of the live one: `embed/ruritania/indicators/#turnout`. */
  readonly frames: readonly (readonly [path: string, code: string])[];
}

/**
 * Freezes the built page of some embeds: it says of which release it is, and works wherever the site is served and
 * whatever later builds change, since all that it loads lies in the release and its addresses are relative.
 * @param path where the page is in the build: `embed/ruritania/indicators/index.html`
 */
export function frozenEmbed(page: string, path: string, freezing: Freezing): FrozenEmbed {
  const { release, site } = freezing;
  const live = `${posix.dirname(path)}/`;
  const relative = (address: string): string =>
    relativeAddress(lasting(address), frozenPath(path, release), site.pathname, (target) =>
      frozenPath(target, release),
    );
  const frames: [path: string, code: string][] = [];
  const tree: Root = html.parse(page);
  visit(tree, 'element', (element) => {
    const { tagName, properties, children } = element;
    for (const name of ['href', 'src'] as const) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = relative(address);
    }
    if (typeof properties.dataTitle === 'string') {
      const embed = `${live}#${String(properties.id)}`;
      frames.push([embed, frozenCode(embed, properties.dataTitle, Number(properties.dataHeight), freezing)]);
      delete properties.dataTitle;
      delete properties.dataHeight;
    }
    if (properties.property === 'og:url') properties.content = frozenAddress(live, freezing);
    if (tagName === 'script' && properties.type === 'application/json') linkRelatively(element, relative);
    if (tagName === 'title') children.push({ type: 'text', value: words.releases.inTitle(release) });
    if ('dataSource' in properties) children.push(...asOf(freezing, relative));
  });
  return { html: html.stringify(tree), frames };
}

/** The code that shows a frozen embed, with room for what its source says besides. @param height of the live one */
function frozenCode(embed: string, title: string, height: number, freezing: Freezing): string {
  const href = frozenAddress(embed, freezing);
  return frameCode({ href, title, height: height + lineHeight }, freezing.site);
}

/** The address of a passage in place of that of a number in it, which may change: `#calm-day` for `#2011-presidential.calm-day.turnout`. */
function lasting(address: string): string {
  return address.replace(/(?<=\/)#[^.]+\.([^.]+)\..*$/, '#$1');
}

/** The values of a chart are links, too. */
function linkRelatively({ children }: Element, relative: (address: string) => string): void {
  for (const text of children) {
    if (text.type !== 'text') continue;
    const spec: unknown = JSON.parse(text.value, (key, value: unknown) =>
      key === 'href' && typeof value === 'string' ? relative(value) : value,
    );
    text.value = scriptJson(spec);
  }
}

/** What the source line of a frozen embed says besides. */
function asOf({ release, date, site }: Freezing, relative: (address: string) => string): ElementContent[] {
  const href = relative(site.pathname + releaseFolder(release));
  return words.releases
    .asOf(release, date)
    .map((part) => (typeof part === 'string' ? { type: 'text', value: part } : h('a', { href }, part.words)));
}
