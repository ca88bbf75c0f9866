import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/site-test.ts';

/** Files of the search page, by what they are. */
const files = {
  'its script': /\/_astro\/Search\./,
  'the engine': /\/pagefind\/wasm\.\w+\.pagefind/,
  'a passage': /\.pf_fragment$/,
} as const;

/** Holds back a file of the page until the function that it returns is called. */
async function held(page: Page, file: keyof typeof files): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files[file], async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

function status(page: Page, says: RegExp | string) {
  return page.locator('eo-search [role="status"]').filter({ hasText: says });
}

describe('while files are on their way', () => {
  test('a search says from the first key that it is at work', async ({ open }) => {
    const page = await open('/search/');
    const release = await held(page, 'the engine');
    const field = page.locator('eo-search input[type="search"]');
    await field.press('t');
    await status(page, 'Searching for “t” …').waitFor();
    await field.pressSequentially('urnout');
    await status(page, 'Searching for “turnout” …').waitFor();
    expect(await page.locator('.search__result').count()).toBe(0);
    release();
    await status(page, /^\d+ passages for “turnout”$/).waitFor();
  });

  test('an address that names a search says so too', async ({ open }) => {
    let release: () => void = () => undefined;
    const page = await open('/search/?q=turnout', {
      prepare: async (window) => {
        release = await held(window, 'a passage');
      },
    });
    await status(page, 'Searching for “turnout” …').waitFor();
    release();
    await status(page, /^\d+ passages for “turnout”$/).waitFor();
  });

  test('a search keeps what another found, and says that it goes on', async ({ open }) => {
    const page = await open('/search/?q=turnout');
    await status(page, /passages for “turnout”/).waitFor();
    const before = await page.locator('.search__finding').allTextContents();
    const release = await held(page, 'a passage');
    await page.locator('eo-search input[type="search"]').fill('ballot box stuffing');
    await status(page, 'Searching for “ballot box stuffing” …').waitFor();
    expect(await page.locator('.search__finding').allTextContents()).toEqual(before);
    release();
    await status(page, /passages for “ballot box stuffing”$/).waitFor();
  });

  test('the button for more results says that they come', async ({ open }) => {
    // The next passages of this search lie in other files than the first.
    const page = await open('/search/?country=borolania');
    await page.locator('.search__result').nth(9).waitFor();
    const release = await held(page, 'a passage');
    await page.getByRole('button', { name: /^Show 10 more/ }).click();
    await page.getByRole('button', { name: 'Loading more passages …' }).waitFor();
    release();
    await page.locator('.search__result').nth(19).waitFor();
  });
});

test('a page whose script has not come says so, and after a while how to load it again', async ({ open }) => {
  const page = await open('/search/?q=turnout', {
    losesFiles: true,
    prepare: async (window) => {
      await window.route(files['its script'], (route) => route.abort());
    },
  });
  await page.getByText('Loading the search …').waitFor();
  const again = page.getByRole('link', { name: 'Load the page again' });
  expect(await again.isVisible()).toBe(false);
  // A reader waits for seconds; the test does not.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await page.getByText('Loading the search …').isVisible()).toBe(false);
  await page.unroute(files['its script']);
  await again.click();
  await status(page, /passages for “turnout”/).waitFor();
  expect(await page.getByText('The search has not loaded').isVisible()).toBe(false);
});

test('nothing of that is shown without scripts', async ({ open }) => {
  const page = await open('/search/', { javaScriptEnabled: false });
  expect(await page.getByText('Loading the search …').isVisible()).toBe(false);
});

describe('Back', () => {
  /** Where the first result that is in sight stands. */
  const sight = (page: Page) =>
    page.evaluate(() => {
      const results = [...document.querySelectorAll('.search__result')];
      const first = results.findIndex((result) => result.getBoundingClientRect().bottom > 0);
      return { first, top: Math.round(results[first]?.getBoundingClientRect().top ?? Number.NaN) };
    });

  test.for([390, 1280])(
    'returns to the place in the list and to as many results as were shown, %i px wide',
    async (width, { open }) => {
      const page = await open('/search/?kind=parliamentary', { width });
      for (const shown of [10, 20]) {
        await page
          .locator('.search__result')
          .nth(shown - 1)
          .waitFor();
        await page.getByRole('button', { name: /^Show \d+ more/ }).click();
      }
      const results = page.locator('.search__result');
      await results.nth(20).waitFor();
      const count = await results.count();
      expect(count).toBeGreaterThan(20);
      const last = results.nth(count - 3).getByRole('heading');
      await last.scrollIntoViewIfNeeded();
      const before = await sight(page);
      await last.getByRole('link').click();
      await page.locator('article:target').waitFor();

      await page.goBack();
      await results.nth(count - 1).waitFor();
      expect(await results.count()).toBe(count);
      await expect.poll(() => sight(page)).toEqual(before);
    },
  );

  test('returns to them from another search on the page', async ({ open }) => {
    const page = await open('/search/?kind=parliamentary');
    await page.getByRole('button', { name: /^Show 10 more/ }).click();
    await page.locator('.search__result').nth(19).waitFor();
    const field = page.locator('eo-search input[type="search"]');
    await field.fill('turnout');
    await field.press('Enter');
    await status(page, /“turnout”/).waitFor();
    await page.goBack();
    await status(page, /^\d+ passages$/).waitFor();
    expect(await page.locator('.search__result').count()).toBe(20);
  });

  test('a search that is asked for anew begins at its first page', async ({ open }) => {
    const page = await open('/search/?kind=parliamentary');
    await page.getByRole('button', { name: /^Show 10 more/ }).click();
    await page.locator('.search__result').nth(19).waitFor();
    await page.goto(page.url().replace('?', '?sort=oldest&'));
    await status(page, /^\d+ passages$/).waitFor();
    expect(await page.locator('.search__result').count()).toBe(10);
  });
});
