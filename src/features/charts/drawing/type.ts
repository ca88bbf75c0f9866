import type { Surface } from './surface.ts';

/** The two type sizes of a chart as canvas fonts: what stands beside a mark, and everything else. */
export function fonts({ size, font }: Surface): { strong: string; plain: string } {
  return { strong: `600 ${size * 1.1}px ${font}`, plain: `400 ${size}px ${font}` };
}

/** Distance from one base line to the next. */
export function leading({ size }: Surface): number {
  return Math.round(size * 1.3);
}
