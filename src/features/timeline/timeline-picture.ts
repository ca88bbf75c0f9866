import type { TimelineView } from './timeline-view.ts';
import { sans, serif } from '../pictures/fonts.ts';
import { palette } from '../pictures/palette.ts';
import type { Part } from '../pictures/parts.ts';

/** A country's elections to scale: those with something to read are filled, those missing here are ticks. */
export function timelinePart({ elections, missing }: TimelineView, width: number): Part {
  const line = 62;
  return {
    height: 100,
    draw: (context, x, y) => {
      const middle = y + line;
      context.fillStyle = palette.ink;
      context.fillRect(x, middle - 1.5, width, 3);
      Object.assign(context, { textAlign: 'center', textBaseline: 'alphabetic' });
      for (const { year, at } of missing) {
        context.fillStyle = palette.inkSoft;
        context.fillRect(x + (width * at) / 100 - 1, middle - 9, 2, 18);
        context.font = `400 22px ${sans}`;
        context.fillText(year, x + (width * at) / 100, middle + 36);
      }
      for (const { year, at, full, isReferendum } of elections) {
        const centre = x + (width * at) / 100;
        context.beginPath();
        if (isReferendum) diamond(context, centre, middle, 14);
        else context.arc(centre, middle, 11, 0, 2 * Math.PI);
        context.fillStyle = full ? palette.ink : palette.paper;
        context.fill();
        context.lineWidth = 4;
        context.strokeStyle = palette.ink;
        context.stroke();
        context.fillStyle = palette.ink;
        context.font = `600 30px ${serif}`;
        context.fillText(year, centre, middle - 24);
      }
    },
  };
}

/** The mark of a referendum. @param reach from its middle to its corners */
function diamond(context: Parameters<Part['draw']>[0], x: number, y: number, reach: number): void {
  context.moveTo(x, y - reach);
  context.lineTo(x + reach, y);
  context.lineTo(x, y + reach);
  context.lineTo(x - reach, y);
  context.closePath();
}
