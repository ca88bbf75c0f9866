import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldTypes } from './json-schema.ts';
import type { Row } from './table.ts';
import { observedByAnother } from '../../../tests/support/known-reports.ts';
import {
  correctedSince,
  corpusOf,
  issuedBefore,
  lastReport,
  report,
  tables,
} from '../../../tests/support/corpus.ts';
import { sealed } from '../../../tests/support/readings.ts';

const site = new URL('https://observed.example');
const judged =
  '{ assessment: breach, topics: [voting, counting], threads: [open-count], follow-up: not-addressed, finding: Turnout fell }';
const files = {
  ...sealed(
    [
      {
        turnout: {
          first: judged,
          second: judged
            .replace('breach', 'concern')
            .replace('threads: [open-count], ', '')
            .replace('Turnout fell', 'Fewer voted; fewer than before'),
          doubt: 'Concern or breach.',
        },
      },
    ],
    'turnout:',
    '  assessment: { is: breach, why: It names the paragraph. }',
    '  threads: { is: [open-count], why: It is part of it. }',
  ),
  'ruritania/topics/voting.md': `---
topic: voting
country: ruritania
question: Was voting calm?
---

It was calm [2001-presidential/calm].

Reports of two elections say so [2001-presidential/calm] [2004-parliamentary/calm].
`,
  'ruritania/2004-parliamentary/election.yml': `date: 2004-09-12
kind: parliamentary
early: stated
body: Parliament
seats: 99
missions:
  - format: NAM
    organisations: [watch]
    election-day: before-the-event
`,
  'ruritania/2004-parliamentary/statement.md': issuedBefore(
    report(`## Voting

:::excerpt[The mission welcomes the vote]{#calm assessment="positive"}
> Voting was orderly.
:::
`),
    '2004-08-01',
  ),
  [lastReport]: `${report(
    `## IV. Voting

:::excerpt[Turnout *fell*]{#turnout revised="2026-12-05" assessment="breach" follow-up="not-addressed" voice="interlocutors" topics="+counting" threads="open-count"}
> Turnout was some :figure[71 per cent]{turnout=71 stage=final}.[^3]
>
> It breached :commitment[paragraph 7.5]{copenhagen-7.5}.

Ours.
:::

:::excerpt[Calm]{#calm assessment="positive"}
> “Calm” <em></em>, one in six: :figure[one in six]{airtime=1/6 outlet=first-channel party=reds}.
:::
`.replace('<em></em>', '& “quiet”'),
    { absent: '{ voter-registration: not-observed }' },
  )}\n[^3]: Or :figure[60 to 70 per cent]{turnout=60..70 stage=initial}.\n`,
};
const corpus = correctedSince(
  {
    ...files,
    [lastReport]: files[lastReport].replace(' revised="2026-12-05"', '').replace('Ours.', 'Not ours.'),
  },
  files,
  ['ruritania/2009-presidential/turnout', 'note', '2026-12-05', 'Not ours.'],
);

function rowsOf(name: string): readonly Row[] {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}`);
  return table.rows(corpus, site);
}

describe('rows of what is known and not in the collection', () => {
  const known = corpusOf(observedByAnother);
  const rows = (name: string) => tables.find((table) => table.name === name)?.rows(known, site) ?? [];

  test('are one for each report, and one for what is known without a report, in time order', () => {
    expect(rows('known-reports').map(({ id }) => id)).toEqual([
      'ruritania/2004-09-12-parliamentary/watch-eom/final-report',
      'ruritania/2006-local',
      'ruritania/2008-05-04-parliamentary/watch-nam',
      'ruritania/2008-05-04-parliamentary/watch-assembly-eom/preliminary-statement',
      'ruritania/2009-06-07-presidential/watch-eom/preliminary-statement',
      'ruritania/2009-06-07-presidential/watch-eom/final-report',
    ]);
  });

  test('leave empty what is not known', () => {
    expect(rows('known-reports')[1]).toEqual({
      id: 'ruritania/2006-local',
      country: 'ruritania',
      election: null,
      date: '2006',
      kind: 'local',
      early: 'not-stated',
      missionFormat: null,
      organisations: [],
      opened: null,
      closed: null,
      electionDay: null,
      type: null,
      place: null,
      published: null,
      url: 'https://observed.example/reports/',
      mission: null,
    });
    expect(rows('known-reports').at(-1)).toEqual({
      id: 'ruritania/2009-06-07-presidential/watch-eom/final-report',
      country: 'ruritania',
      election: 'ruritania/2009-presidential',
      date: '2009-06-07',
      kind: 'presidential',
      early: 'regular',
      missionFormat: 'EOM',
      organisations: ['watch'],
      opened: null,
      closed: null,
      electionDay: 'observed',
      type: 'final-report',
      place: 'Zenda',
      published: '2009-09-30',
      url: 'https://observed.example/ruritania/2009-presidential/',
      mission: null,
    });
  });

  test('are counted for elections, and say who observed the day', () => {
    expect(
      rows('elections').map(({ knownReports, electionDayElsewhere }) => [knownReports, electionDayElsewhere]),
    ).toEqual([
      [0, null],
      [1, null],
      [2, 'observed'],
    ]);
    expect(
      rows('states')
        .filter(({ election }) => election === 'ruritania/2009-presidential')
        .map(({ state, electionDayElsewhere }) => [state, electionDayElsewhere]),
    ).toEqual([
      ['reported', null],
      ['before-the-event', 'observed'],
      ['no-section', null],
    ]);
  });
});

describe('a row of an election', () => {
  const [first, second] = rowsOf('elections');

  test('has every field of the design, null where there is nothing', () => {
    expect(first).toEqual({
      id: 'ruritania/2001-presidential',
      country: 'ruritania',
      date: '2001-06-03',
      kind: 'presidential',
      early: 'regular',
      body: 'President',
      seats: null,
      missionFormat: 'EOM',
      organisations: ['watch'],
      electionDay: 'systematic',
      url: 'https://observed.example/ruritania/2001-presidential/',
      electionDayElsewhere: null,
      knownReports: 0,
      missions: 1,
      until: null,
      lastDay: '2001-06-03',
      special: null,
      offices: {},
      officeKinds: {},
      votes: ['1 first 2001-06-03'],
    });
  });

  test('tells seats, formats and states', () => {
    expect(second).toMatchObject({
      seats: 99,
      missionFormat: 'NAM',
      early: 'stated',
      electionDay: 'before-the-event',
    });
  });
});

test('a row of a report says how much of it is quoted', () => {
  expect(rowsOf('reports')[0]).toMatchInlineSnapshot(`
    {
      "added": "2010-01-20",
      "document": null,
      "election": "ruritania/2001-presidential",
      "id": "ruritania/2001-presidential/statement",
      "issuers": [
        "Election Watch",
      ],
      "landing": "https://watch.example/ruritania",
      "language": "en",
      "mission": "ruritania/2001-presidential/watch",
      "observer": "watch",
      "paragraphs": 0,
      "paragraphsQuoted": 0,
      "paragraphsSetAside": 0,
      "place": "Zenda",
      "published": "2001-06-03",
      "replaces": null,
      "sentences": 0,
      "sentencesQuoted": 0,
      "sentencesSetAside": 0,
      "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      "title": "Statement of Preliminary Findings",
      "titleEnglish": null,
      "type": "preliminary-statement",
      "typeName": "preliminary statement",
      "url": "https://observed.example/ruritania/2001-presidential/",
      "words": 0,
      "wordsQuoted": 0,
      "wordsSetAside": 0,
    }
  `);
});

test('a topic in an election has a number of passages or a reason, and no silence is zero', () => {
  expect(rowsOf('states').map(({ topic, state, passages }) => [topic, state, passages]))
    .toMatchInlineSnapshot(`
    [
      [
        "voting",
        "reported",
        1,
      ],
      [
        "counting",
        "no-section",
        null,
      ],
      [
        "voter-registration",
        "no-section",
        null,
      ],
      [
        "voting",
        "reported",
        1,
      ],
      [
        "counting",
        "no-section",
        null,
      ],
      [
        "voter-registration",
        "no-section",
        null,
      ],
      [
        "voting",
        "reported",
        2,
      ],
      [
        "counting",
        "reported",
        1,
      ],
      [
        "voter-registration",
        "not-observed",
        null,
      ],
    ]
  `);
});

test('a thread has a row for every election of its country, silent where the report is', () => {
  expect(rowsOf('threads').map(({ thread, election, status }) => [thread, election, status]))
    .toMatchInlineSnapshot(`
    [
      [
        "ruritania/open-count",
        "ruritania/2001-presidential",
        null,
      ],
      [
        "ruritania/open-count",
        "ruritania/2004-parliamentary",
        null,
      ],
      [
        "ruritania/open-count",
        "ruritania/2009-presidential",
        null,
      ],
    ]
  `);
});

describe('a row of an excerpt', () => {
  const rows = rowsOf('excerpts');

  test('has every field of the design, as plain text', () => {
    expect(rows[2]).toEqual({
      id: 'ruritania/2009-presidential/turnout',
      country: 'ruritania',
      election: 'ruritania/2009-presidential',
      date: '2009-06-07',
      report: 'ruritania/2009-presidential/statement',
      section: 'IV. Voting',
      topics: ['voting', 'counting'],
      assessment: 'breach',
      followUp: 'not-addressed',
      voice: 'interlocutors',
      finding: 'Turnout fell',
      quote: 'Turnout was some 71 per cent.\nIt breached paragraph 7.5.',
      footnotes: [{ mark: '3', text: 'Or 60 to 70 per cent.' }],
      note: 'Ours.',
      page: null,
      threads: ['ruritania/open-count'],
      commitments: ['copenhagen-7-5'],
      revised: '2026-12-05',
      readings: 2,
      url: 'https://observed.example/ruritania/2009-presidential/#turnout',
      mission: 'ruritania/2009-presidential/watch',
      observer: 'watch',
      office: null,
      round: null,
      translation: null,
      withheld: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      verification: 'verified',
    });
  });

  test('has null and empty lists where there is nothing, and marks as printed', () => {
    expect(rows[3]).toMatchObject({
      note: null,
      revised: null,
      followUp: null,
      footnotes: [],
      threads: [],
      commitments: [],
      quote: '“Calm” & “quiet”, one in six: one in six.',
    });
  });

  test('stands in the order of elections and reports', () => {
    expect(rows.map(({ id }) => id)).toEqual([...corpus.excerpts.keys()]);
  });
});

describe('a row of a figure', () => {
  const rows = rowsOf('figures');

  test('has every field of the design', () => {
    expect(rows[0]).toEqual({
      id: 'ruritania/2009-presidential/turnout/turnout/final',
      country: 'ruritania',
      election: 'ruritania/2009-presidential',
      date: '2009-06-07',
      report: 'ruritania/2009-presidential/statement',
      indicator: 'turnout',
      dimensions: { stage: 'final' },
      value: '71',
      kind: 'number',
      number: 71,
      numerator: null,
      denominator: null,
      low: null,
      high: null,
      unit: 'percent',
      text: '71 per cent',
      qualifier: 'some',
      basis: 'on election day',
      series: null,
      repeats: null,
      of: 'this-election',
      sentence: 'Turnout was some 71 per cent.',
      where: 'body',
      excerpt: 'ruritania/2009-presidential/turnout',
      url: 'https://observed.example/ruritania/2009-presidential/#turnout',
      byHand: null,
      mission: 'ruritania/2009-presidential/watch',
      observer: 'watch',
      supersededBy: null,
      office: null,
      round: null,
      topics: ['voting', 'counting'],
      threads: ['ruritania/open-count'],
    });
  });

  test('writes ranges and fractions as the codebook does, and says which footnote', () => {
    expect(rows[1]).toMatchObject({
      value: '60..70',
      low: 60,
      high: 70,
      number: null,
      where: 'footnote 3',
      qualifier: null,
    });
    expect(rows[2]).toMatchObject({
      value: '1/6',
      numerator: 1,
      denominator: 6,
      number: null,
      basis: null,
      dimensions: { outlet: 'first-channel', party: 'reds' },
    });
  });

  test('has the address of its excerpt', () => {
    const excerpts = new Map(rowsOf('excerpts').map((row) => [row.id, row]));
    expect(rows.map(({ url }) => url)).toEqual(rows.map(({ excerpt }) => excerpts.get(excerpt ?? null)?.url));
    expect(rows).toHaveLength(3);
  });
});

test('a row of a reading has both values of a field, and what was settled', () => {
  const rows = rowsOf('readings');
  expect(
    rows.map(({ field, first, second, heading, settled }) => [field, first, second, heading, settled]),
  ).toEqual([
    ['assessment', 'breach', 'concern', null, 'breach'],
    ['topics', 'counting;voting', 'counting;voting', 'voting', null],
    ['threads', 'open-count', 'none', null, 'open-count'],
    ['follow-up', 'not-addressed', 'not-addressed', null, null],
    ['finding', 'Turnout fell', 'Fewer voted; fewer than before', null, null],
  ]);
  expect(rows[0]).toEqual({
    excerpt: 'ruritania/2009-presidential/turnout',
    election: 'ruritania/2009-presidential',
    round: 1,
    field: 'assessment',
    first: 'breach',
    second: 'concern',
    heading: null,
    settled: 'breach',
    why: 'It names the paragraph.',
    doubt: 'Concern or breach.',
    url: 'https://observed.example/ruritania/2009-presidential/#turnout',
  });
});

test('a row of a comparison has our answer and what it rests on, without the marks of its citations', () => {
  expect(rowsOf('comparisons')).toEqual([
    {
      country: 'ruritania',
      topic: 'voting',
      question: 'Was voting calm?',
      answer: 'It was calm.',
      account: 'Reports of two elections say so.',
      excerpts: ['ruritania/2001-presidential/calm', 'ruritania/2004-parliamentary/calm'],
      revised: null,
      url: 'https://observed.example/ruritania/topics/voting/',
    },
  ]);
});

describe.each(tables.map((table) => [table.name, table] as const))('the table of %s', (name, table) => {
  const rows = rowsOf(name);

  test('has rows as its schema says', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(z.array(table.schema).safeParse(rows).error).toBeUndefined();
  });

  test('has one row for each key', () => {
    const keys = rows.map((row) => JSON.stringify(table.key.map((field) => row[field])));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('refers only to rows that are there', () => {
    for (const { name: field, refersTo, nullable } of fieldTypes(table)) {
      if (refersTo === undefined) continue;
      const ids = new Set<Row[string]>(rowsOf(refersTo).map(({ id }) => id ?? null));
      // What may be without a value refers to nothing there.
      if (nullable) ids.add(null);
      expect(rows.filter((row) => !ids.has(row[field] ?? null))).toEqual([]);
    }
  });

  test('gives every row an address of this site', () => {
    expect(
      rows.filter(({ url }) => typeof url !== 'string' || !url.startsWith('https://observed.example/')),
    ).toEqual([]);
  });

  test('describes every field', () => {
    expect(fieldTypes(table).filter(({ description }) => description === '')).toEqual([]);
  });
});
