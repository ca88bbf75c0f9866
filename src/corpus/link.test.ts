import { describe, expect, test } from 'vitest';
import { corpusOf, lastReport, quoting, report, syldavia, the } from '../../tests/support/corpus.ts';
import { calm, sealed } from '../../tests/support/readings.ts';

const excerpt = (id: string, text: string, attributes = ''): string =>
  `:::excerpt[Finding of ${id}]{#${id} assessment="neutral"${attributes}}\n${text}\n:::\n`;

describe('ids and anchors', () => {
  test('follow the path and the text', () => {
    const corpus = corpusOf({
      [lastReport]: quoting(
        'Of :figure[9,181 voters]{registered-voters=9181 stage=final} :figure[5 per cent]{airtime=5 party=reds outlet=first-channel} voted.',
      ),
    });
    expect(the(corpus).excerpt('2009-presidential/passage')).toMatchObject({
      id: 'ruritania/2009-presidential/passage',
      anchor: 'passage',
    });
    expect([...corpus.figures.values()].map(({ id, anchor }) => [id, anchor])).toEqual([
      [
        'ruritania/2009-presidential/passage/registered-voters/final',
        '2009-presidential.passage.registered-voters.final',
      ],
      [
        'ruritania/2009-presidential/passage/airtime/first-channel/reds',
        '2009-presidential.passage.airtime.first-channel.reds',
      ],
    ]);
    expect(
      the(corpus)
        .election('2009-presidential')
        .reports.map(({ id, path }) => [id, path]),
    ).toEqual([['ruritania/2009-presidential/statement', 'ruritania/2009-presidential/statement.md']]);
  });

  test('are keys of what they name', () => {
    const corpus = corpusOf(syldavia);
    for (const map of [
      corpus.topics,
      corpus.indicators,
      corpus.dimensions,
      corpus.commitments,
      corpus.organisations,
      corpus.glossary,
      corpus.countries,
      corpus.elections,
      corpus.excerpts,
      corpus.threads,
    ])
      expect([...map].map(([key]) => key)).toEqual([...map.values()].map(({ id }) => id));
  });
});

describe('order', () => {
  test('of elections is by country, then by day', () => {
    expect([...corpusOf(syldavia).elections.keys()]).toEqual([
      'ruritania/2001-presidential',
      'ruritania/2004-parliamentary',
      'ruritania/2009-presidential',
      'syldavia/2009-presidential',
    ]);
  });

  test('of countries is by name, not by folder', () => {
    const named = {
      ...syldavia,
      'syldavia/country.yml': 'name: Atlantis\nadjective: Atlantean\niso: { alpha2: XA, alpha3: XAT }\n',
    };
    expect([...corpusOf(named).elections.keys()][0]).toBe('syldavia/2009-presidential');
  });

  test('of excerpts and figures is that of elections, reports and text', () => {
    const corpus = corpusOf({
      [lastReport]: report(
        `## Voting\n\n${excerpt('zebra', '> It was :figure[5 per cent]{turnout=5 stage=final}, then :figure[4 per cent]{turnout=4 stage=initial}.')}\n${excerpt('ant', '> Calm.')}`,
      ),
    });
    expect([...corpus.excerpts.keys()]).toEqual([
      'ruritania/2001-presidential/calm',
      'ruritania/2004-parliamentary/calm',
      'ruritania/2009-presidential/zebra',
      'ruritania/2009-presidential/ant',
    ]);
    expect([...corpus.figures.values()].map(({ text }) => text)).toEqual(['5 per cent', '4 per cent']);
  });

  test('of topics is that of their file', () => {
    expect([...corpusOf().topics.keys()]).toEqual(['voting', 'counting', 'voter-registration']);
  });
});

