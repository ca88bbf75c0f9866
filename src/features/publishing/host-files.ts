import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Corpus } from '../../model/corpus.ts';
import { withSlash } from '../../paths.ts';
import { headersFile } from './headers.ts';
import { pageRedirects, redirectsFile } from './redirects.ts';

/** Files for hosts, which are read by them and not served. */
export const hostFiles = { headers: '_headers', redirects: '_redirects' } as const;

/** Whether a file of a build is read by hosts and not served. */
export function isHostFile(path: string): boolean {
  return path === hostFiles.headers || path === hostFiles.redirects;
}

/** The pages in a built folder, as browsers ask for them: `about/`, `404.html`. */
export function pagesIn(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Writes the files that tell hosts which headers to send, and which pages have moved. */
export function filesForHosts(corpus: () => Corpus): AstroIntegration {
  let base = '/';
  return {
    name: 'files-for-hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL(hostFiles.headers, dir), headersFile(pagesIn(fileURLToPath(dir)), base));
        writeFileSync(new URL(hostFiles.redirects, dir), redirectsFile(pageRedirects(corpus(), base)));
      },
    },
  };
}
