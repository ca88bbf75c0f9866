import type { PagePicture } from './page-picture.ts';
import { cachedPicture } from '../pictures/cache.ts';
import { chartPicture, type ChartPicture } from '../charts/picture/chart-picture.ts';
import { pagePicture } from './draw-page-picture.ts';
import { png } from '../pictures/picture.ts';
import { svg } from '../pictures/svg.ts';

/** The image formats of a chart. */
export const chartFormats = ['png', 'svg'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** A chart as PNG, at double size so that it is sharp in print, or as SVG. */
export function chartImage(chart: ChartPicture, format: ChartFormat): Promise<Uint8Array<ArrayBuffer>> {
  const picture = () => chartPicture(chart);
  return cachedPicture(chart, format, () =>
    format === 'png' ? png(picture(), 2, 16) : Promise.resolve(svg(picture(), chart.spec.title)),
  );
}

/** The preview of a page for shared links, as PNG. */
export function previewImage(page: PagePicture): Promise<Uint8Array<ArrayBuffer>> {
  return cachedPicture(page, 'png', () => png(pagePicture(page), 1, 16));
}
