import { describe, expect, test } from 'vitest';
import { figureGrid } from './figure-grid.ts';
import { content, corpusOf, quoting, the, type Overrides } from '../../../tests/support/corpus.ts';

const slugs = ['2001-presidential', '2004-parliamentary', '2009-presidential'];

/** The grid of indicators, with the words that the reports print in order of time. */
function grid(printed: readonly string[], ids = ['turnout'], overrides: Overrides = {}) {
  const corpus = corpusOf({
    ...overrides,
    ...Object.fromEntries(
      printed.map((each, index) => [
        `ruritania/${slugs[index] ?? ''}/statement.md`,
        quoting(`It was ${each}.`),
      ]),
    ),
  });
  const indicators = ids.map((id) => the(corpus).indicator(id));
  return figureGrid(corpus, the(corpus).country(), indicators);
}

describe('a row', () => {
  test('has a cell for every election, with the values as printed and the grade to the ones before', () => {
    const { compared, single } = grid([
      'some :figure[71 per cent]{turnout=71}',
      ':figure[one out of six]{turnout=1/6}',
      ':figure[60 per cent]{turnout=60 stage=final}',
    ]);
    expect(single).toEqual([]);
    expect(compared).toEqual([
      {
        href: '/ruritania/indicators/turnout/',
        label: 'Turnout',
        detail: '',
        cells: [
          {
            year: '2001',
            values: [
              {
                text: 'some 71 per cent',
                detail: '',
                href: '/ruritania/2001-presidential/#2001-presidential.passage.turnout',
              },
            ],
            joint: undefined,
          },
          {
            year: '2004',
            values: [
              {
                text: 'one out of six',
                detail: '',
                href: '/ruritania/2004-parliamentary/#2004-parliamentary.passage.turnout',
              },
            ],
            joint: { from: '2001', grades: ['with-care'] },
          },
          {
            year: '2009',
            values: [
              {
                text: '60 per cent',
                detail: 'on election day',
                href: '/ruritania/2009-presidential/#2009-presidential.passage.turnout.final',
              },
            ],
            joint: { from: '2004', grades: ['other-measure'] },
          },
        ],
      },
    ]);
  });

  test('says once what all its values rest on', () => {
    const { compared } = grid([
      ':figure[71 per cent]{turnout=71 stage=final}',
      ':figure[72 per cent]{turnout=72 stage=final}',
    ]);
    expect(compared.map(({ detail, cells }) => [detail, cells[0]?.values[0]?.detail])).toEqual([
      ['on election day', ''],
    ]);
  });

  test('stands among the rest where its values are of one election', () => {
    const { compared, single } = grid([':figure[71 per cent]{turnout=71}']);
    expect([compared.length, single.length]).toEqual([0, 1]);
  });

  test('says of more values than it can list how many there are, and leads to the indicator', () => {
    const shares = [1, 2, 3, 4].map(
      (share, index) =>
        `:figure[${share} per cent]{airtime=${share} outlet=${index < 2 ? 'first-channel' : 'herald'} party=${index % 2 === 0 ? 'reds' : 'blues'}}`,
    );
    const country = String(content().find(({ path }) => path === 'ruritania/country.yml')?.content);
    const outlets = {
      'ruritania/country.yml': country.replace('outlets:\n', 'outlets:\n  - { id: herald, name: Herald }\n'),
    };
    const { single } = grid([shares.join(' and ')], ['airtime'], outlets);
    expect(single[0]?.cells[0]?.values).toEqual([
      { text: '4 values', detail: '', href: '/ruritania/indicators/airtime/' },
    ]);
    const three = grid([shares.slice(1).join(' and ')], ['airtime'], outlets);
    expect(three.single[0]?.cells[0]?.values).toHaveLength(3);
  });
});

describe('a column', () => {
  const ofTurnout = ':figure[71 per cent]{turnout=71}';

  test('says once why no indicator has a value in its election', () => {
    const { elections } = grid([], ['bad-counts']);
    expect(elections.map(({ year, silence }) => [year, silence])).toEqual([
      ['2001', 'no section'],
      ['2004', 'no section'],
      ['2009', 'no section'],
    ]);
    expect(grid([ofTurnout]).elections.map(({ silence }) => silence)).toEqual([
      undefined,
      'no figure',
      'no figure',
    ]);
  });

  test('says that there is no figure where the reasons are several', () => {
    const { elections } = grid([ofTurnout], ['turnout', 'bad-counts']);
    expect(elections[1]?.silence).toBe('no figure');
  });
});
