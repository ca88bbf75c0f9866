import { describe, expect } from 'vitest';
import { axeFindings, test } from '../support/site-test.ts';

/** One page of every kind; those with the most on them. */
const kinds = {
  home: '/',
  country: '/kazakhstan/',
  election: '/kazakhstan/2011-presidential/',
  topic: '/kazakhstan/topics/counting-and-tabulation/',
  'topic with silences': '/kazakhstan/topics/persons-with-disabilities/',
  'indicator through time': '/kazakhstan/indicators/count-assessed-negatively/',
  'indicator with shares': '/kazakhstan/indicators/media-share/',
  'indicator without a chart': '/kazakhstan/indicators/event-date/',
  thread: '/kazakhstan/threads/open-count/',
  topics: '/topics/',
  indicators: '/indicators/',
  commitments: '/commitments/',
  commitment: '/commitments/copenhagen-7-2/',
  glossary: '/glossary/',
  method: '/method/',
  about: '/about/',
  data: '/data/',
  search: '/search/',
  'missing page': '/404.html',
} as const;

describe.each(Object.entries(kinds))('the page of kind “%s”', (_kind, path) => {
  test.for(['light', 'dark'] as const)(
    'gives axe nothing to find in %s colours',
    async (colorScheme, { open }) => {
      const page = await open(path, { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test.for([320, 768, 1280])('does not scroll sideways at %i px', async (width, { open }) => {
    const page = await open(path, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('says the same without JavaScript', async ({ open }) => {
    const without = await open(path, { javaScriptEnabled: false });
    const heading = without.getByRole('heading', { level: 1 });
    expect(await heading.isVisible()).toBe(true);
    expect((await without.locator('main').innerText()).length).toBeGreaterThan(100);
  });
});
