import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersFile } from '../../src/features/publishing/headers.ts';
import { pagesIn } from '../../src/features/publishing/host-files.ts';
import { withPolicy } from '../../src/features/publishing/policy.ts';
import { redirectsFile } from '../../src/features/publishing/redirects.ts';
import { writeManifest } from '../../src/whole/manifest.ts';

/** A page as a build would write it. */
function page(words: string, isSearch = false): string {
  return withPolicy(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${words}</title></head><body><h1 id="top">${words}</h1>${'<p>The commission met. '.repeat(400)}</body></html>`,
    isSearch,
  );
}

/** Writes what a build would of a site with a few pages: one of each kind that hosts treat in their own way. */
export function writeSmallSite(
  folder: string,
  base: string,
  files: Readonly<Record<string, string>> = {},
): void {
  const all = {
    'index.html': page('Elections'),
    '404.html': page('Not found'),
    'about/index.html': page('About'),
    'search/index.html': page('Search', true),
    'old/index.html': page('Moved'),
    'embed/ruritania/turnout/index.html': page('Turnout'),
    'v/2026.1/embed/ruritania/turnout/index.html': '<!doctype html><title>Turnout</title>',
    'data/figures.csv': 'id,value\n'.repeat(3000),
    'data/citations.bib': '@report{a,}\n'.repeat(3000),
    'data/citations.ris': 'TY  - RPRT\n'.repeat(3000),
    '_astro/page.0a1b2c3d.js': `export const words = "${'observed '.repeat(800)}";`,
    'pagefind/fragment/en_0a1b2c3.pf_fragment': 'a fragment',
    'elections-observed.zip': 'a zip '.repeat(30_000),
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: https://observed.example${base}sitemap.xml\n`,
    ...files,
  };
  const write = (path: string, content: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, content] of Object.entries(all)) write(path, content);
  write('_headers', headersFile(pagesIn(folder), base));
  write('_redirects', redirectsFile([{ from: `${base}old/`, to: `${base}about/` }]));
  writeManifest(folder);
}
