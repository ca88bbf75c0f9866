import { describe, expect, test } from 'vitest';
import { indicatorView } from './indicator-view.ts';
import { indicatorsWithFigures } from '../../site/indicators.ts';
import { indicators as indicatorsTable } from './indicators-table.ts';
import { indicatorsView } from './indicators-view.ts';
import { topicView } from '../topics/topic-view.ts';
import {
  content,
  corpusOf,
  lastReport,
  quoting,
  syldavia,
  the,
  type Overrides,
} from '../../../tests/support/corpus.ts';
import { observedByAnother } from '../../../tests/support/known-reports.ts';

function view(indicator: string, overrides: Overrides = {}) {
  const corpus = corpusOf(overrides);
  return indicatorView(corpus, the(corpus).country(), the(corpus).indicator(indicator));
}

const figures: Overrides = {
  'ruritania/2001-presidential/statement.md': quoting(
    'Calm. In 2001, of 9 voters some :figure[9]{registered-voters=9 stage=final} came. Quiet.',
  ),
  [lastReport]: `${quoting('Calm.[^3]')}\n[^3]: There were :figure[one million]{registered-voters=1000000 stage=initial}.\n`,
};

describe('an indicator without a value', () => {
  test('has no chart and says why for every election', () => {
    const { chart, summary, elections } = view('registered-voters');
    expect(chart).toBeUndefined();
    expect(summary).toBe('0 values from 0 of 3 reports.');
    expect(elections.map(({ values, silence }) => [values.length, silence?.reason])).toEqual([
      [0, 'no section'],
      [0, 'no section'],
      [0, 'no section'],
    ]);
  });
});

describe('an indicator with values', () => {
  const { summary, elections, topic, country, unit, definition } = view('registered-voters', figures);

  test('says what is counted, of which topic, in what', () => {
    expect({ summary, topic, country, unit, definition }).toEqual({
      summary: '2 values from 2 of 3 reports.',
      topic: { href: '/ruritania/topics/voter-registration/', label: 'Voter registration' },
      country: { href: '/ruritania/', label: 'Ruritania' },
      unit: '',
      definition: 'Voters on the lists.',
    });
  });

  test('has all elections in time order, each with values or the reason why there are none', () => {
    expect(elections.map(({ year, values, silence }) => [year, values.length, silence])).toEqual([
      ['2001', 1, undefined],
      [
        '2004',
        0,
        {
          reason: 'no section',
          href: '/ruritania/topics/voter-registration/#2004-parliamentary',
        },
      ],
      ['2009', 1, undefined],
    ]);
    expect(elections.map(({ missingBefore }) => missingBefore !== undefined)).toEqual([false, false, true]);
  });

  test('marks the very words in the sentence, not the first like them', () => {
    expect(elections[0]?.values[0]).toEqual({
      text: 'some 9',
      measure: '9',
      series: '',
      basis: 'on election day',
      bar: { drawnAs: '', hollow: false, length: 0 },
      language: 'en',
      sentence: [
        { text: 'In 2001, of 9 voters some ' },
        {
          text: '9',
          href: '/ruritania/2001-presidential/#2001-presidential.passage.registered-voters.final',
        },
        { text: ' came.' },
      ],
      where: ['Voting'],
      finding: 'What the report says',
      href: '/ruritania/2001-presidential/#2001-presidential.passage.registered-voters.final',
      repeated: [],
    });
  });

  test('says which footnote a value stands in', () => {
    expect(elections[2]?.values[0]).toMatchObject({
      text: 'one million',
      measure: '1,000,000',
      where: ['Voting', ', footnote 3'],
    });
  });
});

test('a sentence stands once, with a mark on each of its values', () => {
  const { elections } = view('registered-voters', {
    [lastReport]: quoting(
      'From :figure[7]{registered-voters=7 stage=initial} they grew to :figure[9]{registered-voters=9 stage=final}.',
    ),
  });
  const href = '/ruritania/2009-presidential/#2009-presidential.passage.registered-voters';
  expect(elections[2]?.values.map(({ sentence }) => sentence)).toEqual([
    [
      { text: 'From ' },
      { text: '7', href: `${href}.initial` },
      { text: ' they grew to ' },
      { text: '9', href: `${href}.final` },
      { text: '.' },
    ],
    undefined,
  ]);
});

