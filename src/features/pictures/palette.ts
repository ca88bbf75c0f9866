import type { Colour } from '../charts/drawing/frame.ts';

/** The site's colours on paper, as `tokens.css` has them for a light scheme: a picture does not know its reader's. */
export const palette = {
  paper: '#fbfaf6',
  sheet: '#ffffff',
  ink: '#1a1d21',
  inkSoft: '#4d545c',
  rule: '#d9d5ca',
  ruleFaint: '#ece8dd',
  sand: '#f3f0e7',
  sea: '#0b4f6c',
} as const;

const [middle, light] = ['#95aebd', '#d8e1e7'];

/** The colours of a chart, as `chart.css` makes them from those. */
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
