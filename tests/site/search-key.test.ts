import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/site-test.ts';

/** Whether `/` puts the cursor into a search field. */
async function leadsToSearch(page: Page): Promise<boolean> {
  await page.keyboard.press('/');
  return page.evaluate(() => document.activeElement?.matches('input[type="search"]') ?? false);
}

test('the key / leads to the search field until the reader switches it off, and then stays off on every page', async ({
  open,
}) => {
  const page = await open('/search/');
  expect(await leadsToSearch(page)).toBe(true);
  const box = page.getByRole('checkbox', { name: /Press \/ on any page/ });
  await box.uncheck();
  expect(await leadsToSearch(page)).toBe(false);

  await page.goto(new URL('/about/', page.url()).href);
  const field = page.getByRole('searchbox');
  expect(await leadsToSearch(page)).toBe(false);
  expect(await field.getAttribute('aria-keyshortcuts')).toBeNull();
  expect(await field.getAttribute('placeholder')).toBe('Search passages');

  await page.goto(new URL('/search/', page.url()).href);
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await page.goto(new URL('/about/', page.url()).href);
  expect(await leadsToSearch(page)).toBe(true);
  expect(await field.getAttribute('placeholder')).toBe('Search passages  /');
});

test('where the browser keeps nothing, the key works and can be switched off on the page', async ({
  open,
}) => {
  const page = await open('/search/', {
    script: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('not allowed');
        },
      });
    },
  });
  expect(await leadsToSearch(page)).toBe(true);
  await page.getByRole('checkbox', { name: /Press \/ on any page/ }).uncheck();
  expect(await leadsToSearch(page)).toBe(false);
});

test('the switch is no part of a search', async ({ open }) => {
  const page = await open('/search/?q=turnout');
  await page.locator('.search__result').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=turnout');
  expect(await page.locator('.search__option input:checked').count()).toBe(0);
});
