import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import config from '../../astro.config.mjs';
import { chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import { frameCode, type OEmbed } from '../../src/features/embed/embed.ts';
import { excerptEmbed } from '../../src/features/excerpts/excerpt-embed.ts';
import type { Corpus } from '../../src/model/corpus.ts';

/** The oEmbed description of the chart of an indicator in a build, by the folder of the indicator's page. */
export function oEmbedOf(folder: string, path: string): OEmbed {
  return JSON.parse(readFileSync(join(folder, path, 'oembed.json'), 'utf8')) as OEmbed;
}

/** The codes of the frames of a release in a build, by the path of the live one. */
export function frozenCodes(folder: string, release: string): ReadonlyMap<string, string> {
  const file = join(folder, 'v', release, 'frames.json');
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** The code that shows a frame of a site at the root of its host. @param path its address without the base, `embed/ruritania/indicators/#turnout` */
export function liveCode(corpus: Corpus, path: string): string {
  const embeds = [...corpus.excerpts.values()].map((excerpt) => excerptEmbed(corpus, excerpt));
  const embed = [...chartEmbeds(corpus), ...embeds].find(({ href }) => href === `/${path}`);
  if (embed === undefined) throw new Error(`There is no frame at ${path}`);
  return frameCode(embed, new URL(config.site ?? ''));
}

/** Another site, on another origin, that holds this code and whatever script it adds. */
export async function onAnotherSite(
  browser: Browser,
  code: string,
  { javaScriptEnabled = true, width = 688 } = {},
  look: (page: Page, frame: Frame) => Promise<void>,
): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title>${code}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 1000 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The other site has no frame');
  await frame.waitForLoadState();
  await look(page, frame);
  await context.close();
  await new Promise((closed) => server.close(closed));
}
