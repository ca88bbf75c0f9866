import type { Colour } from '../drawing/surface.ts';
import { palette } from '../../pictures/palette.ts';

const [middle, light] = ['#95aebd', '#d8e1e7'];

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
  'tone-0': palette.sea,
  'tone-1': light,
  'tone-2': middle,
  'hatch-0': middle,
  'hatch-1': middle,
  'hatch-2': palette.sea,
  'on-0': palette.sheet,
  'on-1': palette.ink,
  'on-2': palette.ink,
};
