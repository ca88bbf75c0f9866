import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { site } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

/** The words of a page. */
function said(path: string): string {
  return toString(rehype().parse(readFileSync(join(site.folder, path), 'utf8')));
}

test('a topic without a section of its own says so, and says nothing of its passages', () => {
  expect(said('borolania/topics/follow-up/index.html')).toMatch(
    /As printed:\s+no section of its own in any report/,
  );
  expect(said('ruritania/topics/voting/index.html')).toMatch(/As printed:\s+2007: XII. ELECTION DAY/);
  expect(said('topics/index.html')).toMatch(/Counting and tabulation(?:\s*under other headings){2}/);
});

test('the answer in full is folded on a phone by style alone, and nowhere else', async ({ open }) => {
  const path = '/ruritania/topics/voting/';
  const text = (page: Page) => page.locator('.account__text');
  const phone = await open(path, { width: 390, javaScriptEnabled: false });
  expect(await text(phone).isVisible()).toBe(false);
  await phone.getByText('Show the answer in full').click();
  expect(await text(phone).isVisible()).toBe(true);
  const paper = await open(path, { width: 390 });
  await paper.emulateMedia({ media: 'print' });
  expect(await text(paper).isVisible()).toBe(true);
  const wide = await open(path);
  expect(await text(wide).isVisible()).toBe(true);
  expect(await wide.getByText('Show the answer in full').isVisible()).toBe(false);
});

test('beneath a chart a phone has what its picture needs, and the rest behind one line', async ({ open }) => {
  const path = '/ruritania/topics/voting/';
  const chart = (page: Page) => page.locator('figure.chart:has(.value-strip)').first();
  const foot = (page: Page) => chart(page).locator('.chart__foot');
  const phone = await open(path, { width: 390, javaScriptEnabled: false });
  expect(await foot(phone).isVisible()).toBe(false);
  expect(await chart(phone).locator('.chart__key').isVisible()).toBe(true);
  expect(await chart(phone).getByText('Why not joined').isVisible()).toBe(true);
  await chart(phone).getByText('About this picture').click();
  expect(await foot(phone).isVisible()).toBe(true);
  const paper = await open(path, { width: 390 });
  await paper.emulateMedia({ media: 'print' });
  expect(await foot(paper).isVisible()).toBe(true);
  const wide = await open(path);
  expect(await foot(wide).isVisible()).toBe(true);
  expect(await chart(wide).getByText('About this picture').isVisible()).toBe(false);
});

test('a topic opens with how each report judges it, where it has no chart', async ({ open }) => {
  const page = await open('/ruritania/topics/follow-up/');
  const judgements = page.locator('main > .topic-judgements');
  expect(await judgements.evaluate((element) => element.previousElementSibling?.className)).toBe('lede');
  const links = judgements.locator('tbody a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toHaveLength(await judgements.locator('thead a').count());
  for (const href of hrefs) expect(await page.locator(href.replace('#', '[id="') + '"]').count()).toBe(1);
});
