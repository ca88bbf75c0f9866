import { describe, expect } from 'vitest';
import { sites } from '../support/built-site.ts';
import { axeFindings, test } from '../support/site-test.ts';

describe.each(sites)('the home page under $base', ({ base }) => {
  test.for([true, false])('shows its heading with JavaScript %s', async (javaScriptEnabled, { open }) => {
    const page = await open('/', { base, javaScriptEnabled });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test.for(['light', 'dark'] as const)(
    'gives axe nothing to find in %s colours',
    async (colorScheme, { open }) => {
      const page = await open('/', { base, colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test.for([
    [390, 844],
    [1280, 900],
  ] as const)(
    'says at %i × %i px without scrolling what it is, and offers a search and examples',
    async ([width, height], { open }) => {
      const page = await open('/', { base, viewport: { width, height } });
      const search = page.getByRole('main').getByRole('search');
      const first = [
        page.getByText(/sends? observers to elections and publish(es)? what they find/),
        search.getByRole('searchbox'),
        search.getByRole('button', { name: 'Search' }),
        page.getByText('Try', { exact: true }),
      ];
      for (const part of first) {
        const box = await part.boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      }
      expect(await page.getByRole('search').count()).toBe(1);
    },
  );

  test.for([true, false])(
    'leads to the search page with JavaScript %s',
    async (javaScriptEnabled, { open }) => {
      const page = await open('/', { base, javaScriptEnabled });
      const field = page.getByRole('main').getByRole('searchbox');
      await field.fill('ballot box');
      await field.press('Enter');
      await page.waitForURL(/\/search\/\?q=ballot\+box/);
    },
  );

  test('offers searches that find something', async ({ open }) => {
    const page = await open('/', { base });
    const examples = page.getByText('Try', { exact: true }).locator('..').getByRole('link');
    expect(await examples.count()).toBe(3);
    await examples.first().click();
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ passages? for/ })
      .waitFor();
  });

  test.for([360, 1280])('fits a window of %i px', async (width, { open }) => {
    const page = await open('/', { base, width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
