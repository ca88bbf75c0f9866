import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sites } from '../support/built-site.ts';
import { axeFindings, test } from '../support/site-test.ts';

const pages = [
  '/ruritania/indicators/turnout/',
  '/ruritania/indicators/commission-members-by-nominator/',
  '/ruritania/topics/voter-registration/',
  '/ruritania/indicators/women-on-commissions/',
  '/ruritania/',
];

/** What stands on what, and the least contrast that WCAG asks for: of words 4.5, of marks 3; what joins two marks only differs. */
const contrastPairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ['label', 'sheet', 4.5],
  ['detail', 'sheet', 4.5],
  ['detail', 'recess', 4.5],
  ['mark', 'sheet', 3],
  ['mark', 'join', 1.5],
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

/** What a page shows: a page for frames only the part that its address names. */
function shown(page: Page, path: string): Locator {
  return page.locator(path.includes('#') ? ':target' : 'main');
}

describe.each(['/ruritania/indicators/turnout/', '/ruritania/', '/embed/ruritania/indicators/#turnout'])(
  'scripts that do not come, on %s,',
  (path) => {
    test('leave the table in the space of the chart, and nothing that cannot be pressed', async ({
      open,
    }) => {
      const page = await open('/about/', { losesFiles: true });
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL(path, page.url()).href);
      const chart = shown(page, path).locator('eo-chart').first();
      const table = chart.getByRole('table');
      await table.scrollIntoViewIfNeeded();
      expect(await page.evaluate(() => customElements.get('eo-chart'))).toBeUndefined();
      const isSeen = await table
        .getByRole('link')
        .first()
        .evaluate((link) => {
          const { x, y, width, height } = link.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, y + height / 2) === link;
        });
      expect(isSeen).toBe(true);
      expect(await chart.getByRole('button').count()).toBe(0);
      expect(await chart.locator('.chart__key:visible').count()).toBe(0);
    });
  },
);

