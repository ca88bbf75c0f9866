import { describe, expect, test } from 'vitest';
import { countryView } from './country-view.ts';
import { cellView, missingBetween, reportsOf } from '../../site/elections.ts';
import { tallies } from '../../site/assessments.ts';
import { threadMatrix } from '../matrix/matrix-view.ts';
import { seriesView } from './series-view.ts';
import {
  corpusOf,
  lastReport,
  quoting,
  report,
  syldavia,
  the,
  type Overrides,
} from '../../../tests/support/corpus.ts';

function view(overrides: Overrides = {}, country = 'ruritania') {
  const corpus = corpusOf(overrides);
  return countryView(corpus, the(corpus).country(country));
}

const excerpt = (id: string, assessment: string, more = ''): string =>
  `:::excerpt[Finding]{#${id} assessment="${assessment}"${more}}\n> Calm.\n:::\n`;

const mixed = report(
  `## Voting\n\n${excerpt('a', 'breach')}\n${excerpt('b', 'positive')}\n${excerpt('c', 'breach', ' threads="open-count" topics="+counting"')}`,
  { absent: '{ voter-registration: not-observed }' },
);

describe('the matrix', () => {
  test('has a row for every topic and a cell for every election', () => {
    const { topics } = view({ [lastReport]: mixed });
    expect(topics.years).toEqual([
      { href: '/ruritania/2001-presidential/', label: '2001', kind: 'presidential' },
      { href: '/ruritania/2004-parliamentary/', label: '2004', kind: 'parliamentary' },
      { href: '/ruritania/2009-presidential/', label: '2009', kind: 'presidential' },
    ]);
    expect(topics.rows.map(({ name, cells }) => [name?.label, cells.length])).toEqual([
      ['Voting', 3],
      ['Counting', 3],
      ['Voter registration', 3],
    ]);
  });

  test('has cells that count passages by assessment, or say why there are none', () => {
    const { rows } = view({ [lastReport]: mixed }).topics;
    const told = rows.map(({ cells }) =>
      cells.map(
        ({ count, tallies: parts, silence }) =>
          silence ?? `${count}: ${parts.map((part) => `${part.count} ${part.assessment}`).join(', ')}`,
      ),
    );
    expect(told).toEqual([
      ['1: 1 positive', '1: 1 positive', '3: 1 positive, 2 breach'],
      ['no section', 'no section', '1: 1 breach'],
      ['no section', 'no section', 'not observed systematically'],
    ]);
  });

  test('has cells that lead to the topic, at the election', () => {
    const [voting] = view().topics.rows;
    expect(voting?.name).toEqual({ href: '/ruritania/topics/voting/', label: 'Voting' });
    expect(voting?.cells.map(({ href }) => href)).toEqual([
      '/ruritania/topics/voting/#2001-presidential',
      '/ruritania/topics/voting/#2004-parliamentary',
      '/ruritania/topics/voting/#2009-presidential',
    ]);
  });

  test('says of each cell the strongest assessment', () => {
    const { rows } = view({ [lastReport]: mixed }).topics;
    expect(rows[0]?.cells.map(({ strongest }) => strongest?.assessment)).toEqual([
      'positive',
      'positive',
      'breach',
    ]);
    expect(rows[2]?.cells.map(({ strongest }) => strongest)).toEqual([undefined, undefined, undefined]);
  });

  test('explains every assessment in words and shapes, the strongest first', () => {
    const { legend } = view().topics;
    expect(legend.map(({ assessment }) => assessment)).toEqual(['breach', 'concern', 'positive', 'neutral']);
    expect(new Set(legend.map(({ shape }) => shape)).size).toBe(4);
    expect(legend.every(({ label }) => label !== '')).toBe(true);
  });
});

test('a cell that no one filled is our gap', () => {
  expect(cellView(the(corpusOf()).election('2009-presidential'), 'not-a-topic', '#x')).toEqual({
    href: '#x',
    count: 0,
    tallies: [],
    strongest: undefined,
    silence: 'not yet excerpted',
    marked: false,
  });
});

test('tallies leave out what does not occur, and stand in the order of assessments', () => {
  const { excerpts } = the(corpusOf({ [lastReport]: mixed })).election('2009-presidential');
  expect(tallies([])).toEqual([]);
  expect(tallies(excerpts).map(({ assessment, shape, count }) => [assessment, shape, count])).toEqual([
    ['positive', '▲', 1],
    ['breach', '■', 2],
  ]);
});

