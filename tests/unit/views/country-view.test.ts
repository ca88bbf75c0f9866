import { describe, expect, test } from 'vitest';
import { countryView, threadRows } from '../../../src/views/country-view.ts';
import { cellView, missingBetween, reportsOf, tallies } from '../../../src/views/elections.ts';
import { corpusOf, lastReport, quoting, report, syldavia, the, type Overrides } from '../support/corpus.ts';

function view(overrides: Overrides = {}, country = 'ruritania') {
  const corpus = corpusOf(overrides);
  return countryView(corpus, the(corpus).country(country));
}

const excerpt = (id: string, assessment: string, more = ''): string =>
  `:::excerpt[Finding]{#${id} assessment="${assessment}"${more}}\n> Calm.\n:::\n`;

const mixed = report(
  `## Voting\n\n${excerpt('a', 'breach')}\n${excerpt('b', 'positive')}\n${excerpt('c', 'breach', ' threads="open-count" topics="+counting"')}`,
  { absent: '{ voter-registration: before-the-event }' },
);

describe('the matrix', () => {
  test('has a row for every topic and a cell for every election', () => {
    const { matrix } = view({ [lastReport]: mixed });
    expect(matrix.years).toEqual([
      { href: '/ruritania/2001-presidential/', label: '2001' },
      { href: '/ruritania/2004-parliamentary/', label: '2004' },
      { href: '/ruritania/2009-presidential/', label: '2009' },
    ]);
    expect(matrix.rows.map(({ topic, cells }) => [topic.label, cells.length])).toEqual([
      ['Voting', 3],
      ['Counting', 3],
      ['Voter registration', 3],
    ]);
  });

  test('has cells that count passages by assessment, or say why there are none', () => {
    const { rows } = view({ [lastReport]: mixed }).matrix;
    const told = rows.map(({ cells }) =>
      cells.map(
        ({ count, tallies: parts, silence }) =>
          silence ?? `${count}: ${parts.map((part) => `${part.count} ${part.assessment}`).join(', ')}`,
      ),
    );
    expect(told).toEqual([
      ['1: 1 positive', '1: 1 positive', '3: 1 positive, 2 breach'],
      ['no section', 'no section', '1: 1 breach'],
      ['no section', 'no section', 'before the event'],
    ]);
  });

  test('has cells that lead to the topic, at the election', () => {
    const [voting] = view().matrix.rows;
    expect(voting?.topic).toEqual({ href: '/ruritania/topics/voting/', label: 'Voting' });
    expect(voting?.cells.map(({ href }) => href)).toEqual([
      '/ruritania/topics/voting/#2001-presidential',
      '/ruritania/topics/voting/#2004-parliamentary',
      '/ruritania/topics/voting/#2009-presidential',
    ]);
  });

  test('explains every assessment in words and shapes', () => {
    const { legend } = view().matrix;
    expect(legend.map(({ assessment }) => assessment)).toEqual(['positive', 'neutral', 'concern', 'breach']);
    expect(new Set(legend.map(({ shape }) => shape)).size).toBe(4);
    expect(legend.every(({ label }) => label !== '')).toBe(true);
  });
});

test('a cell that no one filled is our gap', () => {
  expect(cellView(undefined, '#x')).toEqual({
    href: '#x',
    count: 0,
    tallies: [],
    silence: 'not yet excerpted',
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
      excerpts: '3 passages',
      figures: '1 figures',
      missing: '2006',
    });
    expect(view(syldavia, 'syldavia')).toMatchObject({
      name: 'Syldavia',
      excerpts: '1 passage',
      missing: undefined,
    });
  });

  test('says from when to when', () => {
    expect(view().lead).toMatch(/^3 elections, 2001 to 2009\. /);
  });

  test('lists its elections with the format of the mission', () => {
    expect(view().elections).toContainEqual({
      href: '/ruritania/2004-parliamentary/',
      label: '2004 parliamentary',
      what: 'election observation mission; 1 passage',
    });
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

  test('shows its own threads with the passages of each election', () => {
    const other = {
      'syldavia/threads/merriment.md': '---\ntitle: Merriment\ndefinition: Merry or not.\n---\n',
    };
    const corpus = corpusOf({ ...syldavia, ...other, [lastReport]: mixed });
    expect(threadRows(corpus, the(corpus).country())).toEqual([
      {
        href: '/ruritania/threads/open-count/',
        label: 'Counting in the open',
        definition: 'Whether ballots are counted where observers can see.',
        years: [
          { year: '2001', count: 0 },
          { year: '2004', count: 0 },
          { year: '2009', count: 1 },
        ],
      },
    ]);
  });
});

test('missing elections between two are named, those outside are not', () => {
  const { election } = the(corpusOf());
  const [first, second, last] = [
    election('2001-presidential'),
    election('2004-parliamentary'),
    election('2009-presidential'),
  ];
  expect(missingBetween(first, second)).toBeUndefined();
  expect(missingBetween(second, last)).toContain('2006');
  expect(missingBetween(first, last)).toContain('2006');
});

test('reports are counted, not elections', () => {
  const corpus = corpusOf({
    'ruritania/2009-presidential/final-report.md': report(`## Voting\n\n${excerpt('a', 'neutral')}`),
  });
  expect(reportsOf([...corpus.elections.values()])).toBe(4);
  expect(reportsOf([])).toBe(0);
});
