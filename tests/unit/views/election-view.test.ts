import { describe, expect, test } from 'vitest';
import { electionView } from '../../../src/views/election-view.ts';
import {
  content,
  corpusOf,
  electionFile,
  lastReport,
  locked,
  report,
  the,
  type Overrides,
} from '../support/corpus.ts';

function view(slug: string, overrides: Overrides = {}) {
  const corpus = corpusOf(overrides);
  return electionView(corpus, the(corpus).election(slug));
}

const indicators = `${String(content().find(({ path }) => path === 'indicators.yml')?.content)}  - id: long-term-observers
    label: Long-term observers
    unit: count
    definition: Observers who stayed for weeks.
    topic: voting
    optional: [stage]
`;

const rich: Overrides = {
  'indicators.yml': indicators,
  'ruritania/2009-presidential/election.yml': `date: 2009-06-07
kind: presidential
early: stated
body: President
mission:
  format: LEOM
  organisations: [watch]
  opened: 2009-05-01
  closed: 2009-06-10
  election-day: limited
`,
  [lastReport]: report(
    `## Voting

:::excerpt[The mission was small]{#mission assessment="neutral"}
> The mission had some :figure[12 observers]{long-term-observers=12 stage=final}.
:::

## Counting

:::excerpt[Counts were bad]{#bad assessment="breach"}
> One in five counts was bad, against :commitment[paragraph 7.5]{copenhagen-7.5}. :figure[20 per cent]{bad-counts=20} is much.
:::

## Voting

:::excerpt[Calm]{#calm assessment="positive"}
> Calm.
:::
`,
    {
      absent: '{ voter-registration: not-observed }',
      more: 'headline: bad\nset-aside: [{ section: Annex, reason: tables }]',
    },
  ),
};

describe('an election', () => {
  const election = view('2009-presidential', rich);

  test('says what it was and how much there is', () => {
    expect(election).toMatchObject({
      title: 'Early presidential election, 7 June 2009',
      year: '2009',
      country: { href: '/ruritania/', label: 'Ruritania' },
      summary: '3 passages and 2 figures from the preliminary statement.',
    });
    expect(election.tallies.map(({ assessment, count }) => [assessment, count])).toEqual([
      ['positive', 1],
      ['neutral', 1],
      ['breach', 1],
    ]);
  });

  test('opens with the conclusion that the report’s headline names', () => {
    expect(election.headline).toEqual({
      text: 'One in five counts was bad, against paragraph 7.5. 20 per cent is much.',
      href: '/ruritania/2009-presidential/#bad',
      language: 'en',
    });
    expect(view('2001-presidential').headline).toBeUndefined();
  });

  test('says who observed, when and how, in words and not in ids', () => {
    expect(election.card.map(({ name, text, href }) => [name, text, href])).toEqual([
      ['Elected', 'President', undefined],
      ['Mission', 'Limited election observation mission', undefined],
      ['By', 'Election Watch', undefined],
      ['From – to', '1 May 2009 – 10 June 2009', undefined],
      ['Election day', 'A limited number of polling stations, not systematically', undefined],
      [
        'Long-term observers, on election day',
        'some 12 observers',
        '/ruritania/2009-presidential/#2009-presidential.mission.long-term-observers.final',
      ],
    ]);
  });

  test.each([
    ['systematic', 'Observed systematically'],
    ['before-the-event', 'Not yet held when the report was written'],
    ['none', 'Not observed'],
  ])('election day that is %s is told in words', (how, words) => {
    const { card } = view('2009-presidential', {
      'ruritania/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07', how),
    });
    expect(card.find(({ name }) => name === 'Election day')?.text).toBe(words);
  });

  test('shows each heading once, with its passages at home', () => {
    const [statement] = election.reports;
    expect(
      statement?.sections.map(({ id, heading, excerpts }) => [id, heading, excerpts.map((own) => own.id)]),
    ).toEqual([
      ['section-1-1', 'Voting', ['mission', 'calm']],
      ['section-1-2', 'Counting', ['bad']],
    ]);
    expect(statement).toMatchObject({
      label: 'Preliminary statement',
      title: 'Statement of Preliminary Findings',
      issued: 'EW, Zenda, 8 June 2009',
      landing: 'https://watch.example/ruritania',
      setAside: [{ section: 'Annex', reason: 'tables' }],
    });
  });

  test.each([
    [
      { paragraphs: 14, quoted: 11, setAside: 2 },
      '11 of 12 paragraphs quoted in part or whole',
      '2 paragraphs set aside',
    ],
    [
      { paragraphs: 14, quoted: 14, setAside: 0 },
      'All 14 paragraphs quoted in part or whole',
      'against the source',
    ],
  ])('says how much of the report is quoted: %o', (coverage, start, end) => {
    const lock = JSON.parse(locked(content(rich))) as Record<string, { coverage: object }>;
    const id = 'ruritania/2009-presidential/statement';
    lock[id] = { ...lock[id], coverage: { ...coverage, sections: [] } };
    const [statement] = view('2009-presidential', {
      ...rich,
      'quotes.lock.json': JSON.stringify(lock),
    }).reports;
    expect(statement?.coverage.startsWith(start)).toBe(true);
    expect(statement?.coverage.endsWith(end)).toBe(true);
  });

  test('lists every figure by topic, with its words and its sentence', () => {
    expect(
      election.figures.map(({ topic, rows }) => [topic.label, rows.map(({ what, text }) => [what, text])]),
    ).toEqual([
      ['Voting', [['on election day', 'some 12 observers']]],
      ['Counting', [['', '20 per cent']]],
    ]);
    expect(election.figures[1]?.rows[0]).toMatchObject({
      indicator: { href: '/ruritania/indicators/bad-counts/', label: 'Counts assessed negatively' },
      href: '/ruritania/2009-presidential/#2009-presidential.bad.bad-counts',
    });
  });

  test('names commitments and silences', () => {
    expect(election.commitments).toEqual([
      { href: '/commitments/copenhagen-7-5/', label: 'Copenhagen Document, paragraph 7.5' },
    ]);
    expect(election.silences).toEqual([
      {
        topic: {
          href: '/ruritania/topics/voter-registration/#2009-presidential',
          label: 'Voter registration',
        },
        reason: 'not observed systematically',
      },
    ]);
  });

  test('leads to its neighbours, and names the observed ones that lie between', () => {
    expect(election.after).toBeUndefined();
    expect(election.before).toEqual({
      href: '/ruritania/2004-parliamentary/',
      label: '2004 parliamentary',
      missing: 'The election of 2006 was observed too; its report is not in this collection.',
    });
    expect(view('2001-presidential')).toMatchObject({
      before: undefined,
      after: { label: '2004 parliamentary', missing: undefined },
    });
  });
});
