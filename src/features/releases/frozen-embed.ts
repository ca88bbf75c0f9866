import { posix } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import * as words from '../../words/words.ts';
import { paths } from '../../paths.ts';
import { frameCode, type OEmbed } from '../embed/embed.ts';
import { scriptJson } from '../../site/script-json.ts';
import { relativeAddress } from '../../site/relative.ts';
import { frozenAddress, frozenPath, releaseFolder, type Freezing } from './frozen-path.ts';

const html = rehype();

/** Height of the line that a frozen embed has in addition, in CSS pixels. */
const lineHeight = 30;

/**
 * The built page of an embed as a release keeps it: it says of which release it is, and works wherever the site is
 * served and whatever later builds change, since all that it loads lies in the release and its addresses are relative.
 * @param path where the page is in the build: `embed/ruritania/indicators/turnout/index.html`
 */
export function frozenEmbed(page: string, path: string, freezing: Freezing): string {
  const { release, site } = freezing;
  const relative = (address: string): string =>
    relativeAddress(lasting(address), frozenPath(path, release), site.pathname, (target) =>
      frozenPath(target, release),
    );
  const tree: Root = html.parse(page);
  visit(tree, 'element', (element) => {
    const { tagName, properties, children } = element;
    for (const name of ['href', 'src'] as const) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = relative(address);
    }
    if (properties.type === 'application/json+oembed')
      properties.href = frozenAddress(paths.oEmbed(`${posix.dirname(path)}/`), freezing);
    if (properties.property === 'og:url')
      properties.content = frozenAddress(`${posix.dirname(path)}/`, freezing);
    if (tagName === 'script' && properties.type === 'application/json') linkRelatively(element, relative);
    if (tagName === 'title') children.push({ type: 'text', value: words.releases.inTitle(release) });
    if ('dataSource' in properties) children.push(...asOf(freezing, relative));
  });
  return html.stringify(tree);
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

/**
 * What oEmbed says of a frozen embed: the same, with a frame that shows the frozen page.
 * @param path where the description is in the build: `embed/ruritania/indicators/turnout/oembed.json`
 */
export function frozenOEmbed(live: OEmbed, path: string, freezing: Freezing): OEmbed {
  const href = frozenAddress(`${posix.dirname(path)}/`, freezing);
  const height = live.height + lineHeight;
  return { ...live, html: frameCode({ href, title: live.title, height }, freezing.site), height };
}
