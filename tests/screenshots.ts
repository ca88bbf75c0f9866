/**
 * Pictures of every kind of page as a person would see it: at phone, tablet and desktop width, in light and dark
 * colours, and printed. `npm run screenshots` takes all; `npm run screenshots -- topic home` those kinds;
 * `npm run screenshots -- /kazakhstan/topics/media/` that address. Needs a build in dist/; writes to .screenshots/.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { preview } from 'astro';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.ts';
import { collectionSite } from './support/built-site.ts';
import { pageOfEachKind } from './support/page-kinds.ts';

interface Form {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

const folder = '.screenshots';

/** The browser cannot take a picture of more, in CSS pixels; what a page holds below is seen in a wider window. */
const tallest = 16_000;

const forms: readonly Form[] = [
  ...[360, 768, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme): Form => ({
      name: `${width}-${colorScheme}`,
      width,
      colorScheme,
      media: 'screen',
    })),
  ),
  // 170 mm, the width of text on a sheet of A4, at 96 CSS pixels to the inch.
  { name: 'print', width: 643, colorScheme: 'light', media: 'print' },
];

/** The addresses that the command line asks for, by the name of the picture. */
function wantedPages(words: readonly string[]): [name: string, path: string][] {
  const kinds = pageOfEachKind(collectionSite);
  if (words.length === 0) return [...kinds];
  return words.map((word) => {
    if (word.startsWith('/')) return [word.replace(/^\/|\/$/g, ''), word];
    const path = kinds.get(word);
    if (path === undefined)
      throw new Error(`Unexpected kind \`${word}\`, expected one of \`${[...kinds.keys()].join('`, `')}\``);
    return [word, path];
  });
}

async function takePictures(browser: Browser, origin: string, name: string, path: string): Promise<void> {
  for (const { name: form, width, colorScheme, media } of forms) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    await page.emulateMedia({ media });
    await page.goto(origin + path);
    await page.waitForLoadState('networkidle');
    // Charts draw themselves when they near the window.
    for (const chart of await page.locator('eo-chart').all())
      if (await chart.isVisible()) await chart.scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await page.waitForLoadState('networkidle');
    const file = `${folder}/${name.replaceAll(/[^a-z0-9]+/g, '-')}.${form}.png`;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: file,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
    });
    await context.close();
    console.log(file);
  }
}

if (!existsSync(join(collectionSite.folder, 'index.html')))
  throw new Error(`There is no build in ${collectionSite.folder}/: run \`npm run build\` first`);
const pages = wantedPages(process.argv.slice(2));
if (process.argv.length === 2) await rm(folder, { recursive: true, force: true });
const server = await preview({ server: { port: 0 }, logLevel: 'error' });
const launched = await launchBrowser();
const browser = await chromium.connect(launched.wsEndpoint());
for (const [name, path] of pages) await takePictures(browser, `http://localhost:${server.port}`, name, path);
await browser.close();
await launched.close();
await server.stop();
