import { describe, expect, test, vi } from 'vitest';
import type { ChartSpec } from './spec.ts';
import { chart } from './chart.ts';
import { jointLine } from './joints.ts';
import { chartEmbedPage, chartEmbeds } from './chart-embed.ts';
import { pageKinds } from '../../page-kinds.ts';
import { downloads } from '../publishing/downloads.ts';
import { indicatorView } from '../indicators/indicator-view.ts';
import { indicatorPages } from '../indicators/indicator-pages.ts';
import { topicView } from '../topics/topic-view.ts';
import { chartsCorpus } from '../../../tests/support/charts.ts';
import type { BarChart } from './kinds/bars/spec.ts';
import { chartKinds, planeOf } from './kinds/kinds.ts';
import type { TimeChart } from './kinds/time/spec.ts';
import {
  content,
  corpusOf,
  electionFile,
  issuedBefore,
  lastReport,
  quoting,
  report,
  syldavia,
  the,
  type Overrides,
} from '../../../tests/support/corpus.ts';

const statement = (slug: string): string => `ruritania/${slug}/statement.md`;

function drawn(indicator: string, overrides: Overrides): ChartSpec | undefined {
  const corpus = corpusOf(overrides);
  return chart(corpus, the(corpus).country(), the(corpus).indicator(indicator));
}

interface Specs {
  readonly time: TimeChart;
  readonly bars: BarChart;
}

function ofKind<K extends keyof Specs>(kind: K, spec: ChartSpec | undefined): Specs[K] {
  if (spec?.kind !== kind) throw new Error(`There is no chart of the kind ${kind}`);
  return spec as Specs[K];
}

function keyOf(spec: ChartSpec): readonly string[] {
  return planeOf(spec).key(spec);
}

const turnouts = {
  [statement('2001-presidential')]: quoting('Some :figure[71 per cent]{turnout=71} voted.'),
  [statement('2004-parliamentary')]: quoting('Turnout was :figure[64.56 per cent]{turnout=64.56}.'),
};