describe('several reports of one election', () => {
  const corpus = corpusOf({
    'ruritania/2009-presidential/a-final-report.md': report(
      `## Counting\n\n${excerpt('open', '> Open.')}\n## Voting\n\n${excerpt('late', '> Late.')}`,
      { published: '2009-09-01', absent: '{ voter-registration: not-observed }' },
    ),
  });
  const { reports, excerpts, cells } = the(corpus).election('2009-presidential');

  test('stand in the order of their publication', () => {
    expect(reports.map(({ id }) => id.split('/')[2])).toEqual(['statement', 'a-final-report']);
    expect(excerpts.map(({ anchor }) => anchor)).toEqual(['calm', 'open', 'late']);
    expect(excerpts.map((own) => reports.indexOf(own.report))).toEqual([0, 1, 1]);
  });

  test('share their cells: what one reports is reported', () => {
    expect(cells.get('counting')).toEqual({ state: 'reported', excerpts: [excerpts[1]] });
    expect(cells.get('voting')).toEqual({ state: 'reported', excerpts: [excerpts[0], excerpts[2]] });
  });

  test('of two silences the one that leaves more open is shown', () => {
    expect(cells.get('voter-registration')).toEqual({ state: 'not-observed' });
  });

  test('of the same day stand in the order of their names', () => {
    const text = report(`## Voting\n\n${excerpt('late', '> Late.')}`, { published: '2009-06-07' });
    const { reports: same } = the(corpusOf({ 'ruritania/2009-presidential/a.md': text })).election(
      '2009-presidential',
    );
    expect(same.map(({ id }) => id.split('/')[2])).toEqual(['a', 'statement']);
  });
});

describe('every topic × election cell', () => {
  const corpus = corpusOf({
    ...syldavia,
    [lastReport]: report(`## Voting\n\n${excerpt('calm', '> Calm.', ' topics="+counting"')}`, {
      absent: '{ voter-registration: not-yet-excerpted }',
    }),
  });

  test('holds exactly one state', () => {
    for (const { cells } of corpus.elections.values())
      expect([...cells.keys()]).toEqual([...corpus.topics.keys()]);
    expect([...the(corpus).election('2009-presidential').cells.values()].map(({ state }) => state)).toEqual([
      'reported',
      'reported',
      'not-yet-excerpted',
    ]);
  });

  test('holds the excerpts on its topic and no others', () => {
    const cell = the(corpus).election('2009-presidential').cells.get('counting');
    expect(cell).toEqual({ state: 'reported', excerpts: [the(corpus).excerpt('2009-presidential/calm')] });
  });
});

