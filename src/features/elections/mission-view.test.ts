import { describe, expect, test } from 'vitest';
import { missionView } from './mission-view.ts';
import {
  content,
  corpusOf,
  electionFile,
  issuedBefore,
  lastReport,
  quoting,
  report,
  the,
  type Overrides,
} from '../../../tests/support/corpus.ts';

const indicators =
  `${String(content().find(({ path }) => path === 'indicators.yml')?.content)}  - id: long-term-observers
    label: Long-term observers
    unit: count
    definition: Observers who stayed for weeks.
    topic: voting
    optional: [stage, organisation]
`.replace(
    'dimensions:\n',
    `dimensions:
  organisation:
    label: Organisation
    definition: Who sent the observers.
    from: [organisations]
`,
  ) + 'mission: [long-term-observers]\n';

/** The last election of Ruritania with these further lines of its mission. */
function mission(lines = '', overrides: Overrides = {}) {
  const corpus = corpusOf({
    'indicators.yml': indicators,
    'ruritania/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07') + lines,
    [lastReport]: report(`## Voting

:::excerpt[The mission was small]{#mission assessment="neutral"}
> Ms. Zapt, Head of the EOM, had some :figure[12 observers]{long-term-observers=12 stage=final}, of whom :figure[five]{long-term-observers=5 organisation=watch}.
:::

:::excerpt[The mission was small, again]{#again assessment="neutral"}
> There were some :figure[12 observers]{long-term-observers=12 stage=final} and :figure[nine]{long-term-observers=9 stage=initial}.
:::
`),
    ...overrides,
  });
  const election = the(corpus).election('2009-presidential');
  const [own] = election.missions.map((each) => missionView(corpus, election, each));
  if (own === undefined) throw new Error('There is no mission');
  return own;
}

describe('a mission', () => {
  test('is told in words and not in ids', () => {
    expect(mission()).toMatchObject({
      format: 'Election observation mission',
      who: 'Election Watch',
      electionDay: 'Observed systematically',
    });
  });

  test.each([
    ['    opened: 2009-05-01\n', 'Election Watch, from 1 May 2009'],
    ['    closed: 2009-06-10\n', 'Election Watch, until 10 June 2009'],
    ['    opened: 2009-05-01\n    closed: 2009-06-10\n', 'Election Watch, 1 May 2009 to 10 June 2009'],
  ])('says from when to when as far as the report does: %o', (lines, who) => {
    expect(mission(lines).who).toBe(who);
  });

  test.each([
    ['limited', 'A limited number of polling stations, not systematically'],
    ['before-the-event', 'Not yet held when the report was written'],
    ['none', 'Not observed'],
  ])('tells election day that is %s in words', (how, words) => {
    const file = electionFile('2009-presidential', '2009-06-07', how);
    const { electionDay } = mission('', {
      'ruritania/2009-presidential/election.yml': file,
      ...(how === 'before-the-event' ? { [lastReport]: issuedBefore(quoting('Calm.'), '2009-05-01') } : {}),
    });
    expect(electionDay).toBe(words);
  });

  test('names who led it in the report’s words, with the passage; nobody where the report does not', () => {
    const heads = '    heads: [{ name: Ms. Zapt, role: Head of the EOM, excerpt: mission }]\n';
    expect(mission(heads).heads).toEqual([
      { name: 'Ms. Zapt', role: 'Head of the EOM', href: '/ruritania/2009-presidential/#mission' },
    ]);
    expect(mission().heads).toEqual([]);
  });

  test('counts its observers with their sentences: each number once, and none that is a part of another', () => {
    const at = '/ruritania/2009-presidential/#2009-presidential';
    expect(mission().numbers).toEqual([
      {
        text: 'some 12 observers',
        what: 'Long-term observers, on election day',
        href: `${at}.mission.long-term-observers.final`,
      },
      {
        text: 'nine',
        what: 'Long-term observers, when the election was called',
        href: `${at}.again.long-term-observers.initial`,
      },
    ]);
  });
});
