import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { vi } from 'vitest';
import type { Picture } from '../../src/features/pictures/picture.ts';

/** A picture as it was drawn. */
export interface Drawing {
  /** All lines of words, in the order of drawing. */
  readonly lines: readonly string[];
  /** In which direction each was written. */
  readonly directions: readonly CanvasDirection[];
  /** Size of each line's letters, in pixels. */
  readonly sizes: readonly number[];
  /** How far what is drawn stays away from the edges, in pixels: the least of the four. */
  readonly margin: number;
  /** Whether every pixel has a colour. One that was cleared has none. */
  readonly opaque: boolean;
}

/** Draws a picture and tells what was drawn. */
export function drawing(picture: Picture): Drawing {
  const { width, height } = picture;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const lines: string[] = [];
  const directions: CanvasDirection[] = [];
  const sizes: number[] = [];
  // A plot is drawn on a canvas of its own. Only the prototype sees the words of both.
  const prototype = Object.getPrototypeOf(context) as SKRSContext2D;
  const fillText = Reflect.get(prototype, 'fillText');
  const spy = vi.spyOn(prototype, 'fillText').mockImplementation(function (this: SKRSContext2D, text, x, y) {
    lines.push(text);
    directions.push(this.direction);
    sizes.push(Number(/([\d.]+)px/.exec(this.font)?.[1]));
    fillText.call(this, text, x, y);
  });
  try {
    picture.draw(context);
  } finally {
    spy.mockRestore();
  }
  const pixels = canvas.data();
  const opaque = pixels.every((value, index) => index % 4 !== 3 || value === 255);
  return { lines, directions, sizes, margin: marginOf(pixels, width, height), opaque };
}

/** The distance of the nearest pixel that is not like the one in the corner. */
function marginOf(pixels: Uint8Array, width: number, height: number): number {
  const [red, green, blue] = pixels;
  let margin = Math.min(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) continue;
      margin = Math.min(margin, x, y, width - 1 - x, height - 1 - y);
    }
  }
  return margin;
}
