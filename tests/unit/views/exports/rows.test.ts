import { describe, expect, test } from 'vitest';
import { dataView } from '../../../../src/views/data-view.ts';
import { electionRows, excerptRows, figureRows } from '../../../../src/views/exports/rows.ts';
import { corpusOf, lastReport, report } from '../../support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf({
  'ruritania/2004-parliamentary/election.yml': `date: 2004-09-12
kind: parliamentary
early: stated
body: Parliament
seats: 99
mission:
  format: NAM
  organisations: [watch]
  election-day: before-the-event
`,
  [lastReport]: `${report(
    `## IV. Voting

:::excerpt[Turnout *fell*]{#turnout assessment="breach" follow-up="not-addressed" topics="+counting" threads="open-count"}
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
});

describe('a row of an election', () => {
  const [first, second, last] = electionRows(corpus, site);

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
      reports: [
        {
          id: 'ruritania/2001-presidential/statement',
          type: 'preliminary-statement',
          title: 'Statement of Preliminary Findings',
          issuers: ['watch'],
          place: 'Zenda',
          published: '2001-06-03',
          sha256: '0123456789abcdef'.repeat(4),
          landing: 'https://watch.example/ruritania',
        },
      ],
      states: { voting: 'reported', counting: 'no-section', 'voter-registration': 'no-section' },
      url: 'https://observed.example/ruritania/2001-presidential/',
    });
  });

  test('tells seats, formats and states', () => {
    expect(second).toMatchObject({
      seats: 99,
      missionFormat: 'NAM',
      early: 'stated',
      electionDay: 'before-the-event',
    });
    expect(last?.states).toEqual({
      voting: 'reported',
      counting: 'reported',
      'voter-registration': 'not-observed',
    });
  });
});

describe('a row of an excerpt', () => {
  const rows = excerptRows(corpus, site);

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
      finding: 'Turnout fell',
      quote: 'Turnout was some 71 per cent.\nIt breached paragraph 7.5.',
      footnotes: [{ mark: '3', text: 'Or 60 to 70 per cent.' }],
      note: 'Ours.',
      threads: ['ruritania/open-count'],
      commitments: ['copenhagen-7-5'],
      url: 'https://observed.example/ruritania/2009-presidential/#turnout',
    });
  });

  test('has null and empty lists where there is nothing, and marks as printed', () => {
    expect(rows[3]).toMatchObject({
      note: null,
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
  const rows = figureRows(corpus, site);

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
      unit: 'percent',
      text: '71 per cent',
      qualifier: 'some',
      basis: 'on election day',
      sentence: 'Turnout was some 71 per cent.',
      where: 'body',
      excerpt: 'ruritania/2009-presidential/turnout',
      url: 'https://observed.example/ruritania/2009-presidential/#2009-presidential.turnout.turnout.final',
    });
  });

  test('writes ranges and fractions as the codebook does, and says which footnote', () => {
    expect(rows[1]).toMatchObject({ value: '60..70', where: 'footnote 3', qualifier: null });
    expect(rows[2]).toMatchObject({
      value: '1/6',
      basis: null,
      dimensions: { outlet: 'first-channel', party: 'reds' },
    });
  });

  test('names an excerpt that has a row, and stands on the page of that excerpt', () => {
    const excerpts = new Map(excerptRows(corpus, site).map((row) => [row.id, row]));
    for (const { url, excerpt } of rows)
      expect(url.split('#')[0]).toBe(excerpts.get(excerpt)?.url.split('#')[0]);
    expect(rows).toHaveLength(3);
  });

  test('leads to an anchor in the words of its excerpt or of its footnotes', () => {
    for (const { url, excerpt } of rows) {
      const own = corpus.excerpts.get(excerpt);
      const html = [own?.quote.html, ...(own?.footnotes.map((note) => note.html) ?? [])].join('');
      expect(html).toContain(`id="${url.split('#')[1] ?? ''}"`);
    }
  });
});

test('every url is an address of this site, with its host', () => {
  const urls = [...electionRows(corpus, site), ...excerptRows(corpus, site), ...figureRows(corpus, site)].map(
    ({ url }) => url,
  );
  expect(urls).toHaveLength(3 + 4 + 3);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls.filter((url) => !url.startsWith('https://observed.example/ruritania/'))).toEqual([]);
});

describe('the data page', () => {
  const { files } = dataView(corpus);

  test('explains every field that a row has, and no other', () => {
    const fields = (name: string) =>
      files
        .find((file) => file.name === name)
        ?.fields.map(([field]) => field)
        .sort();
    expect(fields('elections.json')).toEqual(Object.keys(electionRows(corpus, site)[0] ?? {}).sort());
    expect(fields('excerpts.json')).toEqual(Object.keys(excerptRows(corpus, site)[0] ?? {}).sort());
    expect(fields('figures.json')).toEqual(Object.keys(figureRows(corpus, site)[0] ?? {}).sort());
  });

  test('says how many rows a file has', () => {
    expect(files.map(({ href, rows }) => [href, rows])).toEqual([
      ['/data/elections.json', '3 rows.'],
      ['/data/excerpts.json', '4 rows.'],
      ['/data/figures.json', '3 rows.'],
    ]);
  });
});
