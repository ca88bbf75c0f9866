import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { withoutBase } from '../paths.ts';
import { filesIn } from './manifest.ts';
import { pagesOf, type PageKind } from '../features/publishing/page-kind.ts';

/** Files of a site that belong to no page. */
const ofTheWhole = [
  '404.html',
  'robots.txt',
  'sitemap.xml',
  '_headers',
  '_redirects',
  'elections-observed.zip',
];

/** What Astro needs while it builds and nobody may be served. */
const ofTheServer = /(?:^|\/)\.prerender\/|\.mjs$/;

/**
 * The files that the site of a corpus has at least: its pages with their pictures. What routes have written besides is
 * known to Astro; to ask for the downloads here would make all their rows again.
 */
export function expectedFiles(kinds: readonly PageKind[], corpus: Corpus): string[] {
  const pages = pagesOf(kinds, corpus).flatMap(({ href, picture }) => {
    const folder = withoutBase(href).slice(1);
    return [`${folder}index.html`, ...(picture === undefined ? [] : [`${folder}preview.png`])];
  });
  return [...ofTheWhole, ...pages];
}

/** The files that a page loads, by their paths in the build. @param base the path under which it is to be served */
export function loadedBy(html: string, base: string): string[] {
  const loaded = new RegExp(`["']${RegExp.escape(base)}(_astro/[^"'?#]+)["']`, 'g');
  return [...new Set(Array.from(html.matchAll(loaded), ([, file = '']) => file))];
}

/**
 * What a build lacks, each as a line: a file that it should have, the end of a page, a file that a page loads. What
 * nobody may be served is named, too.
 * @param base the path under which the build is to be served: `/observed/`
 * @param isSeen whether a page was looked at in a build of its own, and all that it loads is there
 */
export function buildGaps(
  folder: string,
  expected: readonly string[],
  base: string,
  isSeen: (path: string) => boolean = () => false,
): string[] {
  const files = filesIn(folder);
  const there = new Set(files);
  // What releases froze loads its own files, and was looked at when it was frozen.
  const pages = files.filter(
    (path) => path.endsWith('.html') && !/^v\/[^/]+\/embed\//.test(path) && !isSeen(path),
  );
  return [
    ...[...new Set(expected)].filter((path) => !there.has(path)).map((path) => `${path} is missing`),
    ...files
      .filter((path) => ofTheServer.test(path))
      .map((path) => `${path} is a file for a server, which nobody may be served`),
    ...pages.flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const lost = loadedBy(html, base).filter((file) => !there.has(file));
      return [
        ...(html.includes('</html>') ? [] : [`${path} has no end`]),
        ...lost.map((file) => `${path} loads ${file}, which is missing`),
      ];
    }),
  ];
}
