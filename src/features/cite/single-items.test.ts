import { expect, test } from 'vitest';
import {
  chartItem,
  collectionItem,
  pageDataItem,
  pageItem,
  passageInReport,
  type CslItem,
} from './csl-item.ts';
import { reference, referenceAlone, styles } from './formats.ts';
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
      expect(reference(item, style), `${style}: ${item.id}`).toBe(referenceAlone(item, style));
});

/** Titles and headings with what a style may change: signs, quotation marks, small words, and words of its own. */
const worded = [
  'turnout in the capital of a country',
  'Turnout: in the capital (data)',
  'Votes that were counted by 3.15 p.m.',
  'Who voted?',
  'The observers’ “first” report',
  "The observers' 'first' report",
  'Rules on e-voting – and on vote-buying; a note, in short',
  'A. Voting, counting and tabulation',
  'II.3 Party/bloc lists & <i>seats</i>',
  'Results  in two   columns',
  'Итоги голосования в столице',
  'Elections Observed',
];

test('a title or a heading is written as the whole style writes it, whatever its words and its language', () => {
  const [report] = reportItems(corpus, site);
  const data = pageDataItem(editionOf(corpus), 'Turnout', '/ruritania/indicators/turnout/', site);
  if (report === undefined) throw new Error('There is no report');
  const all = worded.flatMap((text) => [
    { ...data, title: text },
    { ...data, title: text, language: 'ru' },
    { ...report, title: text },
    { ...report, title: text, language: 'fr' },
    { ...report, section: text },
    { ...report, section: text, page: '12' },
    { ...report, section: text, page: 'iv', URL: 'https://observed.example/?q=a%20b' },
  ]);
  for (const style of styles)
    for (const item of all)
      expect(reference(item, style), `${style}: ${item.title}`).toBe(referenceAlone(item, style));
});
