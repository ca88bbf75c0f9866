import { fillTone } from '../drawing/segments.ts';
import { partsOf, partTones } from '../drawing/shares.ts';
import type { Surface } from '../drawing/surface.ts';
import type { ShareChart } from '../spec.ts';
import { paragraph, widthOf, type Part, type Type } from '../../pictures/parts.ts';

interface Entry {
  readonly x: number;
  readonly row: number;
  readonly part: number;
}

/** What the tones of shares mean: for each election its name, then its parts in as many lines as they take. */
export function legend(spec: ShareChart, surface: Surface, type: Type): Part[] {
  const tones = partTones(spec);
  const lead = type.size * type.leading;
  return partsOf(spec.groups).map(([election, parts]) => {
    const name = { ...type, weight: 600 as const };
    const entries = placed(parts, spec.parts, surface.width, widthOf(election, name) + type.size * 1.2, type);
    return {
      height: ((entries.at(-1)?.row ?? 0) + 1) * lead,
      draw: (context, x, y) => {
        paragraph(election, name, Infinity).draw(context, x, y);
        for (const entry of entries) {
          const top = y + entry.row * lead;
          const swatch = {
            x: x + entry.x,
            y: top + lead / 2 - type.size * 0.4,
            width: type.size * 1.3,
            height: type.size * 0.8,
          };
          const tone = tones[entry.part];
          if (tone) fillTone(context, swatch, tone, false, surface);
          const label = paragraph(spec.parts[entry.part] ?? '', type, Infinity);
          label.draw(context, swatch.x + swatch.width + type.size * 0.45, top);
        }
      },
    };
  });
}

function placed(
  parts: readonly number[],
  names: readonly string[],
  width: number,
  start: number,
  type: Type,
): Entry[] {
  let [x, row] = [start, 0];
  return parts.map((part) => {
    const needed = type.size * 1.75 + widthOf(names[part] ?? '', type);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const entry = { x, row, part };
    x += needed + type.size * 1.2;
    return entry;
  });
}
