import { palette } from '../../pictures/palette.ts';
import type { Part } from '../../pictures/parts.ts';
import type { ValueBar } from '../value-bars.ts';

/** Draws the bar of a value into a box as long as its scale, in a colour. */
export function drawBar(
  context: Parameters<Part['draw']>[0],
  { length, hollow, bound }: ValueBar,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: string,
): void {
  const end = (width * length) / 100;
  context.fillStyle = palette.sand;
  context.fillRect(x, y, width, height);
  context.fillStyle = hollow ? palette.sheet : colour;
  context.fillRect(x, y, Math.max(1, end), height);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  if (hollow) context.strokeRect(x + 1, y + 1, Math.max(1, end - 2), height - 2);
  if (bound === undefined) return;
  const [from, to] = bound === 'above' ? [4, 9] : [9, 4];
  context.beginPath();
  context.moveTo(x + end + from, y + 1);
  context.lineTo(x + end + to, y + height / 2);
  context.lineTo(x + end + from, y + height - 1);
  context.stroke();
}
