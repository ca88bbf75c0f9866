import type { CanvasContext } from '../../pictures/canvas-context.ts';
import type { Box } from './plot.ts';
import type { Surface } from './surface.ts';

/** The fill of a part of a whole: one of three steps of lightness, plain or hatched in one of two directions. */
export interface Pattern {
  readonly step: 0 | 1 | 2;
  readonly hatch: 'none' | 'rising' | 'falling';
}

/** All patterns, in an order in which neighbours differ clearly in lightness. */
export const patterns: readonly Pattern[] = [
  { step: 0, hatch: 'none' },
  { step: 1, hatch: 'none' },
  { step: 2, hatch: 'none' },
  { step: 1, hatch: 'rising' },
  { step: 0, hatch: 'rising' },
  { step: 2, hatch: 'rising' },
  { step: 1, hatch: 'falling' },
  { step: 0, hatch: 'falling' },
  { step: 2, hatch: 'falling' },
];

/**
 * Chooses the pattern of every part: the first that none of its neighbours has in any group. A part keeps its pattern
 * throughout the chart. Beyond nine parts in a group, patterns repeat.
 */
export function patternsOf(parts: number, groups: readonly (readonly number[])[]): Pattern[] {
  const chosen: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const beside = new Set(groups.filter((group) => group.includes(part)).flat());
    const taken = new Set([...beside].map((other) => chosen[other]));
    const free = patterns.findIndex((_, pattern) => !taken.has(pattern));
    chosen.push(free === -1 ? part % patterns.length : free);
  }
  return chosen.flatMap((index) => patterns[index] ?? []);
}

/** Fills a box with a pattern inside an edge, which is dashed for a fraction in words. */
export function fillPattern(
  ctx: CanvasContext,
  box: Box,
  { step, hatch }: Pattern,
  hollow: boolean,
  surface: Surface,
): void {
  const { colours } = surface;
  ctx.fillStyle = colours[`tone-${step}`];
  ctx.fillRect(box.x, box.y, box.width, box.height);
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.x, box.y, box.width, box.height);
  ctx.clip();
  ctx.strokeStyle = colours[`hatch-${step}`];
  ctx.lineWidth = 1;
  if (hatch !== 'none') {
    const [from, to] = hatch === 'rising' ? [box.y + box.height, box.y] : [box.y, box.y + box.height];
    ctx.beginPath();
    for (let x = -box.height; x < box.width; x += 6) {
      ctx.moveTo(box.x + x, from);
      ctx.lineTo(box.x + x + box.height, to);
    }
    ctx.stroke();
  }
  ctx.restore();
  ctx.strokeStyle = colours.mark;
  ctx.lineWidth = 1;
  ctx.setLineDash(hollow ? [3, 3] : []);
  ctx.strokeRect(box.x + 0.5, box.y + 0.5, Math.max(0, box.width - 1), box.height - 1);
  ctx.setLineDash([]);
}
