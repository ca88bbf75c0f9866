import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/collection.ts';
import { chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import { chart } from '../../src/features/charts/chart.ts';
import { planeOf } from '../../src/features/charts/kinds/kinds.ts';
import { chartPicture } from '../../src/features/charts/picture/chart-picture.ts';
import type { ChartSpec } from '../../src/features/charts/spec.ts';
import { figures as figuresTable } from '../../src/features/excerpts/figures-table.ts';
import type { Figure } from '../../src/model/corpus.ts';
import { figureHref, figureLabels } from '../../src/site/figures.ts';
import { shownIn } from '../support/chart-checks.ts';
import { drawing } from '../support/drawing.ts';

const kazakhstan = corpus().countries.get('kazakhstan');
if (kazakhstan === undefined) throw new Error('There is no Kazakhstan');
const figures = [...corpus().figures.values()];
const rows = figuresTable.rows(corpus(), new URL('https://observed.example'));
const specs = chartEmbeds(corpus()).map(({ spec }): ChartSpec => spec);

function specOf(id: string): ChartSpec {
  const indicator = corpus().indicators.get(id);
  const spec = indicator && kazakhstan && chart(corpus(), kazakhstan, indicator);
  if (spec === undefined) throw new Error(`${id} has no chart`);
  return spec;
}

const of = (indicator: string, year = '20'): Figure[] =>
  figures.filter(
    (figure) => figure.indicator.id === indicator && figure.excerpt.election.date.startsWith(year),
  );
const rowOf = (figure: Figure) => rows.find(({ id }) => id === figure.id);
const written = (spec: ChartSpec): string =>
  drawing(chartPicture({ spec, country: 'Kazakhstan', url: 'https://observed.example/' })).lines.join(' ');

describe('a value of another election', () => {
  const others = figures.filter(({ isOfOtherElection }) => isOfOtherElection);

  test('is known as such', () => {
    expect(others.map(({ indicator, text }) => `${indicator.id}: ${text}`)).toEqual([
      'majilis-seats: 77',
      'candidate-residency: five',
      'election-date: 2005',
      'majilis-seats: seventy seven',
      'election-date: 2005',
      'election-date: 2016',
      'election-date: 2015',
      'election-date: 2015',
      'campaign-public-funds: KZT 7 million',
      'election-date: June 2019',
      'election-date: 2016',
      'election-date: 2016',
      'women-seats-received: 25 per cent',
      'women-candidates: 20.1 per cent',
      'election-date: 2019',
    ]);
  });

  test('names the election, and a day printed less exactly is the same one', () => {
    const dates = of('election-date', '2021').filter(({ isOfOtherElection }) => isOfOtherElection);
    expect(dates.map((figure) => [figure.text, figureLabels(corpus(), figure).series])).toEqual([
      ['June 2019', 'presidential election of 2019'],
      ['2016', 'parliamentary elections of 2016'],
      ['2016', 'parliamentary elections of 2016'],
      ['2019', 'presidential election of 2019'],
    ]);
    expect(dates.map(({ repeats }) => repeats?.text)).toEqual([undefined, undefined, '2016', 'June 2019']);
  });

  test('is drawn in no chart, and labelled in table and file', () => {
    const drawn = specs.flatMap((spec) => shownIn(spec).map(({ href }) => href));
    expect(drawn.length).toBeGreaterThan(100);
    expect(others.filter((figure) => drawn.includes(figureHref(figure)))).toEqual([]);
    const picture = written(specOf('women-candidates'));
    expect(picture).toContain(
      'Not drawn: 2021 parliamentary: 20.1 per cent, parliamentary elections of 2016',
    );
    expect(picture.split('20.1')).toHaveLength(2);
    expect(specOf('women-candidates').rows.find(({ text }) => text === '20.1 per cent')?.series).toBe(
      'parliamentary elections of 2016',
    );
    expect(others.map((figure) => rowOf(figure)?.of)).toEqual(others.map(() => 'another-election'));
  });
});

describe.each(['campaign-income', 'campaign-expenditure'])('the interim sums of %s', (id) => {
  const account =
    id === 'campaign-income'
      ? 'by the central commission’s account'
      : 'reportedly, as published by the central commission';
  const basis = `as of 30 December 2020, ${account}`.replace('’', "'");

  test('carry day and account in chart, table, picture and file', () => {
    const spec = specOf(id);
    expect(spec.rows.filter(({ text }) => text !== '').map((row) => row.basis)).toEqual(Array(5).fill(basis));
    expect(
      planeOf(spec)
        .drawing.marks(spec)
        .every(({ spoken }) => spoken.endsWith(basis)),
    ).toBe(true);
    expect(written(spec)).toContain('as of 30 December 2020');
    expect(of(id).map((figure) => rowOf(figure)?.basis)).toEqual(Array(5).fill(basis));
  });
});

test('what observers of 2007 counted on election day says everywhere that it is preliminary, as of 14:00', () => {
  const observed = figures.filter(
    ({ indicator, excerpt }) => indicator.observed && excerpt.election.slug === '2007-parliamentary',
  );
  const firm = observed.filter(
    (figure) =>
      !figureLabels(corpus(), figure).basis.endsWith('preliminary, as of 14:00 of a day not stated'),
  );
  expect(observed).toHaveLength(17);
  // The conclusions print this share alone, and do not say whether the reserve of the findings holds for it.
  expect(firm.map(({ text, excerpt }) => `${excerpt.anchor}: ${text}`)).toEqual([
    'count-rating: 43 per cent',
  ]);
  expect(observed.map((figure) => rowOf(figure)?.basis)).toEqual(
    observed.map((figure) => figureLabels(corpus(), figure).basis),
  );
  const drawn = specOf('voting-assessed-positively');
  expect(written(drawn)).toContain('preliminary, as of 14:00 of a day not stated');
  expect(drawn.rows.find(({ text }) => text === '95 per cent')?.basis).toContain(
    'preliminary, as of 14:00 of a day not stated',
  );
});

describe('a party', () => {
  test.each([
    ['candidates-on-list', '2007', "Communist People's Party of Kazakhstan (CPPK)"],
    ['candidates-on-list', '2007', 'All National Social Democratic Party (ANSDP)'],
    ['candidates-on-list', '2007', "Patriots' Party"],
    ['candidates-on-list', '2021', "People's Party of Kazakhstan (PPK)"],
    ['majilis-seats-held', '2019', "Communist People's Party of Kazakhstan"],
    ['majilis-seats-held', '2021', "People's Party of Kazakhstan (PPK)"],
    ['campaign-income', '2021', "People's Party of Kazakhstan (PPK)"],
    ['media-share', '2021', "Qazaqstan TV, People's Party of Kazakhstan (PPK)"],
    ['media-share', '2007', 'Khabar, All National Social Democratic Party (ANSDP)'],
  ])('of %s bears the name of %s: %s', (indicator, year, name) => {
    expect(of(indicator, year).map((figure) => figureLabels(corpus(), figure).series)).toContain(name);
  });

  test('is called in a chart, its picture and the file as it was then', () => {
    const spec = specOf('campaign-income');
    expect(written(spec)).toContain("People's Party of Kazakhstan (PPK)");
    expect(written(spec)).not.toContain('Communist');
    expect(
      rows.filter(
        ({ election, series }) =>
          election === 'kazakhstan/2021-parliamentary' && JSON.stringify(series).includes('Communist'),
      ),
    ).toEqual([]);
  });
});

describe('a value that is printed again', () => {
  test('is one value of a chart, which says where else it stands', () => {
    const own = specOf('voting-assessed-positively').rows.filter(({ text }) => text !== '');
    expect(own.map(({ text, repeated }) => [text, repeated.map(({ label }) => label)])).toEqual([
      ['95 per cent', ['some 95 per cent']],
      ['91 per cent', []],
    ]);
  });

  test('names in the file the one that it repeats', () => {
    expect(of('turnout', '2011').map((figure) => rowOf(figure)?.repeats)).toEqual([
      null,
      'kazakhstan/2011-presidential/calm-day/turnout/reported',
    ]);
  });
});

describe('nothing that is another thing', () => {
  test.each([
    ['paid-advertising-share', 'media-share'],
    ['commission-nominators-share', 'commission-representation-share'],
    ['women-seats-received', 'women-majilis-deputies'],
  ])('%s has values in no election in which %s has them as one indicator', (apart, other) => {
    expect(of(apart).length).toBeGreaterThan(0);
    expect(of(other).length).toBeGreaterThan(0);
    expect(corpus().indicators.get(other)?.beside).toContain(apart);
  });
});

describe('what is held against an election', () => {
  const commitments = corpus().commitments;

  test.each([
    ['copenhagen-7-5', 'commitment'],
    ['international-commitments', 'unspecified'],
    ['international-obligations', 'obligation'],
    ['iccpr', 'obligation'],
    ['code-of-good-practice', 'good-practice'],
    ['international-good-practice', 'good-practice'],
  ])('%s is a %s', (id, kind) => {
    expect(commitments.get(id)?.kind).toBe(kind);
  });

  test('is not what the authorities intend to keep, nor what a speaker holds against them', () => {
    const invoking = corpus().indexes.excerptsByCommitment.get('international-standards') ?? [];
    expect(invoking.length).toBeGreaterThan(0);
    expect(invoking.filter(({ election }) => election.date.startsWith('2019'))).toEqual([]);
    expect(
      corpus()
        .indexes.excerptsByCommitmentOfOthers.get('international-standards')
        ?.map(({ anchor }) => anchor),
    ).toEqual(['political-will', 'summary-observation-welcomed', 'observation-welcomed']);
  });
});
