import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import type { ChartSpec } from './spec.ts';
import type { Link } from '../../site/link.ts';
import { rowsLink } from '../data/page-downloads.ts';

/** The downloads of a chart: a picture with its notes and source, and its values. */
export function chartFiles(country: Country, { id }: ChartSpec): Link[] {
  return [
    { href: paths.chartPicture(country.id, id, 'png'), label: 'PNG' },
    { href: paths.chartPicture(country.id, id, 'svg'), label: 'SVG' },
    rowsLink('figures', { country, column: 'indicator', value: id }, 'CSV'),
  ];
}
