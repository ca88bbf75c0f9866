import { describe, expect, test } from 'vitest';
import { distinctLinks } from '../../site/link.ts';
import { topicView } from './topic-view.ts';
import {
  content,
  corpusOf,
  electionFile,
  lastReport,
  quoting,
  report,
  syldavia,
  the,
  type Overrides,
} from '../../../tests/support/corpus.ts';

function view(topic: string, overrides: Overrides = {}) {
  const corpus = corpusOf(overrides);
  return topicView(corpus, the(corpus).country(), the(corpus).topic(topic));
}

const rich: Overrides = {
  'ruritania/2001-presidential/statement.md': report(
    `## IV. Voting

:::excerpt[Turnout fell]{#turnout assessment="concern" threads="open-count"}
> Turnout was :figure[71 per cent]{turnout=71}, against :commitment[paragraph 7.5]{copenhagen-7.5}.
:::

:::excerpt[Calm]{#calm assessment="positive" topics="voting" threads="open-count"}
> Calm.
:::

## Counting

:::excerpt[Late]{#late assessment="neutral" topics="+voting"}
> Late.
:::
`,
    { published: '2001-06-04', absent: '{ voter-registration: not-yet-excerpted }' },
  ),
  'ruritania/2004-parliamentary/election.yml': electionFile(
    '2004-parliamentary',
    '2004-09-12',
    'before-the-event',
  ),
  'ruritania/2004-parliamentary/statement.md': report(
    `## Counting

:::excerpt[Open]{#open assessment="neutral"}
> Open.
:::
`,
    {
      type: 'needs-assessment-report',
      published: '2004-08-01',
      absent: '{ voting: before-the-event, voter-registration: no-section }',
    },
  ),
  [lastReport]: report(
    `## Counting

:::excerpt[Closed]{#closed assessment="breach"}
> Closed; turnout was :figure[64 per cent]{turnout=64}.
:::
`,
    { absent: '{ voting: not-observed, voter-registration: no-section }' },
  ),
};

describe('the elections of a topic', () => {
  test('are all there, in time order', () => {
    expect(view('voting', rich).elections.map(({ slug }) => slug)).toEqual([
      '2001-presidential',
      '2004-parliamentary',
      '2009-presidential',
    ]);
    expect(view('voting', syldavia).elections).toHaveLength(3);
  });

  test('have exactly one state each: passages, or the reason why there are none', () => {
    const { elections } = view('voting', rich);
    expect(elections.map(({ excerpts, silence }) => [excerpts.length, silence])).toEqual([
      [3, undefined],
      [0, 'Before the event: the needs assessment report dates from 1 August 2004, before the vote.'],
      [
        0,
        'Not observed systematically: the mission did not observe this, and the preliminary statement says nothing of it.',
      ],
    ]);
    for (const topic of ['voting', 'counting', 'voter-registration'])
      for (const { excerpts, silence } of view(topic, rich).elections)
        expect(excerpts.length > 0).toBe(silence === undefined);
    expect(view('voter-registration', rich).elections.map(({ silence }) => silence)).toEqual([
      'Not yet excerpted: the preliminary statement speaks of this, and the collection does not quote it yet.',
      'No section: the needs assessment report has no passage on this topic.',
      'No section: the preliminary statement has no passage on this topic.',
    ]);
  });

  test('name the observed elections between them that are missing in the collection', () => {
    expect(view('voting', rich).elections.map(({ missingBefore }) => missingBefore)).toEqual([
      undefined,
      undefined,
      'The election of 2006 was observed too; its report is not in this collection.',
    ]);
  });

  test('say when they were, what they were and which report speaks', () => {
    expect(view('voting', rich).elections[0]).toMatchObject({
      year: '2001',
      day: '3 June',
      kind: 'presidential',
      report: 'preliminary statement of 4 June 2001',
      href: '/ruritania/2001-presidential/',
    });
  });

  test('show every passage with its permanent address, and without an anchor of its own', () => {
    const [first] = view('voting', rich).elections;
    expect(first?.excerpts.map(({ id, href }) => [id, href])).toEqual([
      [undefined, '/ruritania/2001-presidential/#turnout'],
      [undefined, '/ruritania/2001-presidential/#calm'],
      [undefined, '/ruritania/2001-presidential/#late'],
    ]);
  });
});

describe('a silence of an election with two reports', () => {
  test('says of each report that it is silent, and why', () => {
    const { elections } = view('voter-registration', {
      'ruritania/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07'),
      'ruritania/2009-presidential/final-report.md': report(
        '## Voting\n\n:::excerpt[A]{#a assessment="neutral"}\n> A.\n:::\n',
        {
          published: '2009-09-01',
          absent: '{ counting: no-section, voter-registration: not-yet-excerpted }',
        },
      ).replace('type: preliminary-statement', 'type: final-report'),
    });
    expect(elections.at(-1)?.silence).toBe(
      'No section: the preliminary statement has no passage on this topic. Not yet excerpted: the final report speaks of this, and the collection does not quote it yet.',
    );
  });
});

