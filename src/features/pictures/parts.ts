import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { isolatedInLines } from '../../model/isolates.ts';
import { block } from './text.ts';
import { palette } from './palette.ts';

/** A part of a picture. Parts have the width of the picture's text and stack from top to bottom. */
export interface Part {
  /** Pixels, like all measures of pictures. */
  readonly height: number;
  readonly draw: (context: SKRSContext2D, x: number, y: number) => void;
}

/** The style of a text. */
export interface Type {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly size: number;
  readonly colour: string;
  /** Line height as a multiple of the size. */
  readonly leading: number;
}

const scratch = createCanvas(1, 1).getContext('2d');

/**
 * Words broken into lines.
 * @param direction in which they run; from right to left they begin at the right edge
 */
export function paragraph(text: string, type: Type, width: number, direction: 'ltr' | 'rtl' = 'ltr'): Part {
  const { size, leading, colour } = type;
  const font = fontOf(type);
  const { lines, height } = block(scratch, text, font, width, size * leading);
  const [textAlign, offset] = direction === 'rtl' ? (['right', width] as const) : (['left', 0] as const);
  return {
    height,
    draw: (context, x, y) => {
      Object.assign(context, { font, fillStyle: colour, textAlign, textBaseline: 'middle', direction });
      isolatedInLines(lines).forEach((line, index) => {
        context.fillText(line, x + offset, y + (index + 0.5) * size * leading);
      });
    },
  };
}

/** Width of words on one line. */
export function widthOf(text: string, type: Type): number {
  return block(scratch, text, fontOf(type), Infinity, 0).width;
}

/** Empty space. */
export function space(height: number): Part {
  return { height, draw: () => undefined };
}

/** A thin line over the whole width. */
export function rule(width: number): Part {
  return {
    height: 1,
    draw: (context, x, y) => {
      context.fillStyle = palette.rule;
      context.fillRect(x, y, width, 1);
    },
  };
}

/** Parts below one another. */
export function stack(parts: readonly Part[]): Part {
  return {
    height: parts.reduce((sum, { height }) => sum + height, 0),
    draw: (context, x, y) => {
      let top = y;
      for (const part of parts) {
        part.draw(context, x, top);
        top += part.height;
      }
    },
  };
}

function fontOf({ weight, size, family }: Type): string {
  return `${weight} ${size}px ${family}`;
}