describe.each(sites)('a chart under $base', ({ base }) => {
  test('is walked by arrow keys, says each value, and opens its sentence with Enter', async ({ open }) => {
    const page = await open('/ruritania/indicators/turnout/', { base });
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
  const page = await open('/ruritania/indicators/turnout/');
  const chart = await drawnChart(page);
  const stops = () =>
    chart.evaluate(
      (element) =>
        // What stands in a closed fold is out of the reach of keys.
        [...element.querySelectorAll<HTMLElement>('a, button')].filter(
          (stop) => stop.tabIndex === 0 && stop.checkVisibility(),
        ).length,
    );
  // One for its values, one for each view, one to cite it, one for each of its files.
  expect(await stops()).toBe(7);
  await chart.getByRole('button', { name: 'Table' }).click();
  expect(await stops()).toBeGreaterThan(10);
});

test('the table is one press away, and the chart one press back', async ({ open }) => {
  const page = await open('/ruritania/indicators/turnout/');
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
  const page = await open('/ruritania/');
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
  const page = await open('/ruritania/indicators/turnout/');
  const chart = await drawnChart(page);
  const picture = () => chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const light = await picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(picture).not.toBe(light);
});

test('paper has the picture of a chart, which no screen loads', async ({ open }) => {
  const page = await open('/ruritania/indicators/turnout/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const chart = await drawnChart(page);
  expect(asked.filter((url) => url.endsWith('.svg'))).toEqual([]);
  await page.pdf();
  expect(asked.filter((url) => url.endsWith('/turnout/chart.svg'))).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const picture = chart.locator('.chart__picture');
  expect((await picture.boundingBox())?.height).toBeGreaterThan(100);
  expect(await chart.getByRole('heading').count()).toBe(0);
});

test('paper shows the table', async ({ open }) => {
  const page = await open('/ruritania/indicators/turnout/');
  const chart = await drawnChart(page);
  await page.emulateMedia({ media: 'print' });
  expect(await chart.locator('.chart__plot').isVisible()).toBe(false);
  expect((await chart.getByRole('table').boundingBox())?.height).toBeGreaterThan(100);
});

test('Escape leaves the values of a chart for its buttons', async ({ open }) => {
  const page = await open('/ruritania/indicators/turnout/');
  const chart = await drawnChart(page);
  const links = chart.getByRole('list', { name: /values$/ }).getByRole('link');
  await links.first().focus();
  await page.keyboard.press('End');
  expect(await links.last().evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Home');
  expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  const button = chart.getByRole('button', { name: 'Chart' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await chart.locator('.chart__words').textContent()).toBe('');
});

test('a value under the focus has a ring around its point', async ({ open }) => {
  const page = await open('/ruritania/indicators/turnout/');
  const chart = await drawnChart(page);
  const link = chart
    .getByRole('list', { name: /values$/ })
    .getByRole('link')
    .first();
  await link.focus();
  await page.keyboard.press('ArrowRight');
  const ring = await chart
    .locator('.chart__mark--point:focus-visible')
    .evaluate((mark) => getComputedStyle(mark, '::after').borderTopWidth);
  expect(ring).toBe('2px');
});

test('a screen reader hears the election, the value with its qualifier, and the basis', async ({ open }) => {
  const page = await open('/ruritania/indicators/registered-voters/');
  const chart = await drawnChart(page);
  const link = chart.getByRole('link', {
    name: '2015 presidential: Some 6.4 million, EW, moment not stated',
  });
  expect(await link.count()).toBe(1);
});

describe.each(['turnout', 'commission-members-by-nominator', 'women-on-commissions'])(
  'in forced colours %s',
  (indicator) => {
    test('is drawn in the system’s colours and in no other', async ({ open }) => {
      const page = await open(`/ruritania/indicators/${indicator}/`);
      const chart = await drawnChart(page);
      const palette = () =>
        chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          const counts = new Map<string, number>();
          for (let at = 0; at < pixels.length; at += 4) {
            if (pixels[at + 3] !== 255) continue;
            const colour = `rgb(${[...pixels.slice(at, at + 3)].join(', ')})`;
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
          return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
        });
      const system = (name: string) =>
        page.evaluate((colour) => {
          document.body.style.color = colour;
          return getComputedStyle(document.body).color;
        }, name);
      const before = await palette();
      await page.emulateMedia({ forcedColors: 'active' });
      await expect.poll(palette).not.toEqual(before);
      const after = await palette();
      expect(after).toContain(await system('LinkText'));
      expect(after).toContain(await system('CanvasText'));
      const [mark] = before.filter((colour) => colour === 'rgb(11, 79, 108)');
      expect(after).not.toContain(mark);
    });
  },
);

describe('small charts', () => {
  test.for([
    [1280, 3],
    [768, 2],
    [360, 1],
  ] as const)(
    'at %d px stand %d beside each other, of the same height',
    async ([width, columns], { open }) => {
      const page = await open('/ruritania/', { width });
      const charts = await page.locator('.small-chart').all();
      expect(charts).toHaveLength(6);
      const boxes = await Promise.all(charts.map((chart) => chart.boundingBox()));
      const rows = Map.groupBy(boxes, (box) => box?.y);
      expect([...rows.values()].map((row) => row.length)).toEqual(Array(6 / columns).fill(columns));
      for (const row of rows.values()) expect(new Set(row.map((box) => box?.height)).size).toBe(1);
      const plots = await page
        .locator('.small-chart .chart__plot')
        .evaluateAll((all) => new Set(all.map(({ clientHeight }) => clientHeight)).size);
      expect(plots).toBe(1);
    },
  );

  test('keep their guard in sight, and lead to where it is said in full', async ({ open }) => {
    const page = await open('/ruritania/');
    const why = page.getByRole('link', { name: 'Why: Registered voters' });
    expect(await why.locator('..').textContent()).toMatch(/≈ compare with care, 2011–2015.*: .+\./);
    await why.click();
    await page.waitForURL(/registered-voters\/#chart-registered-voters-notes$/);
    expect(await page.locator(':target').textContent()).toContain('2011 ≈ 2015');
  });

  test('show the table in place of the chart without JavaScript, and on paper', async ({ open }) => {
    const silent = await open('/ruritania/', { javaScriptEnabled: false });
    const first = silent.locator('.small-chart').first();
    expect(await first.getByRole('table').isVisible()).toBe(true);
    expect(await first.locator('.chart__plot').isVisible()).toBe(false);
    const page = await open('/ruritania/');
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.small-chart').first();
    expect((await printed.getByRole('table').boundingBox())?.height).toBeGreaterThan(50);
    expect(await printed.locator('.chart__plot').isVisible()).toBe(false);
  });
});

describe.each([
  '/ruritania/indicators/count-assessed-negatively/',
  '/ruritania/topics/counting-and-tabulation/',
  '/embed/ruritania/indicators/#count-assessed-negatively',
])('values that are not joined on %s', (path) => {
  test('stand in order with their bars and the grade between them, without a script and on paper', async ({
    open,
  }) => {
    const page = await open(path, { javaScriptEnabled: false });
    const strip = shown(page, path).locator('.chart ol');
    const years = (await strip.locator('a').allTextContents()).filter((text) => /^\d{4}$/.test(text));
    expect(years).toEqual(['2003', '2007', '2011', '2015', '2019']);
    expect(await strip.textContent()).toMatch(/2003\s+≠\s+2007\s*not the same measure/);
    const bars = shown(page, path).locator('.chart .value-bar');
    expect(await bars.count()).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    expect(await bars.first().isVisible()).toBe(true);
    const why = shown(page, path).getByText('do not rest on the same basis');
    expect(await why.first().isVisible()).toBe(true);
  });
});

describe.each([
  '/ruritania/indicators/count-assessed-negatively/',
  '/ruritania/topics/counting-and-tabulation/',
  '/embed/ruritania/indicators/#count-assessed-negatively',
  '/ruritania/indicators/airtime/',
  '/embed/ruritania/indicators/#airtime',
])('charts that are in the page as they are, on %s,', (path) => {
  test('load no drawing', async ({ open }) => {
    const page = await open(path);
    await page.waitForLoadState('networkidle');
    expect(await shown(page, path).locator('eo-chart').count()).toBe(0);
    expect(await page.locator('canvas').count()).toBe(0);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('/draw.'))).toEqual([]);
  });

  test.for(['light', 'dark'] as const)(
    'are no matter for axe in %s colours, and fit 360 px',
    async (colorScheme, { open }) => {
      const page = await open(path, { colorScheme, width: 360 });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );
});

test('shares have a row for every part, named at the left, with a link to the sentence of each', async ({
  open,
}) => {
  const page = await open('/ruritania/indicators/airtime/', { javaScriptEnabled: false });
  const panels = page.locator('.multiples__panel');
  expect(await panels.count()).toBeGreaterThan(1);
  const rows = panels.first().locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(1);
  for (const row of await rows.all()) {
    expect(await row.getByRole('rowheader').textContent()).toMatch(/\p{L}/u);
    expect(await row.getByRole('link').first().getAttribute('href')).toMatch(/#.+\.airtime/);
  }
});

test('bars are as long as their values, on one scale', async ({ open }) => {
  const page = await open('/ruritania/indicators/count-assessed-negatively/');
  const lengths = await page
    .locator('.value-bar')
    .evaluateAll((bars) =>
      bars.map(
        (bar) =>
          (bar.querySelector('rect')?.getBoundingClientRect().width ?? 0) / bar.getBoundingClientRect().width,
      ),
    );
  const said = await page
    .locator('.value-bar > rect')
    .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? '')));
  expect(lengths.length).toBeGreaterThan(2);
  lengths.forEach((length, index) => {
    expect(length * 100).toBeCloseTo(said[index] ?? NaN, 0);
  });
});

test.for(['light', 'dark'] as const)(
  'in %s colours words on a chart can be read, and marks stand out, whatever hues a reader sees',
  async (colorScheme, { open }) => {
    const page = await open('/ruritania/indicators/turnout/', { colorScheme });
    const chart = await drawnChart(page);
    const contrasts = await chart.locator('.chart__plot').evaluate((plot, pairs) => {
      const context = document.createElement('canvas').getContext('2d');
      const probe = plot.appendChild(document.createElement('span'));
      const luminance = (name: string): number => {
        probe.style.color = `var(--chart-${name})`;
        if (!context) return Number.NaN;
        context.fillStyle = getComputedStyle(probe).color;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
          .map((byte) => byte / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      return pairs.map(([front, back, least]) => {
        const [dark = 0, bright = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
        return { pair: `${front} on ${back}`, least, contrast: (bright + 0.05) / (dark + 0.05) };
      });
    }, contrastPairs);
    expect(contrasts.filter(({ contrast, least }) => !(contrast >= least))).toEqual([]);
  },
);
