import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';
import { settled } from './measures.ts';

/** What a page brings: bytes, gzipped but for what is packed already, and requests. */
export interface Weight {
  /** The words of the page alone, gzipped. */
  readonly text: number;
  readonly htmlAndCss: number;
  readonly script: number;
  readonly fonts: number;
  readonly other: number;
  readonly requests: number;
}

/** Weighs all that a page asks for until all its charts are drawn. The page has just been opened. */
export async function weigh(page: Page, { base, folder }: BuiltSite): Promise<Weight> {
  await settled(page);
  const { text, addresses } = await page.evaluate(() => ({
    text: (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '),
    addresses: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
  }));
  const files = [...new Set(addresses)].map((address) => fileOf(address, base));
  const bytes = (...endings: readonly string[]): number =>
    files
      .filter((file) => endings.length === 0 || endings.includes(extname(file)))
      .reduce((sum, file) => sum + packed(join(folder, file)), 0);
  const [htmlAndCss, script, fonts] = [bytes('.html', '.css'), bytes('.js'), bytes('.woff2')];
  return {
    text: gzipSync(text, { level: 9 }).length,
    htmlAndCss,
    script,
    fonts,
    other: bytes() - htmlAndCss - script - fonts,
    requests: files.length,
  };
}

/** The file of a build behind an address. */
function fileOf(address: string, base: string): string {
  const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function packed(path: string): number {
  const bytes = readFileSync(path);
  return /\.(?:woff2|png)$/.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
