import { describe, expect, test } from 'vitest';
import { assessmentMark } from '../../site/assessments.ts';
import { ofTwoMissions } from '../../../tests/support/two-missions.ts';
import { electionView } from './election-view.ts';
import { content, corpusOf, lastReport, report, the, type Overrides } from '../../../tests/support/corpus.ts';

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
missions:
  - format: LEOM
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
      country: { href: '/ruritania/', label: 'Ruritania' },
      summary: '3 passages and 2 figures from the preliminary statement.',
    });
    expect(election.tallies.map(({ assessment, count }) => [assessment, count])).toEqual([
      ['positive', 1],
      ['neutral', 1],
      ['breach', 1],
    ]);
  });

  test('opens with the conclusion that the report’s headline names, as the report puts and judges it', () => {
    expect(election.headlines).toEqual([
      {
        text: 'One in five counts was bad, against paragraph 7.5. 20 per cent is much.',
        isQuoted: true,
        href: '/ruritania/2009-presidential/#bad',
        language: 'en',
        section: 'Counting',
        report: undefined,
        mark: { assessment: 'breach', label: 'Against a law or commitment', shape: '■' },
      },
    ]);
    expect(view('2001-presidential').headlines).toEqual([]);
  });

  test('opens with the conclusion of the latest report that names one', () => {
    const passage = (id: string) =>
      `## Voting\n\n:::excerpt[Calm]{#${id} assessment="positive"}\n> ${id}.\n:::\n`;
    const {
      headlines: [headline],
    } = view('2009-presidential', {
      [lastReport]: report(passage('early'), { more: 'headline: early' }),
      'ruritania/2009-presidential/final.md': report(passage('late'), {
        published: '2009-09-01',
        more: 'headline: late',
      }),
    });
    expect(headline?.text).toBe('late.');
  });

  test('lists what stands on the page: sections with their passages, then what was made of them', () => {
    expect(
      election.contents.map(({ label, links }) => [
        label,
        links.map((link) => [link.href, link.label, link.count]),
      ]),
    ).toEqual([
      [
        'Preliminary statement',
        [
          ['#statement.voting', 'Voting', 2],
          ['#statement.counting', 'Counting', 1],
        ],
      ],
      [
        'Data and sources',
        [
          ['#figures', 'Figures', 2],
          ['#commitments', 'Commitments invoked', 1],
          ['#coverage', 'Coverage', undefined],
          ['#neighbours', 'Before and after', undefined],
          ['#cite', 'Cite and download', undefined],
        ],
      ],
    ]);
    const bare = view('2001-presidential').contents.at(-1);
    expect(bare?.links.map(({ href }) => href)).toEqual(['#coverage', '#neighbours', '#cite']);
  });

  test('names a section by its heading, and tells two apart that differ in their numbers alone', () => {
    const passage = (id: string) =>
      `:::excerpt[Found]{#${id} assessment="neutral"}\n> Observers came.\n:::\n`;
    const body = ['A. Voting', 'Counting', 'B. Voting'].map(
      (heading, index) => `## ${heading}\n\n${passage(`found-${index}`)}`,
    );
    const absent = '{ voter-registration: no-section }';
    const own = view('2009-presidential', { [lastReport]: report(body.join('\n'), { absent }) });
    expect(own.reports[0]?.sections.map(({ id }) => id)).toEqual([
      'statement.voting',
      'statement.counting',
      'statement.voting.2',
    ]);
  });

  test('shows each heading once, with its passages at home', () => {
    const [statement] = election.reports;
    expect(
      statement?.sections.map(({ id, heading, excerpts }) => [id, heading, excerpts.map((own) => own.id)]),
    ).toEqual([
      ['statement.voting', 'Voting', ['mission', 'calm']],
      ['statement.counting', 'Counting', ['bad']],
    ]);
    expect(statement).toMatchObject({
      label: 'Preliminary statement',
      title: 'Statement of Preliminary Findings',
      issued: { issuers: 'EW', place: 'Zenda', published: '2009-06-08' },
      document: { href: 'https://watch.example/ruritania', label: 'The publisher’s list of reports' },
    });
  });

  test('names commitments and silences', () => {
    expect(election.commitments).toEqual([
      {
        href: '/commitments/copenhagen-7-5/',
        label: 'Copenhagen Document, paragraph 7.5',
        excerpts: [{ href: '#bad', label: 'Counts were bad', mark: assessmentMark('breach') }],
      },
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
      compareHref: '/ruritania/compare/?elections=2004-parliamentary,2009-presidential&topics=voting',
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

describe('an election with two missions', () => {
  const two = electionView(
    corpusOf(ofTwoMissions()),
    the(corpusOf(ofTwoMissions())).election('2009-presidential'),
  );

  test('has a card for each, with its own reports, and whose it is', () => {
    expect(
      two.missions.map(({ format, label, reports }) => [format, label, reports.map((own) => own.label)]),
    ).toEqual([
      [
        'Election observation mission of EW',
        'The mission: EW',
        ['Preliminary statement of EW', 'Final report of EW'],
      ],
      ['Citizen election observation of FB', 'The mission: FB', ['Citizens’ report of FB']],
    ]);
  });

  test('says in both boxes that the later report replaces the earlier', () => {
    const told = two.reports.map(({ standing }) =>
      standing.map(({ sentence, href }) => [
        sentence.map((part) => (typeof part === 'string' ? part : part.words)).join(''),
        href,
      ]),
    );
    expect(told).toEqual([
      [
        [
          'Replaced by the final report of 1 September 2009, the mission’s later word.',
          '/ruritania/2009-presidential/#final-report.voting',
        ],
      ],
      [
        [
          'Replaces the preliminary statement of 8 June 2009.',
          '/ruritania/2009-presidential/#statement.voting',
        ],
      ],
      [],
    ]);
    expect(
      two.reports
        .flatMap(({ sections }) => sections.flatMap(({ excerpts }) => excerpts))
        .map(({ replaced }) => replaced?.label),
    ).toEqual(['final report of 1 September 2009', undefined, undefined]);
  });

  test('opens with the conclusion of each mission by the report that stands, and names it', () => {
    expect(two.headlines.map(({ text, report: of }) => [text.slice(0, 23), of])).toEqual([
      ['Turnout was 71 per cent', 'final report of EW'],
      ['Turnout was 65 per cent', 'citizens’ report of FB'],
    ]);
  });

  test('counts judgements report by report, too', () => {
    expect(
      two.talliesByReport.map(({ label, tallies }) => [label, tallies.map(({ assessment }) => assessment)]),
    ).toEqual([
      ['Preliminary statement of EW', ['neutral']],
      ['Final report of EW', ['concern']],
      ['Citizens’ report of FB', ['positive']],
    ]);
  });

  test('says of each report that is silent on a topic why it is', () => {
    expect(two.silences.map(({ topic, reason }) => `${topic.label}: ${reason}`)).toEqual([
      'Counting: No section: the preliminary statement of EW and the final report of EW have no passage on this topic. Not observed systematically: the mission did not observe this, and the citizens’ report of FB says nothing of it.',
      'Voter registration: No section: the preliminary statement of EW and the final report of EW have no passage on this topic. Not yet excerpted: the citizens’ report of FB speaks of this, and the collection does not quote it yet.',
    ]);
  });

  test('names the reports where one is silent and another speaks', () => {
    const corpus = corpusOf({
      ...ofTwoMissions(),
      'ruritania/2009-presidential/friends.md': String(
        ofTwoMissions()['ruritania/2009-presidential/friends.md'],
      )
        .replace('{ counting: not-observed, voter', '{ voter')
        .replace('assessment="positive"', 'assessment="positive" topics="+counting"'),
    });
    const election = the(corpus).election('2009-presidential');
    expect(electionView(corpus, election).silences[0]?.reason).toBe(
      'No section: the preliminary statement of EW and the final report of EW have no passage on this topic.',
    );
  });
});
