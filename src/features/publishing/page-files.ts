import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlash } from '../../paths.ts';
import { withPolicy } from './policy.ts';

/** The order of all styles, later ones win: a page states it before any of them. */
const layers = readFileSync(new URL('../../site/styles/layers.css', import.meta.url), 'utf8').trim();

const sheetLinks = /<link rel="stylesheet" href="([^"]+)">/g;
const scripts = /<script type="module" src="([^"]+)">/g;

/** Reads a text file of a build by its path there: `_astro/page.Ab12.css`. */
type Read = (path: string) => string;

/**
 * A page that loads one style sheet in place of several, so that it asks once for what it needs.
 * @param base the path under which the build is served
 * @returns the page, and the path and text of its sheet; undefined where the page has none
 * @throws Error where a sheet does not lie below `base`
 */
export function withOneSheet(
  html: string,
  base: string,
  read: Read,
): { readonly html: string; readonly path: string; readonly sheet: string } | undefined {
  const paths = [...html.matchAll(sheetLinks)].map(([, href = '']) => {
    if (!href.startsWith(base)) throw new Error(`The style sheet ${href} is not one of this site's`);
    return href.slice(base.length);
  });
  if (paths.length === 0) return undefined;
  const sheet = [layers, ...paths.map(read)].join('\n');
  const path = `_astro/page.${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`;
  let isFirst = true;
  const joined = html.replace(sheetLinks, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${base}${path}">` : '';
    isFirst = false;
    return link;
  });
  return { html: joined, path, sheet };
}

/**
 * A page that names every script that its scripts need at once, so that it comes with them.
 * @param withLater whether it also names what they bring later, which browsers do not load for that: a program that
 *   copies the site finds a file only where a page names it, and one page of all does
 */
export function withScriptsNamed(html: string, base: string, read: Read, withLater: boolean): string {
  const own = new Set(Array.from(html.matchAll(scripts), ([, href = '']) => href.slice(base.length)));
  const atOnce = new Set(own);
  const later = new Set<string>();
  const unread: { readonly path: string; readonly isLater: boolean }[] = Array.from(own, (path) => ({
    path,
    isLater: false,
  }));
  for (let next = unread.pop(); next !== undefined; next = unread.pop()) {
    const { path, isLater } = next;
    for (const { name, isDynamic } of importsOf(read(path))) {
      const imported = `_astro/${name}`;
      if (isDynamic && !withLater) continue;
      const isImportLater = isLater || isDynamic;
      if (atOnce.has(imported) || (isImportLater && later.has(imported))) continue;
      (isImportLater ? later : atOnce).add(imported);
      unread.push({ path: imported, isLater: isImportLater });
    }
  }
  const links = [
    ...[...atOnce].slice(own.size).map((path) => `<link rel="modulepreload" href="${base}${path}">`),
    ...[...later]
      .filter((path) => !atOnce.has(path))
      .sort()
      .map((path) => `<link rel="modulepreload" media="not all" href="${base}${path}">`),
  ];
  return links.length === 0 ? html : html.replace('</head>', `${links.join('')}</head>`);
}

/** What a built script imports from beside it. */
function importsOf(script: string): { readonly name: string; readonly isDynamic: boolean }[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*(\(?)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
    ([, bracket = '', name = '']) => ({ name, isDynamic: bracket !== '' }),
  );
}

/** What keeps its spaces: texts that are shown or read as they stand, and what scripts put words beside. */
const asItStands = /<(pre|script|template|textarea)\b.*?<\/\1>/gs;
/** A tag beside which no browser shows a space: of a block, of a cell, or of what is not shown. */
const blockTag =
  /\s*(<\/?(?:article|aside|blockquote|body|caption|col|colgroup|dd|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|legend|li|link|main|meta|nav|ol|option|p|section|summary|table|tbody|td|template|th|thead|title|tr|ul)(?=[\s>])(?:[^>"]|"[^"]*")*>)\s*/g;

/** A page without the spaces that nobody sees. */
export function withoutIdleSpaces(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: kept, index } of html.matchAll(asItStands)) {
    parts.push(html.slice(from, index).replace(blockTag, '$1'), kept);
    from = index + kept.length;
  }
  return [...parts, html.slice(from).replace(blockTag, '$1')].join('');
}

/**
 * Gives every page of a build its policy, one style sheet and the names of all its scripts, and takes away spaces that nobody
 * sees and the sheets that none loads any more.
 */
export function pageFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const known = new Map<string, string>();
        const read = (path: string): string => {
          const text = known.get(path) ?? readFileSync(join(folder, path), 'utf8');
          known.set(path, text);
          return text;
        };
        const replaced = globSync('_astro/*.css', { cwd: folder });
        const sheets = new Map<string, string>();
        // What releases froze keeps its own files.
        const pages = globSync('**/*.html', { cwd: folder, exclude: ['v/*/**/*'] });
        for (const page of [...pages, ...globSync('v/*/index.html', { cwd: folder })]) {
          const path = join(folder, page);
          const html = readFileSync(path, 'utf8');
          const made = withOneSheet(html, base, read);
          if (made !== undefined) sheets.set(made.path, made.sheet);
          // The scripts of the first page are on every page with a head of ours, and bring what any page may need.
          const isFirst = page === 'index.html';
          const named = withScriptsNamed(withoutIdleSpaces(made?.html ?? html), base, read, isFirst);
          writeFileSync(path, withPolicy(named, page.replaceAll('\\', '/') === 'search/index.html'));
        }
        for (const path of replaced) rmSync(join(folder, path));
        for (const [path, sheet] of sheets) writeFileSync(join(folder, path), sheet);
      },
    },
  };
}
