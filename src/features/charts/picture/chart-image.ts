import type { Country } from '../../../model/country.ts';
import { absolute, paths } from '../../../paths.ts';
import type { ImageFile } from '../../pictures/image-file.ts';
import type { ChartSpec } from '../spec.ts';
import { chartPicture, type ChartPicture } from './chart-picture.ts';

/** A chart as PNG has double size, so that it is sharp in print. */
export const chartScale = 2;

/** How high charts are. It takes their whole layout to know. */
const known = new WeakMap<ChartSpec, Pick<ImageFile, 'width' | 'height'>>();

/** What the picture of a country's chart shows. */
export function chartPictureOf(country: Country, spec: ChartSpec, site: URL): ChartPicture {
  return { spec, country: country.name, url: absolute(paths.indicator(country.id, spec.id), site) };
}

/** The PNG of a country's chart, with its measures. */
export function chartImage(country: Country, spec: ChartSpec, site: URL): ImageFile {
  const size = known.get(spec) ?? sizeOf(chartPictureOf(country, spec, site));
  known.set(spec, size);
  return { href: paths.chartPicture(country.id, spec.id, 'png'), ...size };
}

function sizeOf(chart: ChartPicture): Pick<ImageFile, 'width' | 'height'> {
  const { width, height } = chartPicture(chart);
  return { width: width * chartScale, height: height * chartScale };
}
