import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sites } from '../support/built-site.ts';
import { axeFindings, test } from '../support/site-test.ts';

const pages = [
  '/kazakhstan/indicators/count-assessed-negatively/',
  '/kazakhstan/indicators/media-share/',
  '/kazakhstan/topics/counting-and-tabulation/',
];

/** The first chart of a page, scrolled to and drawn. */
async function drawnChart(page: Page): Promise<Locator> {
  const chart = page.locator('eo-chart').first();
  await chart.locator('.chart__plot').scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  return chart;
}

/** How many pixels of a canvas are painted. */
function paintedPixels(chart: Locator): Promise<number> {
  return chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let painted = 0;
    for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 0) painted += 1;
    return painted;
  });
}

describe.each(pages)('%s', (path) => {
  test.for(['light', 'dark'] as const)(
    'draws its chart in %s colours, and axe finds nothing in either view',
    async (colorScheme, { open }) => {
      const page = await open(path, { colorScheme });
      const chart = await drawnChart(page);
      expect(await paintedPixels(chart)).toBeGreaterThan(1000);
      expect(await axeFindings(page)).toEqual([]);
      await chart.getByRole('button', { name: 'Table' }).click();
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('fits a window of 360 px as a chart and as a table', async ({ open }) => {
    const page = await open(path, { width: 360 });
    const chart = await drawnChart(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await paintedPixels(chart)).toBeGreaterThan(1000);
    expect(await width()).toBeLessThanOrEqual(360);
    await chart.getByRole('button', { name: 'Table' }).click();
    expect(await width()).toBeLessThanOrEqual(360);
  });

  test('shows the table in place of the chart without JavaScript', async ({ open }) => {
    const page = await open(path, { javaScriptEnabled: false });
    const chart = page.locator('eo-chart').first();
    expect(await chart.getByRole('table').isVisible()).toBe(true);
    expect(await chart.locator('.chart__plot').isVisible()).toBe(false);
    expect(await chart.getByRole('button').count()).toBe(0);
  });
});

describe.each(sites)('a chart under $base', ({ base }) => {
  test('is walked by arrow keys, says each value, and opens its sentence with Enter', async ({ open }) => {
    const page = await open('/kazakhstan/indicators/count-assessed-negatively/', { base });
    const chart = await drawnChart(page);
    const links = chart.getByRole('list', { name: /values$/ }).getByRole('link');
    expect(await links.count()).toBeGreaterThan(2);
    await links.first().focus();
    await page.keyboard.press('ArrowRight');

    const second = links.nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await chart.locator('.chart__words').textContent()).toBe(await second.textContent());
    const href = await second.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === href);
    expect(await page.locator(':target').count()).toBe(1);
  });
});

test('a chart is one stop of the Tab key, and its hidden table is none', async ({ open }) => {
  const page = await open('/kazakhstan/indicators/count-assessed-negatively/');
  const chart = await drawnChart(page);
  const stops = () =>
    chart.evaluate(
      (element) =>
        [...element.querySelectorAll<HTMLElement>('a, button')].filter(({ tabIndex }) => tabIndex === 0)
          .length,
    );
  expect(await stops()).toBe(3);
  await chart.getByRole('button', { name: 'Table' }).click();
  expect(await stops()).toBeGreaterThan(10);
});

test('the table is one press away, and the chart one press back', async ({ open }) => {
  const page = await open('/kazakhstan/indicators/count-assessed-negatively/');
  const chart = await drawnChart(page);
  const [showChart, showTable] = ['Chart', 'Table'].map((name) => chart.getByRole('button', { name }));
  await showTable?.click();
  expect(await showTable?.getAttribute('aria-pressed')).toBe('true');
  expect(await chart.locator('.chart__plot').isVisible()).toBe(false);
  expect((await chart.getByRole('table').boundingBox())?.height).toBeGreaterThan(100);
  await showChart?.click();
  expect(await chart.locator('.chart__plot').isVisible()).toBe(true);
  expect(await paintedPixels(chart)).toBeGreaterThan(1000);
});

test('charts load when they near the window, and nothing shifts', async ({ open }) => {
  const page = await open('/kazakhstan/');
  await page.evaluate(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
  });
  const charts = await page.locator('eo-chart').all();
  expect(charts.length).toBeGreaterThan(2);
  expect(await page.locator('eo-chart canvas').count()).toBe(0);
  for (const chart of charts) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
  }
  const sum = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
  expect(sum).toBeLessThan(0.01);
});

test('the colours follow the scheme while the page is open', async ({ open }) => {
  const page = await open('/kazakhstan/indicators/count-assessed-negatively/');
  const chart = await drawnChart(page);
  const picture = () => chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const light = await picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(picture).not.toBe(light);
});

test('paper shows the table', async ({ open }) => {
  const page = await open('/kazakhstan/indicators/count-assessed-negatively/');
  const chart = await drawnChart(page);
  await page.emulateMedia({ media: 'print' });
  expect(await chart.locator('.chart__plot').isVisible()).toBe(false);
  expect((await chart.getByRole('table').boundingBox())?.height).toBeGreaterThan(100);
});
