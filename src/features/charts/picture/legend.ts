import type { LegendGroup } from '../chart-kind.ts';
import { fillPattern } from '../drawing/patterns.ts';
import type { Surface } from '../drawing/surface.ts';
import { paragraph, widthOf, type Part, type Type } from '../../pictures/parts.ts';

type Entry = LegendGroup['entries'][number] & { readonly x: number; readonly row: number };

/** The legend of patterns: for each group its title, then its entries in as many lines as they need. */
export function legend(groups: readonly LegendGroup[], surface: Surface, type: Type): Part[] {
  const lead = type.size * type.leading;
  return groups.map(({ title, entries: own }) => {
    const heading = { ...type, weight: 600 as const };
    const entries = inLines(own, surface.width, widthOf(title, heading) + type.size * 1.2, type);
    return {
      height: ((entries.at(-1)?.row ?? 0) + 1) * lead,
      draw: (context, x, y) => {
        paragraph(title, heading, Infinity).draw(context, x, y);
        for (const { pattern, name, ...at } of entries) {
          const top = y + at.row * lead;
          const swatch = {
            x: x + at.x,
            y: top + lead / 2 - type.size * 0.4,
            width: type.size * 1.3,
            height: type.size * 0.8,
          };
          fillPattern(context, swatch, pattern, false, surface);
          paragraph(name, type, Infinity).draw(context, swatch.x + swatch.width + type.size * 0.45, top);
        }
      },
    };
  });
}

function inLines(entries: LegendGroup['entries'], width: number, start: number, type: Type): Entry[] {
  let [x, row] = [start, 0];
  return entries.map((entry) => {
    const needed = type.size * 1.75 + widthOf(entry.name, type);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const laid = { ...entry, x, row };
    x += needed + type.size * 1.2;
    return laid;
  });
}
