import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { chartColours } from '../../src/features/charts/picture/chart-colours.ts';
import { builtPages, holdsFile, sites, type BuiltPage } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

function openGraph({ elements }: BuiltPage): Map<unknown, string> {
  return new Map(
    elements
      .filter(
        ({ tagName, properties }) => tagName === 'meta' && String(properties.property).startsWith('og:'),
      )
      .map(({ properties }) => [properties.property, String(properties.content)]),
  );
}

/** Width and height that the head of a PNG says. */
function pngSize(bytes: Buffer): [width: number, height: number] {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(sites)('the site at $base', (site) => {
  const pages = builtPages(site).map((page) => ({ page, said: openGraph(page) }));
  const shared = pages.filter(({ said }) => said.has('og:url'));

  test('every page has its picture for shared links, in the measures it says and told in words', () => {
    expect(shared.length).toBeGreaterThan(250);
    for (const { page, said } of shared) {
      const picture = new URL(said.get('og:image') ?? '');
      // A release has that of the list of releases.
      const own = page.url.href.replace(/(?<=\/v\/)[^/]+\/$/, '');
      expect(picture.href, page.path).toBe(`${own}preview.png`);
      const file = readFileSync(join(site.folder, picture.pathname.slice(site.base.length)));
      expect(pngSize(file), page.path).toEqual([1200, 630]);
      expect(said.get('og:image:width'), page.path).toBe('1200');
      expect(said.get('og:image:height'), page.path).toBe('630');
      expect(said.get('og:image:alt'), page.path).not.toBe('');
      // Services refuse or shrink what is heavy.
      expect(file.length, page.path).toBeLessThan(100_000);
    }
  });

  test('every chart that can be embedded can be taken away as PNG, SVG and CSV', () => {
    const charts = pages.filter(({ page }) => page.html.includes('class="chart__files"'));
    expect(charts.length).toBeGreaterThan(30);
    for (const { page } of charts) {
      const files = page.elements.flatMap(({ tagName, properties }) => {
        const label = /^(PNG|SVG|CSV) of /.exec(String(properties.ariaLabel))?.[1];
        return tagName === 'a' && label ? [{ label, href: String(properties.href) }] : [];
      });
      expect(new Set(files.map(({ label }) => label)), page.path).toEqual(new Set(['PNG', 'SVG', 'CSV']));
      for (const { href } of files)
        expect(holdsFile(site, href.slice(site.base.length - 1)), href).toBe(true);
    }
  });
});

test('pictures have the colours of the pages in a light scheme', async ({ open }) => {
  const page = await open('/kazakhstan/indicators/turnout/', { colorScheme: 'light' });
  const onPage = await page.locator('.chart').evaluate((chart, names) => {
    const context = document.createElement('canvas').getContext('2d');
    const probe = chart.appendChild(document.createElement('span'));
    return names.map((name) => {
      probe.style.color = `var(--chart-${name})`;
      if (!context) return [];
      context.fillStyle = getComputedStyle(probe).color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    });
  }, Object.keys(chartColours));
  const drawn = Object.values(chartColours).map((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  onPage.forEach((colour, index) => {
    colour.forEach((value, channel) => {
      expect(
        Math.abs(value - (drawn[index]?.[channel] ?? NaN)),
        Object.keys(chartColours)[index],
      ).toBeLessThan(3);
    });
  });
});