describe('an excerpt', () => {
  const corpus = corpusOf({
    [lastReport]: `${report(
      `## IV. VOTING

:::excerpt[Turnout *fell* at 14:00]{#turnout assessment="breach" topics="+counting" threads="open-count"}
> Turnout was some :figure[71 per cent]{turnout=71 stage=final}.[^2]
>
> It breached :commitment[it]{copenhagen-7.5}, :commitment[again]{copenhagen-7-5}.

> A second quotation.

Ours *only*.

And ours.
:::
`,
      { absent: '{ voter-registration: no-section }' },
    )}\n[^2]: Or :figure[70 per cent]{turnout=70 stage=initial}.\n`,
  });
  const turnout = the(corpus).excerpt('2009-presidential/turnout');

  test('knows its election, report, section and finding', () => {
    expect(turnout.election).toBe(the(corpus).election('2009-presidential'));
    expect(turnout.report).toBe(turnout.election.reports[0]);
    expect(turnout).toMatchObject({
      section: 'IV. VOTING',
      finding: 'Turnout fell at 14:00',
      assessment: 'breach',
    });
  });

  test('names what it refers to, each once', () => {
    expect(turnout.topics.map(({ id }) => id)).toEqual(['voting', 'counting']);
    expect(turnout.threads).toEqual([corpus.threads.get('ruritania/open-count')]);
    expect(turnout.commitments).toEqual([corpus.commitments.get('copenhagen-7-5')]);
  });

  test('keeps the report’s words and ours apart', () => {
    expect(turnout.quote.text).toBe(
      'Turnout was some 71 per cent.\nIt breached it, again.\nA second quotation.',
    );
    expect(turnout.note).toEqual({
      text: 'Ours only.\nAnd ours.',
      html: '<p>Ours <em>only</em>.</p>\n<p>And ours.</p>',
    });
    expect(turnout.footnotes.map(({ mark, text }) => [mark, text])).toEqual([['2', 'Or 70 per cent.']]);
  });

  test('has a note whose citations lead to passages, and are no words of it', () => {
    const own = report(
      '## Voting\n\n:::excerpt[A finding]{#calm assessment="neutral"}\n> Calm.\n\nAs in 2001 [2001-presidential/calm], and here [calm].\n:::\n',
    );
    expect(the(corpusOf({ [lastReport]: own })).excerpt('2009-presidential/calm').note).toEqual({
      text: 'As in 2001, and here.',
      html: '<p>As in 2001 <a class="cite" href="/ruritania/2001-presidential/#calm" aria-label="2001 presidential: The mission welcomes the vote">2001</a>, and here <a class="cite" href="/ruritania/2009-presidential/#calm" aria-label="2009 presidential: A finding">2009</a>.</p>',
    });
  });

  test('without a note has none', () => {
    expect(the(corpus).excerpt('2001-presidential/calm').note).toBeUndefined();
  });

  test('holds its figures with their sentence, qualifier and place', () => {
    expect(turnout.figures).toMatchObject([
      {
        indicator: { id: 'turnout' },
        value: { kind: 'number', number: 71 },
        dimensions: new Map([['stage', 'final']]),
        text: '71 per cent',
        qualifier: 'some',
        sentence: 'Turnout was some 71 per cent.',
        at: 17,
        footnote: undefined,
      },
      { text: '70 per cent', qualifier: undefined, sentence: 'Or 70 per cent.', at: 3, footnote: '2' },
    ]);
    expect(turnout.figures.map((figure) => figure.excerpt)).toEqual([turnout, turnout]);
  });
});

describe('a comparison', () => {
  const comparison = corpusOf({
    'ruritania/topics/voting.md': `---
topic: voting
country: ruritania
question: Was it calm?
---

Calm and/or quiet each time. [2001-presidential/calm] [2004-parliamentary/calm]
Mr. A. agreed.

At 14:00 it was calm [2001-presidential/calm]. [2009-presidential/calm]
`,
  }).comparisons.get('ruritania/voting');

  test('opens with its answer and goes on with what it rests on', () => {
    expect(comparison?.lead.text).toBe('Calm and/or quiet each time. Mr. A. agreed.');
    expect(comparison?.body.text).toBe('At 14:00 it was calm.');
  });

  test('shows each citation as the year, and leads to the excerpt', () => {
    expect(comparison?.lead.html).toBe(
      '<p>Calm and/or quiet each time. <a class="cite" href="/ruritania/2001-presidential/#calm" aria-label="2001 presidential: The mission welcomes the vote">2001</a> ' +
        '<a class="cite" href="/ruritania/2004-parliamentary/#calm" aria-label="2004 parliamentary: The mission welcomes the vote">2004</a>\nMr. A. agreed.</p>',
    );
  });

  test('names every excerpt that it cites once, in the order cited', () => {
    expect(comparison?.cited.map(({ id }) => id)).toEqual([
      'ruritania/2001-presidential/calm',
      'ruritania/2004-parliamentary/calm',
      'ruritania/2009-presidential/calm',
    ]);
  });
});

describe('the corpus is frozen', () => {
  const corpus = corpusOf({
    [lastReport]: quoting('Turnout was :figure[71 per cent]{turnout=71 stage=final}.'),
  });
  const open = corpus as unknown as {
    topics: Map<string, unknown>;
    excerpts: Map<string, { finding: string; figures: unknown[]; topics: unknown[] }>;
    elections: Map<string, { cells: Map<string, unknown>; missions: { id: string }[] }>;
    figures: Map<string, { dimensions: Map<string, string>; value: { number: number } }>;
  };

  test('in its fields, at any depth', () => {
    const excerpt = open.excerpts.get('ruritania/2009-presidential/passage');
    const election = open.elections.get('ruritania/2009-presidential');
    const [figure] = open.figures.values();
    if (excerpt === undefined || election === undefined || figure === undefined) throw new Error('Not found');
    expect(() => (open.topics = new Map())).toThrow(TypeError);
    expect(() => (excerpt.finding = 'Other')).toThrow(TypeError);
    expect(() => Object.assign(election.missions[0] ?? {}, { id: 'other' })).toThrow(TypeError);
    expect(() => (figure.value.number = 72)).toThrow(TypeError);
  });

  test('in its lists', () => {
    const excerpt = open.excerpts.get('ruritania/2009-presidential/passage');
    expect(() => excerpt?.figures.push('more')).toThrow(TypeError);
    expect(() => excerpt?.topics.pop()).toThrow(TypeError);
  });

  test('in its maps, which freezing alone leaves open', () => {
    const [figure] = open.figures.values();
    expect(() => open.topics.set('weather', {})).toThrow(TypeError);
    expect(() => open.topics.delete('voting')).toThrow(TypeError);
    expect(() => {
      open.topics.clear();
    }).toThrow(TypeError);
    expect(() => open.elections.get('ruritania/2009-presidential')?.cells.set('voting', {})).toThrow(
      TypeError,
    );
    expect(() => figure?.dimensions.set('stage', 'initial')).toThrow(TypeError);
    expect([...open.topics.keys()]).toEqual(['voting', 'counting', 'voter-registration']);
  });
});

describe('readings', () => {
  const second = calm.replace('positive', 'neutral');
  const corpus = corpusOf(
    sealed(
      [{ calm: { second, doubt: 'Praise or not.' } }, { calm: {} }],
      'calm: { assessment: { is: positive, why: It is praise. } }',
    ),
  );

  test('stand at their passage, round by round, with what was settled', () => {
    const { readings, settled } = the(corpus).excerpt('2009-presidential/calm');
    expect(readings).toMatchObject([
      {
        round: 1,
        first: { assessment: 'positive', topics: ['voting'], threads: [] },
        second: { assessment: 'neutral' },
        doubt: 'Praise or not.',
      },
      { round: 2, second: { assessment: 'positive' } },
    ]);
    expect(settled).toEqual({ assessment: { is: 'positive', why: 'It is praise.' } });
  });

  test('are none where nobody has read a passage twice', () => {
    expect(the(corpus).excerpt('2001-presidential/calm')).toMatchObject({ readings: [], settled: {} });
    expect(the(corpus).election('2001-presidential').readingRounds).toEqual([]);
  });

  test('have their rounds at their election', () => {
    expect(the(corpus).election('2009-presidential').readingRounds).toMatchObject([
      { number: 1, read: '2010-02-01' },
      { number: 2 },
    ]);
  });

  test('follow a passage that has moved', () => {
    const moved = corpusOf({
      ...sealed([{ quiet: {} }]),
      'redirects.yml': `- from: /ruritania/2009-presidential/#quiet
  to: /ruritania/2009-presidential/#calm
  why: It has another name.
`,
    });
    expect(the(moved).excerpt('2009-presidential/calm').readings).toHaveLength(1);
  });
});

test('a figure that has moved is found by its old anchor too', () => {
  const corpus = corpusOf({
    [lastReport]: quoting(':figure[80 per cent]{turnout=80 stage=final} voted.'),
    'redirects.yml': `- from: /ruritania/2009-presidential/#2009-presidential.passage.turnout
  to: /ruritania/2009-presidential/#2009-presidential.passage.turnout.final
  why: The day was added.
`,
  });
  expect(corpus.excerpts.get('ruritania/2009-presidential/passage')?.quote.html).toContain(
    '<span id="2009-presidential.passage.turnout"></span>80 per cent',
  );
});
