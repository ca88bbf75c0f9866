import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { OEmbed } from '../../src/features/embed/embed.ts';

/** The oEmbed description of an embed in a build, by the embed's folder. */
export function oEmbedOf(folder: string, path: string): OEmbed {
  return JSON.parse(readFileSync(join(folder, path, 'oembed.json'), 'utf8')) as OEmbed;
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
