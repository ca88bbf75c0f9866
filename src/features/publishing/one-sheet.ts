import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlash } from '../../paths.ts';

/** The order of all styles, later ones win: a page states it before any of them. */
const layers = readFileSync(new URL('../../site/styles/layers.css', import.meta.url), 'utf8').trim();

const links = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * A page that loads one style sheet in place of several, so that it asks once for what it needs.
 * @param base the path under which the build is served
 * @param read the text of a style sheet by its path in the build: `_astro/page.Ab12.css`
 * @returns the page, and the path and text of its sheet; undefined where the page has none
 * @throws Error where a sheet does not lie below `base`
 */
export function withOneSheet(
  html: string,
  base: string,
  read: (path: string) => string,
): { readonly html: string; readonly path: string; readonly sheet: string } | undefined {
  const paths = [...html.matchAll(links)].map(([, href = '']) => {
    if (!href.startsWith(base)) throw new Error(`The style sheet ${href} is not one of this site's`);
    return href.slice(base.length);
  });
  if (paths.length === 0) return undefined;
  const sheet = [layers, ...paths.map(read)].join('\n');
  const path = `_astro/page.${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`;
  let isFirst = true;
  const joined = html.replace(links, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${base}${path}">` : '';
    isFirst = false;
    return link;
  });
  return { html: joined, path, sheet };
}

/** Gives every page of a build one style sheet, and takes away those that none loads any more. */
export function oneSheet(): AstroIntegration {
  let base = '/';
  return {
    name: 'one-sheet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
        const parts = new Map(globSync('_astro/*.css', { cwd: folder }).map((path) => [path, read(path)]));
        const sheets = new Map<string, string>();
        for (const page of globSync('**/*.html', { cwd: folder })) {
          // What releases froze keeps its own.
          if (/^v[/\\][^/\\]+[/\\]./.test(page) && !/^v[/\\][^/\\]+[/\\]index\.html$/.test(page)) continue;
          const made = withOneSheet(read(page), base, (path) => parts.get(path) ?? read(path));
          if (made === undefined) continue;
          writeFileSync(join(folder, page), made.html);
          sheets.set(made.path, made.sheet);
        }
        for (const path of parts.keys()) rmSync(join(folder, path));
        for (const [path, sheet] of sheets) writeFileSync(join(folder, path), sheet);
      },
    },
  };
}
