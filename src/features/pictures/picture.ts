import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';

/** A drawing with its size in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly draw: (context: SKRSContext2D) => void;
}

/**
 * Writes a picture as PNG. A palette is enough for its few colours and saves two thirds of the bytes: sixteen are those that
 * it has and those at the edges of its letters, and take half a byte each.
 * @param scale how many pixels of the file each pixel of the picture gets in either direction
 */
export function png(picture: Picture, scale: number): Promise<Uint8Array> {
  const [width, height] = [picture.width * scale, picture.height * scale];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  picture.draw(context);
  return sharp(canvas.data(), { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}
