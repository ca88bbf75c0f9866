import { describe, expect, test } from 'vitest';
import type { Multiples } from './multiples.ts';
import { chart } from '../../chart.ts';
import { content, corpusOf, quoting, the } from '../../../../../tests/support/corpus.ts';

const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content);

const country = String(content().find(({ path }) => path === 'ruritania/country.yml')?.content);

/** The multiples of airtime, with the shares of each election: part, share, and what it rests on. */
function airtime(
  elections: Readonly<Record<string, readonly (readonly [string, number, string?])[]>>,
  { accented = '' } = {},
): Multiples {
  const corpus = corpusOf({
    'ruritania/country.yml': `${country}accented: [${accented}]\n`,
    'indicators.yml': indicators.replace(
      '    required: [outlet, party]\n',
      '    required: [outlet, party]\n    optional: [stage]\n',
    ),
    ...Object.fromEntries(
      Object.entries(elections).map(([slug, shares]) => [
        `ruritania/${slug}/statement.md`,
        quoting(
          `It gave ${shares
            .map(
              ([party, share, stage]) =>
                `:figure[${share} per cent]{airtime=${share} outlet=first-channel party=${party}${stage ? ` stage=${stage}` : ''}}`,
            )
            .join(', ')}.`,
        ),
      ]),
    ),
  });
  const made = chart(corpus, the(corpus).country(), the(corpus).indicator('airtime'))?.multiples;
  if (made === undefined) throw new Error('There is no chart');
  return made;
}

const rows = ({ elections }: Multiples) =>
  elections.map(({ year, panels }) => [
    year,
    panels.map((panel) => panel.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.label)])),
  ]);

describe('small multiples', () => {
  test('have the parts in one order through all elections, and mark the first of each', () => {
    const made = airtime({
      '2001-presidential': [
        ['reds', 54],
        ['blues', 20],
      ],
      '2004-parliamentary': [
        ['blues', 30],
        ['reds', 10],
      ],
    });
    expect(rows(made)).toEqual([
      [
        '2001',
        [
          [
            ['Red Party', '54'],
            ['Blue Party', '20'],
          ],
        ],
      ],
      [
        '2004',
        [
          [
            ['Red Party', '10'],
            ['Blue Party', '30'],
          ],
        ],
      ],
    ]);
    const [first] = made.elections[1]?.panels ?? [];
    expect([first?.name, first?.rows.map(({ isFirst }) => isFirst)]).toEqual([
      'First Channel',
      [true, false],
    ]);
    expect(made.key).toEqual(['Bars: 0 to 60 per cent.']);
    expect(first?.rows.map(({ cells }) => cells[0]?.bar.length)).toEqual([16.7, 50]);
    expect(made.elections.map(({ joint }) => joint?.grades)).toEqual([undefined, ['same-measure']]);
  });

  test('set first and mark what the country names, and mark nothing at an election without it', () => {
    const made = airtime(
      {
        '2001-presidential': [
          ['reds', 54],
          ['blues', 20],
        ],
        '2004-parliamentary': [['reds', 10]],
      },
      { accented: 'blues' },
    );
    expect(rows(made)[0]).toEqual([
      '2001',
      [
        [
          ['Blue Party', '20'],
          ['Red Party', '54'],
        ],
      ],
    ]);
    const marked = made.elections.map(({ panels }) => panels[0]?.rows.map(({ isFirst }) => isFirst));
    expect(marked).toEqual([[true, false], [false]]);
  });

  test('set two values of a part side by side, and leave a place empty where there is one', () => {
    const made = airtime({
      '2009-presidential': [
        ['reds', 28, 'initial'],
        ['blues', 20, 'initial'],
        ['reds', 54, 'final'],
      ],
    });
    expect(made.elections.map(({ columns }) => columns)).toEqual([
      ['when the election was called', 'on election day'],
    ]);
    expect(rows(made)).toEqual([
      [
        '2009',
        [
          [
            ['Red Party', '28', '54'],
            ['Blue Party', '20', undefined],
          ],
        ],
      ],
    ]);
  });

  test('say beneath a part what its one value rests on, where that differs', () => {
    const made = airtime({
      '2009-presidential': [
        ['reds', 28, 'initial'],
        ['blues', 20, 'final'],
      ],
    });
    expect(made.elections[0]?.panels[0]?.rows.map(({ name, detail }) => [name, detail])).toEqual([
      ['Red Party', 'when the election was called'],
      ['Blue Party', 'on election day'],
    ]);
    expect(made.elections[0]?.columns).toEqual(['']);
  });
});
