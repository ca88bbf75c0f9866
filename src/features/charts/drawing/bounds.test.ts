import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { boundBox, boundPlugin, type Growth } from './bounds.ts';
import type { Mark } from '../spec.ts';
import type { Surface } from './surface.ts';

const surface = { size: 10, colours: { mark: '#000' } } as unknown as Surface;
const mark: Mark = { y: 30, label: 'more than 30', detail: '', hollow: false, href: '#', spoken: '' };

/** The pixels beside a point at (50, 50) that the plugin paints, by the side on which they lie. */
function painted(bound: 'above' | 'below' | undefined, growth: Growth): string[] {
  const context = createCanvas(100, 100).getContext('2d');
  const plugin = boundPlugin([bound ? { ...mark, bound } : mark], () => [{ x: 50, y: 50 }], growth, surface);
  const chart = { ctx: context } as unknown as Parameters<NonNullable<typeof plugin.afterDatasetsDraw>>[0];
  plugin.afterDatasetsDraw?.(chart, {}, {}, false);
  const isPainted = (x: number, y: number) => context.getImageData(x, y, 1, 1).data[3] !== 0;
  return [
    ...(isPainted(50, 42) ? ['over'] : []),
    ...(isPainted(50, 58) ? ['under'] : []),
    ...(isPainted(58, 50) ? ['right'] : []),
    ...(isPainted(42, 50) ? ['left'] : []),
  ];
}

test('an arrow leads from the mark of a bound to where the value lies', () => {
  expect(painted('above', 'up')).toEqual(['over']);
  expect(painted('below', 'up')).toEqual(['under']);
  expect(painted('above', 'right')).toEqual(['right']);
  expect(painted('below', 'right')).toEqual(['left']);
  expect(painted(undefined, 'up')).toEqual([]);
});

test('the arrow has a place of its own, which labels leave free', () => {
  const box = boundBox({ x: 50, y: 50 }, 'above', 'up', surface);
  expect([box.y + box.height, box.x + box.width / 2]).toEqual([50, 50]);
  const right = boundBox({ x: 50, y: 50 }, 'above', 'right', surface);
  expect(right.x).toBe(50);
  expect(right.width).toBeGreaterThan(right.height);
});
