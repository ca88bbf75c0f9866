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

  test.for([360, 1280])('fits a window of %i px', async (width, { open }) => {
    const page = await open('/', { base, width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