describe('above the elections', () => {
  test('passages are counted, and the reports that they are from', () => {
    expect(view('voting', rich).summary).toBe('3 passages from 1 of 3 reports.');
    expect(view('counting', rich).summary).toBe('3 passages from 3 of 3 reports.');
    expect(view('voter-registration', rich).summary).toBe('0 passages from 0 of 3 reports.');
  });

  test('the timeline says what there is in each election, and marks what there is not', () => {
    expect(view('voting', rich).timeline.elections.map(({ what, full, href }) => [what, full, href])).toEqual(
      [
        ['3 passages', true, '#2001-presidential'],
        ['before the event', false, '#2004-parliamentary'],
        ['not observed systematically', false, '#2009-presidential'],
      ],
    );
  });

  test('one row says how each report judges it, and leads to the passages of each', () => {
    const { rows, years } = view('voting', rich).judgements;
    expect(years.map(({ label }) => label)).toEqual(['2001', '2004', '2009']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells.map(({ count, silence, href }) => [count, silence, href])).toEqual([
      [3, undefined, '#2001-presidential'],
      [0, 'before the event', '#2004-parliamentary'],
      [0, 'not observed systematically', '#2009-presidential'],
    ]);
  });

  test('headings as printed are those that the topic lists, by election', () => {
    expect(view('voting', rich).headings).toEqual([{ year: '2001', headings: [{ text: 'IV. Voting' }] }]);
  });

  test('threads and commitments of the passages are linked once each', () => {
    const { threads, commitments } = view('voting', rich);
    expect(threads).toEqual([{ href: '/ruritania/threads/open-count/', label: 'Counting in the open' }]);
    expect(commitments).toEqual([
      { href: '/commitments/copenhagen-7-5/', label: 'Copenhagen Document, paragraph 7.5' },
    ]);
  });

  test('the topic’s charts stand with the address of their indicator, and indicators without one are in the table', () => {
    const { charts, figures: others } = view('voting', rich);
    expect(charts.map(({ spec, href }) => [spec.id, href])).toEqual([
      ['turnout', '/ruritania/indicators/turnout/'],
    ]);
    expect([others.compared, others.single]).toEqual([[], []]);
    const few = view('voting', {
      'ruritania/2001-presidential/statement.md': rich['ruritania/2001-presidential/statement.md'],
    });
    expect(few.charts).toEqual([]);
    expect(few.figures.single).toMatchObject([{ href: '/ruritania/indicators/turnout/', label: 'Turnout' }]);
  });

  test('a chart of one election is no opening of a page that goes through time', () => {
    const once = quoting(
      'It was :figure[71 per cent]{turnout=71 stage=initial} and :figure[72 per cent]{turnout=72 stage=final}.',
    );
    const files = {
      'indicators.yml': String(content().find(({ path }) => path === 'indicators.yml')?.content).replace(
        '    key: true\n',
        '',
      ),
      'ruritania/2001-presidential/statement.md': once,
    };
    expect(view('voting', files).charts).toEqual([]);
    const twice = { ...files, 'ruritania/2004-parliamentary/statement.md': once };
    expect(view('voting', twice).charts.map(({ spec }) => spec.id)).toEqual(['turnout']);
  });

  test('there is a comparison only where one is written', () => {
    expect(view('voting', rich).comparison).toBeUndefined();
    const compared = view('voting', {
      'ruritania/topics/voting.md':
        '---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\nCalm each time. [2001-presidential/calm]\n\nAnd quiet. [2009-presidential/calm]\n',
    });
    expect(compared.question).toBe('Was it calm?');
    expect(compared.comparison).toMatchObject({
      lead: { text: 'Calm each time.' },
      body: { text: 'And quiet.' },
    });
  });
});

describe('the terms of a topic', () => {
  const terms = (first: string, last: string) =>
    view('voting', {
      'ruritania/2001-presidential/statement.md': quoting(first),
      [lastReport]: quoting(last),
    }).terms;

  test('stand in the spellings of each report', () => {
    const { years, rows } = terms('The CEC met.', 'The Central Election Commission met.');
    expect(years).toEqual(['2001', '2004', '2009']);
    expect(rows).toEqual([
      {
        href: '/glossary/#cec',
        label: 'CEC',
        definition: 'The commission at the head of all.',
        printed: [[{ text: 'CEC' }], [], [{ text: 'Central Election Commission' }]],
      },
    ]);
  });

  test('are left out where a single report prints them: there is nothing to compare', () => {
    expect(terms('The CEC met.', 'Calm.').rows).toEqual([]);
  });
});

test('links are distinct by their address, in the order of their first appearance', () => {
  expect(distinctLinks([])).toEqual([]);
  expect(
    distinctLinks([
      { href: '/b/', label: 'B' },
      { href: '/a/', label: 'A' },
      { href: '/b/', label: 'B' },
    ]),
  ).toEqual([
    { href: '/b/', label: 'B' },
    { href: '/a/', label: 'A' },
  ]);
});
