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