describe('a country', () => {
  test('says how much there is, and what is missing', () => {
    expect(view({ [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.') })).toMatchObject({
      name: 'Ruritania',
      excerpts: 3,
      figures: 1,
      missing: ['2006'],
    });
    expect(view(syldavia, 'syldavia')).toMatchObject({
      name: 'Syldavia',
      excerpts: 1,
      missing: [],
    });
  });

  test('says from when to when', () => {
    expect(view().lead).toMatch(/^3 elections, 2001 to 2009\. /);
  });

  test('draws its key indicators, and no chart without data', () => {
    expect(view().charts).toEqual([]);
    const { charts } = view({
      'ruritania/2001-presidential/statement.md': quoting('It was :figure[71 per cent]{turnout=71}.'),
      [lastReport]: quoting('It was :figure[64 per cent]{turnout=64}.'),
    });
    expect(charts.map(({ spec, href }) => [spec.id, href])).toEqual([
      ['turnout', '/ruritania/indicators/turnout/'],
    ]);
  });

  test('says once what the marks of its charts mean', () => {
    const { chartKey } = view({
      'ruritania/2001-presidential/statement.md': quoting('It was :figure[two out of three]{turnout=2/3}.'),
      [lastReport]: quoting('It was :figure[64 per cent]{turnout=64}.'),
    });
    expect(chartKey).toBe('Hollow: printed as a fraction, drawn as a percentage.');
    const joined = view({
      'ruritania/2001-presidential/statement.md': quoting('It was :figure[63 per cent]{turnout=63}.'),
      'ruritania/2004-parliamentary/statement.md': quoting('It was :figure[64 per cent]{turnout=64}.'),
    });
    expect(joined.chartKey).toBe(
      'Grey ticks: the election of 2006, observed too; its report is not in this collection.',
    );
  });

  test('shows the history of its own threads, each cell leading to the election on the page of the thread', () => {
    const other = {
      'syldavia/threads/merriment.md': '---\ntitle: Merriment\ndefinition: Merry or not.\n---\n',
    };
    const corpus = corpusOf({ ...syldavia, ...other, [lastReport]: mixed });
    const { of, years, rows } = threadMatrix(corpus, the(corpus).country());
    expect(of).toBe('Issue');
    expect(years.map(({ label }) => label)).toEqual(['2001', '2004', '2009']);
    expect(rows).toMatchObject([
      {
        name: { href: '/ruritania/threads/open-count/', label: 'Counting in the open' },
        about: 'Whether ballots are counted where observers can see.',
        cells: [
          { silence: 'not mentioned', href: '/ruritania/threads/open-count/#2001-presidential' },
          { silence: 'not mentioned', href: '/ruritania/threads/open-count/#2004-parliamentary' },
          { count: 1, silence: undefined, href: '/ruritania/threads/open-count/#2009-presidential' },
        ],
      },
    ]);
  });
});

describe('what a series can tell', () => {
  const series = (overrides: Overrides = {}, country = 'ruritania') => {
    const corpus = corpusOf(overrides);
    return seriesView(corpus, the(corpus).country(country));
  };

  test('says of each election what its passages rest on', () => {
    expect(series().elections[1]).toMatchInlineSnapshot(`
      {
        "election": {
          "href": "/ruritania/2004-parliamentary/",
          "label": "2004",
        },
        "electionDay": "Observed systematically",
        "excerpts": "1",
        "kind": "Parliamentary",
        "mission": "Election observation mission",
        "report": "Preliminary statement, 12 September 2004",
      }
    `);
  });

  test('names the kinds of election, the ways of observing, the types of report and the missing elections', () => {
    const limited = `date: 2009-05-01
kind: presidential
early: not-stated
body: President
missions: [{ format: LEOM, organisations: [watch], election-day: limited }]
`;
    expect(series({ 'ruritania/2009-presidential/election.yml': limited }).limits).toMatchInlineSnapshot(`
      [
        "The number of passages says how much a report writes on a matter, not how well or badly an election went.",
        "Presidential elections (2001 and 2009) and parliamentary elections (2004) follow rules of their own: where a number depends on them, the kinds are ≠ not the same measure.",
        "The missions had 2 formats (limited election observation mission and election observation mission): what one did not look at, its report does not say.",
        "The missions whose reports are here observed election day systematically in 2001 and 2004, and not in 2009: shares of polling stations of the one cannot be set beside observations of the other.",
        "The election of 2006 was observed too; its report is not in this collection. Neighbours on a page need not be neighbours in time.",
      ]
    `);
  });

  test('has no limit to name where all is alike', () => {
    expect(series(syldavia, 'syldavia').limits).toHaveLength(1);
  });
});

test('missing elections between two are named, those outside are not', () => {
  const corpus = corpusOf();
  const { election } = the(corpus);
  const [first, second, last] = [
    election('2001-presidential'),
    election('2004-parliamentary'),
    election('2009-presidential'),
  ];
  expect(missingBetween(corpus, first, second)).toBeUndefined();
  expect(missingBetween(corpus, second, last)).toContain('2006');
  expect(missingBetween(corpus, first, last)).toContain('2006');
});

test('reports are counted, not elections', () => {
  const corpus = corpusOf({
    'ruritania/2009-presidential/second.md': report(`## Voting\n\n${excerpt('a', 'neutral')}`),
  });
  expect(reportsOf([...corpus.elections.values()])).toBe(4);
  expect(reportsOf([])).toBe(0);
});
