import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFindings, test } from '../support/site-test.ts';

const menu = (page: Page) => page.getByRole('button', { name: 'Menu' });
const links = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link');
const heightOf = (page: Page) =>
  page.locator('.masthead').evaluate((masthead) => masthead.getBoundingClientRect().height);

describe.each([360, 390])('in a window of %i px', (width) => {
  test('the masthead is one row: the name, a menu and a search', async ({ open }) => {
    const page = await open('/ruritania/', { width, hasTouch: true });
    expect(await heightOf(page)).toBeLessThan(110);
    const tops = await page
      .locator('.masthead :is(.masthead__name, button)')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
      );
    expect(tops).toHaveLength(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
    expect(await page.getByRole('searchbox', { name: 'Search passages' }).isVisible()).toBe(false);
  });
});

test('the menu opens by keyboard and without scripts, names the country, and closes again', async ({
  open,
}) => {
  const page = await open('/ruritania/topics/voting/', { width: 360, javaScriptEnabled: false });
  expect(await links(page).count()).toBe(0);
  await menu(page).focus();
  await page.keyboard.press('Enter');
  expect((await links(page).allInnerTexts()).slice(0, 3)).toEqual(['Countries', 'Ruritania', 'Topics']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/#countries$/);
  await menu(page).press('Enter');
  expect(await links(page).count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await links(page).count()).toBe(0);
});

test('axe finds nothing in the open menu', async ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open('/about/', { width: 360, colorScheme });
    await menu(page).click();
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('a narrow masthead leads to the page that has a search field, by its button and by the key', async ({
  open,
}) => {
  const page = await open('/about/', { width: 360 });
  await page.getByRole('search', { name: 'Site' }).getByRole('button').click();
  await page.waitForURL(/\/search\/\?q=$/);
  await page.goto(new URL('/about/', page.url()).href);
  await page.keyboard.press('/');
  await page.waitForURL(/\/search\/\?q=$/);
});

test('where there is room the links stand in the row, and on paper neither they nor the menu', async ({
  open,
}) => {
  const page = await open('/about/');
  expect(await menu(page).isVisible()).toBe(false);
  expect(await links(page).count()).toBeGreaterThan(4);
  expect(await heightOf(page)).toBeLessThan(64);
  await page.emulateMedia({ media: 'print' });
  expect(await links(page).count()).toBe(0);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await menu(page).isVisible()).toBe(false);
});
