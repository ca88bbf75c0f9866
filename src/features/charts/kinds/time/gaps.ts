import type { Chart, Plugin } from 'chart.js';
import type { Gap, TimeChart } from './spec.ts';
import type { Surface } from '../../drawing/surface.ts';
import type { Box } from '../../drawing/plot.ts';
import { instant, midYear } from '../../drawing/scale.ts';
import { wrap } from '../../../pictures/text.ts';
import { fonts, leading } from '../../drawing/type.ts';

/** A recessed band for an election without a value, with the reason in words. */
export function gapPlugin(spec: TimeChart, surface: Surface): Plugin<'scatter'> {
  return {
    id: 'gaps',
    beforeDatasetsDraw: (chart) => {
      const bands = gapBoxes(spec, surface, chart);
      spec.gaps.forEach((gap, index) => {
        const band = bands[index];
        if (band) drawBand(chart.ctx, band, gap, surface);
      });
    },
  };
}

/** The boxes of the bands: around their day, at most half-way to the next election, and short of one that is not here. */
export function gapBoxes(
  spec: TimeChart,
  { narrow, small, size }: Surface,
  { scales, chartArea }: Chart<'scatter'>,
): Box[] {
  const scale = scales[narrow ? 'y' : 'x'];
  if (!scale) return [];
  const at = (date: string) => scale.getPixelForValue(instant(date));
  const days = [...spec.points, ...spec.gaps].map(({ date }) => at(date));
  const notHere = spec.missing.map((year) => scale.getPixelForValue(midYear(year)));
  const half = narrow ? size : size * (small ? 1.6 : 4.5);
  return spec.gaps.map(({ date }) => {
    const day = at(date);
    const before = Math.max(...days.filter((other) => other < day), -Infinity);
    const after = Math.min(...days.filter((other) => other > day), Infinity);
    const start = Math.max(
      day - half,
      (before + day) / 2 + 2,
      ...notHere.filter((other) => other < day).map((other) => other + size * 0.4),
      narrow ? chartArea.top : chartArea.left + (small ? 0 : size * 4.5),
    );
    const end = Math.min(
      day + half,
      (after + day) / 2 - 2,
      ...notHere.filter((other) => other > day).map((other) => other - size * 0.4),
      narrow ? chartArea.bottom : chartArea.right,
    );
    return narrow
      ? { x: chartArea.left + 1, y: start, width: chartArea.width - 1, height: end - start }
      : { x: start, y: chartArea.top, width: end - start, height: chartArea.height - 1 };
  });
}

function drawBand(context: CanvasRenderingContext2D, band: Box, gap: Gap, surface: Surface): void {
  const { colours } = surface;
  context.save();
  context.fillStyle = colours.recess;
  context.fillRect(band.x, band.y, band.width, band.height);
  context.font = fonts(surface).plain;
  context.fillStyle = colours.detail;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  const measure = (text: string) => context.measureText(text).width;
  const room = band.width - 4;
  const laidOut = (reason: string) => {
    const upright = reason.split(' ').every((word) => measure(word) <= room);
    const lines = wrap(reason, upright ? room : band.height, measure);
    return { upright, lines, fits: lines.length * leading(surface) <= (upright ? band.height : band.width) };
  };
  const whole = laidOut(gap.reason);
  const { upright, lines } = whole.fits ? whole : laidOut(gap.brief ?? gap.reason);
  context.translate(band.x + band.width / 2, band.y + band.height / 2);
  if (!upright) context.rotate(-Math.PI / 2);
  lines.forEach((line, index) => {
    context.fillText(line, 0, (index - (lines.length - 1) / 2) * leading(surface));
  });
  context.restore();
}
