import { pictureName } from '../pictures/cache.ts';
import type { ChartPicture } from '../charts/picture/chart-picture.ts';
import type { PagePicture } from './page-picture.ts';

/** The image formats of a chart. */
export const chartFormats = ['png', 'svg'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** What a picture shows, as plain data. */
export type Shown =
  | { readonly kind: 'preview'; readonly page: PagePicture }
  | { readonly kind: 'chart'; readonly chart: ChartPicture; readonly format: ChartFormat };

/** A picture to be drawn. What it is drawn from is what its name is made from, and nothing else. */
export interface PictureJob {
  /** Under which it is kept. */
  readonly name: string;
  /** What it shows, as JSON. */
  readonly shown: string;
}

/** The preview of a page for shared links, as PNG. */
export function previewJob(page: PagePicture): PictureJob {
  return job({ kind: 'preview', page }, 'png');
}

/** A chart as PNG or as SVG. */
export function chartJob(chart: ChartPicture, format: ChartFormat): PictureJob {
  return job({ kind: 'chart', chart, format }, format);
}

function job(what: Shown, format: ChartFormat): PictureJob {
  // No picture has links: it need not be drawn anew where a page has moved.
  const shown = JSON.stringify(what, (name, value: unknown) => (name === 'href' ? undefined : value));
  return { name: pictureName(shown, format), shown };
}
