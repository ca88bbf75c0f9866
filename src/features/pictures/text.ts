import type { CanvasContext } from './canvas-context.ts';

/** Lines of text with the height of one. */
export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Breaks words into lines no wider than `width`; a word that is wider stands alone. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Wraps text in a font and measures it. */
export function block(
  context: CanvasContext,
  text: string,
  font: string,
  width: number,
  lineHeight: number,
): Block {
  context.font = font;
  const measure = (line: string) => context.measureText(line).width;
  const lines = wrap(text, width, measure);
  return { lines, width: Math.max(0, ...lines.map(measure)), height: lines.length * lineHeight };
}

/** Writes one line with a halo in the background colour, so that no rule runs through it. */
export function write(
  context: CanvasContext,
  text: string,
  x: number,
  y: number,
  {
    font,
    colour,
    halo,
    align = 'left',
  }: { font: string; colour: string; halo: string; align?: CanvasTextAlign },
): void {
  context.font = font;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
