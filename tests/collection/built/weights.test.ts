import { expect } from 'vitest';
import { test } from '../../support/site-test.ts';

/** What the pages of the collection may weigh; who adds to it sees what it costs. */
const budgets = { fonts: 170_000 };

test('the home page of the collection asks for Latin letters only, within their budget', async ({ open }) => {
  const page = await open('/about/');
  const fonts = new Map<string, number>();
  page.on('response', (response) => {
    if (response.status() === 200 && response.url().endsWith('.woff2'))
      void response.body().then((body) => fonts.set(response.url(), body.length));
  });
  await page.goto(new URL('/', page.url()).href);
  await page.evaluate(() => document.fonts.ready);
  await page.reload({ waitUntil: 'networkidle' });
  expect([...fonts.keys()].filter((name) => !name.includes('-latin-wght-'))).toEqual([]);
  expect(fonts.size).toBeGreaterThan(0);
  expect([...fonts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budgets.fonts);
});
