import type { PagePicture } from './page-picture.ts';
import { drawnOnce } from '../pictures/cache.ts';
import { chartPicture, type ChartPicture } from '../charts/picture/chart-picture.ts';
import { pagePicture } from './draw-page-picture.ts';
import { png, svg } from '../pictures/picture.ts';

/** What a chart can be had as. */
export const chartFormats = ['png', 'svg'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** A chart as a file: PNG with two pixels for one, so that it is sharp in print, or SVG. */
export function drawnChart(chart: ChartPicture, format: ChartFormat): Promise<Uint8Array<ArrayBuffer>> {
  const picture = () => chartPicture(chart);
  return drawnOnce(chart, format, () =>
    format === 'png' ? png(picture(), 2, 32) : Promise.resolve(svg(picture())),
  );
}

/** The picture of a page for shared links, as PNG. */
export function drawnPage(page: PagePicture): Promise<Uint8Array<ArrayBuffer>> {
  return drawnOnce(page, 'png', () => png(pagePicture(page), 1, 16));
}
