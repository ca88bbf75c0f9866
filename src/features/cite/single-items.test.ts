import { expect, test } from 'vitest';
import {
  chartItem,
  collectionItem,
  pageDataItem,
  pageItem,
  passageInReport,
  type CslItem,
} from './csl-item.ts';
import { reference, styles } from './formats.ts';
import { reportItems } from './files.ts';
import { editionOf } from '../../site/edition.ts';
import { released2026 } from '../../../tests/support/corpus.ts';
import { compiled } from '../../../tests/invented/compiled.ts';
import { inventedSite } from '../../../tests/invented/site.ts';

const corpus = compiled(inventedSite());
const site = new URL('https://observed.example');

/** Items of every kind, every report among them, and some of a released version. */
function items(): CslItem[] {
  const released = released2026(corpus);
  const [country] = corpus.countries.values();
  if (country === undefined) throw new Error('There is no country');
  return [
    ...reportItems(corpus, site),
    ...[...corpus.excerpts.values()]
      .filter((_, index) => index % 60 === 0)
      .map((excerpt) => passageInReport(corpus, excerpt, site)),
    ...[corpus, released].flatMap((each) => [
      ...[...each.indicators.values()]
        .slice(0, 2)
        .flatMap(({ id, label }) => [
          chartItem(each, country, id, label, site),
          pageDataItem(editionOf(each), label, `/ruritania/indicators/${id}/`, site),
          pageItem(label, new URL(`/${id}/`, site), editionOf(each)),
        ]),
      collectionItem(each, site),
    ]),
  ];
}

test('an item is written as the whole style writes it, of which only what lists of several items need is left out', () => {
  const all = items();
  expect(all.length).toBeGreaterThan(20);
  for (const style of styles)
    for (const item of all)
      expect(reference(item, style), `${style}: ${item.id}`).toBe(reference(item, style, style));
});