test('values have bars where the page has no plot, and none beside one', () => {
  const turnout = (second: string) =>
    view('turnout', {
      'ruritania/2001-presidential/statement.md': quoting('It was :figure[71 per cent]{turnout=71}.'),
      'ruritania/2004-parliamentary/statement.md': quoting(`It was ${second}.`),
    });
  const bars = ({ elections }: ReturnType<typeof view>) =>
    elections.flatMap(({ values }) => values.map(({ bar }) => bar?.length));
  const apart = turnout(':figure[one out of six]{turnout=1/6}');
  expect([apart.chart?.strip !== undefined, bars(apart)]).toEqual([true, [71, 16.7]]);
  expect(apart.key).toContain('Bars: 0 to 100 per cent.');
  const joined = turnout(':figure[64 per cent]{turnout=64}');
  expect([joined.chart?.strip, bars(joined), joined.key]).toEqual([undefined, [undefined, undefined], []]);
  expect(
    bars(view('turnout', { [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.') })),
  ).toEqual([71]);
});

test('breaks of the country are noted, those of another are not', () => {
  const text = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  const breaks = `breaks: [{ before: ruritania/2009-presidential, makes: other-measure, reason: A new law. }, { before: syldavia/2009-presidential, makes: other-measure, reason: Another law. }]`;
  expect(view('turnout', { ...syldavia, 'indicators.yml': text.replace('key: true', breaks) }).notes).toEqual(
    ['A new law.'],
  );
});

describe('an indicator without a topic', () => {
  const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  const overrides = {
    ...figures,
    'indicators.yml': indicators.replace('    topic: voter-registration\n', ''),
  };
  const corpus = corpusOf(overrides);

  test('leads to the whole election where it has no value', () => {
    const { topic, chart, elections } = view('registered-voters', overrides);
    const silence = {
      reason: 'no figure of this in the passages quoted',
      href: '/ruritania/2004-parliamentary/',
    };
    expect(topic).toBeUndefined();
    expect(elections[1]?.silence).toEqual(silence);
    expect(chart?.rows.filter((row) => row.silence !== undefined)).toMatchObject([
      { silence: silence.reason, href: silence.href },
    ]);
  });

  test('is on no topic page', () => {
    const listed = [...corpus.topics.values()].map((topic) => {
      const { charts, figures: others } = topicView(corpus, the(corpus).country(), topic);
      return [charts.length, others.compared.length + others.single.length];
    });
    expect(listed).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('stands at the end of the index, and its row in the data leads there', () => {
    expect(indicatorsView(corpus).topics.map(({ id, label }) => [id, label])).toEqual([
      ['several-topics', 'Several topics'],
    ]);
    const row = indicatorsTable
      .rows(corpus, new URL('https://observed.example/'))
      .find(({ id }) => id === 'registered-voters');
    expect(row).toMatchObject({
      topic: null,
      url: 'https://observed.example/indicators/#several-topics',
    });
  });
});

test('a value that is printed again is one value, with all its places', () => {
  const { summary, elections } = view('registered-voters', {
    [lastReport]: `${quoting('There were :figure[9]{registered-voters=9 stage=final}.')}
:::excerpt[The voters again]{#again assessment="neutral"}
> There were some :figure[9]{registered-voters=9 stage=final} voters.
:::
`,
  });
  expect(summary).toBe('1 value from 1 of 3 reports.');
  expect(elections[2]?.values.map(({ text, repeated }) => [text, repeated])).toEqual([
    [
      '9',
      [
        {
          href: '/ruritania/2009-presidential/#2009-presidential.again.registered-voters.final',
          label: ['Printed again: “', 'some 9', '”, ', 'Voting'],
        },
      ],
    ],
  ]);
});

test('where it has no value, what lies beside it is named', () => {
  const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  const { elections } = view('voting-day', {
    ...figures,
    'indicators.yml': indicators.replace(
      '    unit: date\n',
      '    unit: date\n    beside: [registered-voters]\n',
    ),
  });
  expect(elections.map(({ silence }) => silence?.reason)).toEqual([
    'no figure of this; see Registered voters',
    'no figure of this in the passages quoted',
    'no figure of this; see Registered voters',
  ]);
});

test('where its election came after the report, or has no such thing, that is said', () => {
  const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  const silences = (field: string) =>
    view('voting-day', {
      ...observedByAnother,
      'indicators.yml': indicators.replace('    unit: date\n', `    unit: date\n    ${field}\n`),
    }).elections.map(({ silence }) => silence?.reason);
  expect(silences('under-way: true')[2]).toBe(
    'before the event; a mission observed the day, its reports are not in this collection',
  );
  expect(silences('under-way: false')[2]).not.toContain('before the event');
  expect(silences('elections: [parliamentary]')).toEqual([
    'none in a presidential election',
    'no figure of this in the passages quoted',
    'none in a presidential election',
  ]);
});

describe('an indicator that lists things', () => {
  const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  const corpus = corpusOf({
    ...figures,
    'indicators.yml': indicators.replace(
      '    required: [stage]\n',
      '    required: [stage]\n    lists: stage\n',
    ),
  });

  test('stands apart from what elections have in common', () => {
    expect(indicatorsView(corpus).topics.map(({ id }) => id)).toEqual(['several-things']);
    const row = indicatorsTable
      .rows(corpus, new URL('https://observed.example/'))
      .find(({ id }) => id === 'registered-voters');
    expect(row?.url).toBe('https://observed.example/indicators/#several-things');
  });
});

const twoChannels: Overrides = {
  'ruritania/country.yml': `name: Ruritania
adjective: Ruritanian
iso: { alpha2: XR, alpha3: XRU }
parties: [{ id: reds, name: Red Party }, { id: blues, name: Blue Party }]
outlets: [{ id: first-channel, name: First Channel }, { id: second-channel, name: Second Channel }]
`,
};

describe('the index of indicators', () => {
  const corpus = corpusOf({
    ...figures,
    ...syldavia,
    'syldavia/2009-presidential/statement.md': quoting('Turnout was :figure[71 per cent]{turnout=71}.'),
  });

  test('leaves out indicators without a figure, and topics without an indicator; folds what has one value', () => {
    expect(
      indicatorsView(corpus).topics.map(({ id, rows, single }) => [
        id,
        rows.map(({ label }) => label),
        single.map(({ label }) => label),
      ]),
    ).toEqual([
      ['voting', [], ['Turnout']],
      ['voter-registration', ['Registered voters'], []],
    ]);
    expect(indicatorsView(corpusOf()).topics).toEqual([]);
  });

  test('says the values of each country as printed, and what they are to one another', () => {
    expect(indicatorsView(corpus).topics[1]?.rows[0]).toEqual({
      label: 'Registered voters',
      href: undefined,
      about: 'Voters on the lists.',
      places: [
        {
          href: '/ruritania/indicators/registered-voters/',
          label: 'Ruritania',
          name: 'Registered voters, Ruritania',
          note: undefined,
          years: [
            { year: '2001', text: ['some 9'], sign: undefined },
            { year: '2009', text: ['one million'], sign: '≠' },
          ],
        },
      ],
    });
  });

  test('links the name itself where there is one country', () => {
    const [topic] = indicatorsView(corpusOf(figures)).topics;
    expect(topic?.rows[0]?.href).toBe('/ruritania/indicators/registered-voters/');
  });

  test('counts the values of an election that has many', () => {
    const shares = (...of: readonly [outlet: string, party: string, share: number][]) =>
      of.map(
        ([outlet, party, share]) =>
          `:figure[${share} per cent]{airtime=${share} outlet=${outlet} party=${party}}`,
      );
    const valuesOf = (quotation: string) =>
      indicatorsView(corpusOf({ ...twoChannels, [lastReport]: quoting(quotation) })).topics[0]?.rows[0]
        ?.places[0]?.years;
    const two = shares(['first-channel', 'reds', 40], ['first-channel', 'blues', 45]);
    const third = shares(['second-channel', 'reds', 50]);
    expect(valuesOf(`It was ${two.join(' and ')}.`)).toMatchObject([
      { text: ['40 per cent', '; ', '45 per cent'] },
    ]);
    expect(valuesOf(`It was ${[...two, ...third].join(' and ')}.`)).toMatchObject([{ text: ['3 values'] }]);
  });

  test('of a country are those of its figures', () => {
    expect(indicatorsWithFigures(corpus, the(corpus).country()).map(({ id }) => id)).toEqual([
      'registered-voters',
    ]);
    expect(indicatorsWithFigures(corpus, the(corpus).country('syldavia')).map(({ id }) => id)).toEqual([
      'turnout',
    ]);
  });
});
