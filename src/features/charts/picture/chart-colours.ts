import type { Colour } from '../drawing/surface.ts';
import { palette } from '../../pictures/palette.ts';

/** The colours of a chart, made from the palette as in `chart.css`. */
export const chartColours: Readonly<Record<Colour, string>> = {
  mark: palette.sea,
  label: palette.ink,
  detail: palette.inkSoft,
  grid: palette.ruleFaint,
  axis: palette.ink,
  missing: '#999da2',
  recess: palette.sand,
  sheet: palette.sheet,
  join: '#95aebd',
};