describe('there is no chart', () => {
  test('without a value', () => {
    expect(drawn('turnout', {})).toBeUndefined();
  });

  test('of one value', () => {
    expect(
      drawn('turnout', { [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.') }),
    ).toBeUndefined();
  });

  test('of one value that is printed twice', () => {
    const twice = report(
      '## Voting\n\n:::excerpt[A]{#a assessment="neutral"}\n> :figure[71 per cent]{turnout=71}\n:::\n\n:::excerpt[B]{#b assessment="neutral"}\n> again :figure[71 per cent]{turnout=71}\n:::\n',
    );
    expect(drawn('turnout', { [lastReport]: twice })).toBeUndefined();
  });

  test('of values that have no place on an axis: ranges and dates', () => {
    expect(
      drawn('turnout', {
        [statement('2001-presidential')]: quoting('It was :figure[60 to 70 per cent]{turnout=60..70}.'),
        [statement('2004-parliamentary')]: quoting('It was :figure[61 to 71 per cent]{turnout=61..71}.'),
      }),
    ).toBeUndefined();
    expect(
      drawn('voting-day', {
        [statement('2001-presidential')]: quoting('On :figure[3 June]{voting-day=2001-06-03}.'),
        [statement('2004-parliamentary')]: quoting('On :figure[12 September]{voting-day=2004-09-12}.'),
      }),
    ).toBeUndefined();
  });

  test('of fractions where the axis counts', () => {
    expect(
      drawn('registered-voters', {
        [statement('2001-presidential')]: quoting(
          ':figure[Three of seven]{registered-voters=3/7 stage=final} came.',
        ),
        [statement('2004-parliamentary')]: quoting(
          ':figure[Two of seven]{registered-voters=2/7 stage=final} came.',
        ),
      }),
    ).toBeUndefined();
  });

  test('of an indicator that is not drawn', () => {
    const text = String(content().find(({ path }) => path === 'indicators.yml')?.content);
    const undrawn = text.replace('    optional: [stage]\n    chart: time\n', '    optional: [stage]\n');
    expect(drawn('turnout', { ...turnouts, 'indicators.yml': undrawn })).toBeUndefined();
  });

  test('with the values of another country', () => {
    expect(
      drawn('turnout', {
        ...syldavia,
        [statement('2001-presidential')]: turnouts[statement('2001-presidential')],
        'syldavia/2009-presidential/statement.md': quoting('It was :figure[71 per cent]{turnout=71}.'),
      }),
    ).toBeUndefined();
  });
});

describe('a chart through time', () => {
  const spec: TimeChart = ofKind('time', drawn('turnout', turnouts));

  test('says what it shows and where it is from', () => {
    expect(spec).toMatchObject({
      id: 'turnout',
      title: 'Turnout',
      subtitle: 'Share of registered voters who voted.',
      unit: 'per cent',
    });
    expect(spec.source).toBe(
      'Reports by EW on 2 elections in Ruritania: 2001 presidential and 2004 parliamentary.',
    );
  });

  test('reaches from the first to the last election', () => {
    expect([spec.from, spec.to]).toEqual(['2001-06-03', '2009-06-07']);
  });

  test('has a point for every value, with its sentence', () => {
    expect(spec.points).toEqual([
      {
        y: 71,
        label: 'some 71',
        detail: '',
        hollow: false,
        href: '/ruritania/2001-presidential/#2001-presidential.passage.turnout',
        spoken: '2001 presidential: some 71 per cent',
        date: '2001-06-03',
        year: '2001',
      },
      {
        y: 64.56,
        label: '64.56',
        detail: '',
        hollow: false,
        href: '/ruritania/2004-parliamentary/#2004-parliamentary.passage.turnout',
        spoken: '2004 parliamentary: 64.56 per cent',
        date: '2004-09-12',
        year: '2004',
      },
    ]);
    expect(spec.lines).toEqual([[0, 1]]);
  });

  test('leaves a gap where an election has no value, with the reason, and invents nothing', () => {
    expect(spec.gaps).toEqual([
      { date: '2009-06-07', year: '2009', reason: 'no figure of this in the passages quoted' },
    ]);
    expect(spec.points.some(({ date }) => date === '2009-06-07')).toBe(false);
  });

  test('marks elections that are missing in the collection', () => {
    expect(spec.missing).toEqual(['2006']);
  });

  test('has a row for every value and for every silence, in time order', () => {
    expect(spec.rows).toEqual([
      {
        election: '2001 presidential',
        electionHref: '/ruritania/2001-presidential/',
        series: '',
        basis: '',
        text: 'some 71 per cent',
        plottedAs: '',
        href: '/ruritania/2001-presidential/#2001-presidential.passage.turnout',
        repeated: [],
        silence: undefined,
      },
      {
        election: '2004 parliamentary',
        electionHref: '/ruritania/2004-parliamentary/',
        series: '',
        basis: '',
        text: '64.56 per cent',
        plottedAs: '',
        href: '/ruritania/2004-parliamentary/#2004-parliamentary.passage.turnout',
        repeated: [],
        silence: undefined,
      },
      {
        election: '2009 presidential',
        electionHref: '/ruritania/2009-presidential/',
        series: '',
        basis: '',
        text: '',
        plottedAs: '',
        href: '/ruritania/topics/voting/#2009-presidential',
        repeated: [],
        silence: 'no figure of this in the passages quoted',
      },
    ]);
  });
});

describe('the reason of a gap', () => {
  const bad = (slug: string, words: string) => ({
    [statement(slug)]: report(
      `## Counting\n\n:::excerpt[Bad]{#bad assessment="concern"}\n> It was ${words}.\n:::\n`,
      { absent: '{ voting: no-section, voter-registration: no-section }' },
    ),
  });
  const counts = {
    ...bad('2001-presidential', ':figure[20 per cent]{bad-counts=20}'),
    ...bad('2004-parliamentary', ':figure[one out of six]{bad-counts=1/6}'),
  };
  const reason = (overrides: Overrides) =>
    ofKind('time', drawn('bad-counts', { ...counts, ...overrides })).gaps.map((gap) => gap.reason);

  test('is the state of the topic where the report is silent', () => {
    expect(reason({})).toEqual(['no section']);
  });

  test('is that the election was yet to come, or was not observed systematically, where observers counted', () => {
    const observed = (how: string) => ({
      'ruritania/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07', how),
    });
    const before = { [lastReport]: issuedBefore(quoting('Calm.'), '2009-05-01') };
    expect(reason({ ...observed('before-the-event'), ...before })).toEqual(['before the event']);
    expect(reason(observed('limited'))).toEqual(['not observed systematically']);
    expect(reason(observed('none'))).toEqual(['not observed systematically']);
  });

  test('is not that there is no figure where there is a range', () => {
    expect(reason(bad('2009-presidential', ':figure[10 to 20 per cent]{bad-counts=10..20}'))).toEqual([
      'a value that is no single number; see the table',
    ]);
  });

  test('does not stand in the way of a fraction, which stays hollow and apart', () => {
    const spec = ofKind('time', drawn('bad-counts', counts));
    expect(spec.points.map(({ y, label, hollow }) => [Math.round(y), label, hollow])).toEqual([
      [20, '20', false],
      [17, 'one out of six', true],
    ]);
    expect(spec.rows.map(({ text, plottedAs }) => [text, plottedAs])).toEqual([
      ['20 per cent', ''],
      ['one out of six', '16.7 per cent'],
      ['', ''],
    ]);
    expect(spec.lines).toEqual([]);
    expect(spec.joints.map(jointLine)).toEqual([
      '2001 ≈ 2004 compare with care: 2001 prints a number, 2004 a fraction.',
    ]);
    expect(keyOf(spec)).toEqual([
      'Hollow: printed as a fraction, drawn as a percentage.',
      'Grey ticks: the election of 2006, observed too; its report is not in this collection.',
    ]);
  });
});

describe('a chart of bars', () => {
  const spec: BarChart = ofKind(
    'bars',
    drawn('registered-voters', {
      [statement('2001-presidential')]: quoting(
        'From :figure[8.8 million]{registered-voters=8800000 stage=initial} to :figure[9,181,700]{registered-voters=9181700 stage=final}.',
      ),
      [lastReport]: quoting('There were over :figure[1700]{registered-voters=1700 stage=final}.'),
    }),
  );

  test('has a group for every election with values, and none without', () => {
    expect(spec.groups.map(({ label }) => label)).toEqual(['2001 presidential', '2009 presidential']);
  });

  test('prints numbers as readers write them, and says on what they rest', () => {
    expect(
      spec.groups.flatMap(({ bars }) =>
        bars.map(({ y, label, detail, spoken }) => [y, label, detail, spoken]),
      ),
    ).toEqual([
      [
        8_800_000,
        '8.8 million',
        'when the election was called',
        '2001 presidential: 8.8 million, when the election was called',
      ],
      [9_181_700, '9,181,700', 'on election day', '2001 presidential: 9,181,700, on election day'],
      [1700, 'over 1,700', 'on election day', '2009 presidential: over 1,700, on election day'],
    ]);
  });

  test('says what its elections are to one another, between the two and at the end', () => {
    expect(spec.joints.map(jointLine)).toEqual([
      '2001 ≈/≠ 2009 in part compare with care, in part not the same measure: 2004 lies between 2001 and 2009 without a value that counts the same. Between 2001 and 2009 the election of 2006 was observed too and is not in this collection. Other values ≠ not the same measure: 2001 (when the election was called) and 2009 (on election day) do not rest on the same basis.',
    ]);
    expect(spec.groups.map(({ joint }) => joint)).toEqual([
      undefined,
      '≈/≠ in part compare with care, in part not the same measure (2001–2009)',
    ]);
  });

  test('names what has no value, because it draws no gaps', () => {
    expect(keyOf(spec)).toEqual([
      'Arrow: the report gives a bound, and the value lies on that side of it.',
      'No value: 2004 parliamentary (no section).',
      'Also observed, not in this collection: 2006.',
    ]);
  });
});

test('the page of a country’s frames has each of its charts, also under the names of indicators that it took in', () => {
  const corpus = chartsCorpus();
  const country = the(corpus).country();
  const to = '/ruritania/indicators/turnout/';
  const from = (page: string) => ({ from: `/ruritania/${page}/`, to, since: '2026-12-01', why: 'Joined.' });
  const redirects = [from('indicators/voters-who-came'), from('topics/turnout')];
  const { href, embeds } = chartEmbedPage({ ...corpus, redirects }, country);
  expect(href).toBe('/embed/ruritania/indicators/');
  expect(embeds.map(({ spec }) => spec)).toEqual(chartEmbeds(corpus).map(({ spec }) => spec));
  expect(embeds.map((embed) => embed.href)).toEqual(embeds.map(({ spec }) => `${href}#${spec.id}`));
  expect(embeds.flatMap(({ id, formerIds }) => formerIds.map((former) => [id, former]))).toEqual([
    ['turnout', 'voters-who-came'],
  ]);
});

describe('a chart is made once', () => {
  test('for the pages, frames, pictures and citations that share it', () => {
    const corpus = chartsCorpus();
    const country = the(corpus).country();
    const made = chartKinds.map((kind) => vi.spyOn(kind, 'spec'));
    try {
      for (const indicator of corpus.indicators.values()) indicatorView(corpus, country, indicator);
      for (const page of indicatorPages.pages(corpus)) page.chart?.();
      for (const topic of corpus.topics.values()) topicView(corpus, country, topic);
      const embeds = chartEmbeds(corpus);
      expect(chartEmbeds(corpus)).toEqual(embeds);
      for (const { path, body } of downloads(pageKinds, corpus, new URL('https://observed.example')))
        if (path.endsWith('/citations.json')) body();
      const charts = made.flatMap(({ mock }) => mock.calls.map(([{ indicator }]) => indicator.id));
      expect(charts.sort()).toEqual(embeds.map(({ spec }) => spec.id).sort());
    } finally {
      for (const spy of made) spy.mockRestore();
    }
  });

  test('for every corpus, and the reasons for none are found once, too', () => {
    const corpus = chartsCorpus();
    let read = 0;
    const counted = {
      ...corpus,
      get indexes() {
        read += 1;
        return corpus.indexes;
      },
    };
    const votingDay = () => chart(counted, the(corpus).country(), the(corpus).indicator('voting-day'));
    const first = [votingDay(), read];
    expect(first).toEqual([undefined, read]);
    expect(read).toBeGreaterThan(0);
    expect([votingDay(), read]).toEqual(first);
    const turnout = (own: typeof corpus) => chart(own, the(own).country(), the(own).indicator('turnout'));
    expect(turnout(corpus)).toBe(turnout(corpus));
    expect(turnout(chartsCorpus())).not.toBe(turnout(corpus));
  });
});
