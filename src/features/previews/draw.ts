import { chartPicture } from '../charts/picture/chart-picture.ts';
import { chartScale } from '../charts/picture/chart-image.ts';
import { png } from '../pictures/picture.ts';
import { svg } from '../pictures/svg.ts';
import { pagePicture } from './draw-page-picture.ts';
import type { PictureJob, Shown } from './picture-job.ts';

/** Draws a picture: its bytes depend on what it shows alone. */
export function draw({ shown }: Pick<PictureJob, 'shown'>): Promise<Uint8Array> {
  const what = JSON.parse(shown) as Shown;
  if (what.kind === 'preview') return png(pagePicture(what.page), 1);
  const picture = chartPicture(what.chart);
  return what.format === 'png'
    ? png(picture, chartScale)
    : Promise.resolve(svg(picture, what.chart.spec.title));
}
