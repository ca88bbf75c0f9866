import { expect } from 'vitest';
import { chartColours } from '../../src/features/charts/picture/chart-colours.ts';
import { test } from '../support/site-test.ts';

test('pictures have the colours of the pages in a light scheme', async ({ open }) => {
  const page = await open('/ruritania/indicators/turnout/', { colorScheme: 'light' });
  const onPage = await page
    .locator('.chart')
    .first()
    .evaluate((chart, names) => {
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

test.for(['turnout', 'women-on-commissions'])(
  'the words of the SVG of %s keep their places in fonts that are not ours',
  async (indicator, { open }) => {
    const page = await open(`/ruritania/indicators/${indicator}/chart.svg`);
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('text:not(g[aria-hidden] *)')].map((text) => {
        const { x, y, width, height } = text.getBBox();
        return { said: text.textContent, x, y, width, height, asked: text.textLength.baseVal.value };
      }),
    );
    const sheet = await page.evaluate(() => {
      const { width, height } = document.querySelector('svg')?.viewBox.baseVal ?? { width: 0, height: 0 };
      return { width, height };
    });
    expect(lines.length).toBeGreaterThan(8);
    for (const { said, x, y, width, height, asked } of lines) {
      expect(Math.abs(width - asked), said).toBeLessThan(0.03 * asked + 1);
      expect(Math.min(x, y, sheet.width - x - width, sheet.height - y - height), said).toBeGreaterThan(8);
    }
    const overlapping = lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter((other) => one.x < other.x + other.width - 1 && other.x < one.x + one.width - 1)
        // Boxes of lines have room above and below their letters.
        .filter((other) => Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < one.height / 3)
        .map((other) => `${one.said} | ${other.said}`),
    );
    expect(overlapping).toEqual([]);
  },
);
