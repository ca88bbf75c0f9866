import { describe, expect, test } from 'vitest';
import { between } from './between.ts';
import { addressOf, readChoice, requestFor } from './choice.ts';
import { filled } from './own-citation.ts';
import { seriesRows } from './series-row.ts';
import { compareCitation } from '../compare-citation.ts';
import { compareView } from '../compare-view.ts';
import { citation } from '../../cite/citation.ts';
import { editionOf } from '../../../site/edition.ts';
import { pageItem } from '../../cite/csl-item.ts';
import type { Grade } from '../../../model/grade.ts';
import type { IndicatorFigures } from '../topic-file.ts';
import { corpusOf, the } from '../../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf();
const { choices } = compareView(corpus, the(corpus).country());
const read = (address: string) => readChoice(address, choices);

describe('the address of a comparison', () => {
  test('is read whatever its order, and written in the order of time and topics', () => {
    const choice = read('?topics=counting,voting&elections=2009-presidential,2001-presidential');
    expect(choice.elections.map(({ slug }) => slug)).toEqual(['2001-presidential', '2009-presidential']);
    expect(addressOf(choice, choices)).toBe(
      '/ruritania/compare/?elections=2001-presidential,2009-presidential&topics=voting,counting',
    );
  });

  test('may have a parameter for each, as a form sends it, spaces, and the same twice', () => {
    const choice = read(
      '?elections=2001-presidential&elections=2009-presidential&topics=voting,%20counting,,voting',
    );
    expect(addressOf(choice, choices)).toBe(
      '/ruritania/compare/?elections=2001-presidential,2009-presidential&topics=voting,counting',
    );
  });

  test('loses what the collection does not have, which is kept to be named', () => {
    const choice = read('?elections=2006-local,2001-presidential&topics=sorcery');
    expect(choice.unknown).toEqual({ elections: ['2006-local'], topics: ['sorcery'] });
    expect(addressOf(choice, choices)).toBe('/ruritania/compare/?elections=2001-presidential');
  });

  test('of nothing is that of the page', () => {
    expect(addressOf(read(''), choices)).toBe('/ruritania/compare/');
    expect(addressOf(read('?utm_source=x'), choices)).toBe('/ruritania/compare/');
  });
});

test('a comparison is cited by its years and its whole address, in every format as the library would', () => {
  const choice = read(
    '?topics=voting,counting&elections=2001-presidential,2004-parliamentary,2009-presidential',
  );
  const url = new URL(addressOf(choice, choices), site);
  expect(url.search).toBe(
    '?elections=2001-presidential,2004-parliamentary,2009-presidential&topics=voting,counting',
  );
  const template = compareCitation(corpus, the(corpus).country(), site);
  expect(
    template.citation.map(({ label, text }) => ({ label, text: filled(text, choice, template) })),
  ).toEqual(
    citation({
      ...pageItem('Compare elections: Ruritania, 2001, 2004 and 2009', url, editionOf(corpus)),
      id: 'page-ruritania-compare-2001-presidential-2004-parliamentary-2009-presidential-voting-counting',
    }),
  );
});

test.each([
  ['', 'Choose two or more elections and at least one topic.'],
  ['?topics=voting', 'Choose two or more elections.'],
  ['?elections=2001-presidential', 'Choose another election and at least one topic.'],
  ['?elections=2001-presidential,2009-presidential', 'Choose at least one topic.'],
  ['?elections=2001-presidential,2009-presidential&topics=voting', undefined],
])('at “%s” a reader is asked for what is still missing', (address, request) => {
  expect(requestFor(read(address))).toBe(request);
});

test.each([
  ['2001-presidential,2004-parliamentary', []],
  [
    '2004-parliamentary,2009-presidential',
    ['Between 2004 and 2009 the election of 2006 was observed too; its report is not in this collection.'],
  ],
  [
    '2001-presidential,2009-presidential',
    [
      'Between 2001 and 2009 the election of 2006 was observed too; its report is not in this collection.',
      '2004 lies between 2001 and 2009 too, and is not chosen here.',
    ],
  ],
])('of %s it is said what lies between them', (slugs, sentences) => {
  expect(between(choices.elections, read(`?elections=${slugs}`).elections)).toEqual(sentences);
});

describe('a row of figures', () => {
  const [first, second, third] = ['2001-presidential', '2004-parliamentary', '2009-presidential'].map(
    (slug) => `ruritania/${slug}`,
  );
  const value = (election = '', text = 'ten') => ({
    figure: `${election}/a`,
    election,
    text,
    basis: null,
    language: 'en',
    sentence: 'Ten.',
    anchor: 'a',
    url: 'https://observed.example/',
  });
  const indicator = (values: readonly (string | undefined)[], pairs: readonly object[] = []) =>
    ({
      indicator: 'turnout',
      label: 'Turnout',
      unit: 'percent',
      url: 'https://observed.example/',
      absent: [{ election: second, reason: 'no section' }],
      series: [{ counts: '', values: values.map((election) => value(election)), pairs }],
    }) as IndicatorFigures;
  const all = choices.elections;

  test('has a cell for every chosen election: its values or why there is none', () => {
    const [row] = seriesRows(indicator([first, first, third]), all);
    expect(row?.cells.map(({ values, absent }) => [values.length, absent])).toEqual([
      [2, ''],
      [0, 'no section'],
      [1, ''],
    ]);
  });

  test('is left out where none of the chosen elections has a value', () => {
    expect(seriesRows(indicator([third]), all.slice(0, 2))).toEqual([]);
  });

  test('says what the file says of neighbours that are chosen, and nothing of other pairs', () => {
    const pair = (
      from: string | undefined,
      to: string | undefined,
      grade: Grade,
      ...differences: string[]
    ) => ({
      from,
      to,
      grade,
      differences,
      rules: [],
      of: [],
      further: [],
    });
    const pairs = [
      pair(first, second, 'other-measure', 'A.'),
      {
        ...pair(first, third, 'same-measure'),
        further: [{ grade: 'other-measure', of: [], differences: ['B.'] }],
      },
      pair(second, third, 'with-care', 'C.', 'D.'),
    ];
    const figures = indicator([first, second, third], pairs);
    expect(seriesRows(figures, all)[0]?.joints).toEqual([
      { from: '2001', to: '2004', grades: ['other-measure'], why: 'A.' },
      { from: '2004', to: '2009', grades: ['with-care'], why: 'C. D.' },
    ]);
    const chosen = all.filter(({ id }) => id !== second);
    expect(seriesRows(figures, chosen)[0]?.joints).toEqual([
      {
        from: '2001',
        to: '2009',
        grades: ['same-measure', 'other-measure'],
        why: 'Other values ≠ not the same measure: B.',
      },
    ]);
    expect(seriesRows(indicator([first], pairs), all)[0]?.joints).toEqual([]);
  });
});
