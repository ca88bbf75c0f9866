import { createCanvas } from '@napi-rs/canvas';
import type { Picture } from '../../src/features/pictures/picture.ts';

/** A picture as it was drawn. */
export interface Drawing {
  /** All lines of words, in the order of drawing. */
  readonly lines: readonly string[];
  /** Size of each line's letters, in pixels. */
  readonly sizes: readonly number[];
  /** How far what is drawn stays away from the edges, in pixels: the least of the four. */
  readonly margin: number;
}

/** Draws a picture and tells what was drawn. */
export function drawing(picture: Picture): Drawing {
  const { width, height } = picture;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  const lines: string[] = [];
  const sizes: number[] = [];
  const fillText: CanvasRenderingContext2D['fillText'] = (text, x, y) => {
    lines.push(text);
    sizes.push(Number(/([\d.]+)px/.exec(context.font)?.[1]));
    context.fillText(text, x, y);
  };
  picture.draw(
    new Proxy(context, {
      get: (target, name) => {
        if (name === 'fillText') return fillText;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
      set: (target, name, value) => Reflect.set(target, name, value),
    }),
  );
  return { lines, sizes, margin: marginOf(canvas.data(), width, height) };
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
