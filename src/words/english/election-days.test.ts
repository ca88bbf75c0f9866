import { describe, expect, test } from 'vitest';
import {
  electionName,
  electionShort,
  electionTitle,
  votedOn,
  votingDays,
  type ElectionNamed,
} from './labels.ts';

const presidential: ElectionNamed = { kind: 'presidential', early: 'regular', date: '2024-04-07' };
const runOff = { round: 2, what: 'run-off', date: '2024-04-21', of: [] as string[] } as const;

describe('the days of an election', () => {
  test.for<[string, Partial<ElectionNamed>]>([
    ['7 April 2024', {}],
    ['4 and 5 October 2013', { date: '2013-10-04', until: '2013-10-05' }],
    ['31 March and 1 April 2013', { date: '2013-03-31', until: '2013-04-01' }],
    ['31 December 2013 and 1 January 2014', { date: '2013-12-31', until: '2014-01-01' }],
    ['4–7 October 2013', { date: '2013-10-04', until: '2013-10-07' }],
    ['first round 7 April, run-off 21 April 2024', { rounds: [{ ...runOff, of: [] }] }],
    [
      'first round 30 December 2023, run-off 6 January 2024',
      { date: '2023-12-30', rounds: [{ ...runOff, date: '2024-01-06', of: [] }] },
    ],
    [
      'first round 6 and 7 April, run-off 20 and 21 April 2024',
      {
        date: '2024-04-06',
        until: '2024-04-07',
        rounds: [{ ...runOff, date: '2024-04-20', until: '2024-04-21', of: [] }],
      },
    ],
    ['first vote 7 April, rerun 21 April 2024', { rounds: [{ ...runOff, what: 'rerun', of: [] }] }],
    [
      'first vote 7 April, repeat voting 21 April 2024',
      { rounds: [{ ...runOff, what: 'repeat-voting', of: [] }] },
    ],
  ])('are "%s"', ([days, fields]) => {
    expect(votingDays({ ...presidential, ...fields })).toBe(days);
  });

  test('say which office had a day of its own, or a run-off', () => {
    const general: ElectionNamed = {
      kind: 'general',
      early: 'regular',
      date: '2023-02-25',
      offices: [
        { id: 'president', kind: 'presidential', body: 'President' },
        { id: 'assemblies', kind: 'local', body: 'State Assemblies', date: '2023-03-18' },
      ],
    };
    expect(electionTitle(general)).toBe('General election, 25 February, State Assemblies 18 March 2023');
    expect(
      electionTitle({ ...general, rounds: [{ ...runOff, date: '2023-04-01', of: ['president'] }] }),
    ).toBe('General election, 25 February, State Assemblies 18 March, run-off (President) 1 April 2023');
  });

  test('stand without their year beside it', () => {
    expect(votingDays({ ...presidential, rounds: [{ ...runOff, of: [] }] }, false)).toBe(
      'first round 7 April, run-off 21 April',
    );
  });

  test('follow "of" in a sentence', () => {
    expect(votedOn(presidential)).toBe('7 April 2024');
    expect(votedOn({ ...presidential, rounds: [{ ...runOff, of: [] }] })).toBe(
      '7 April 2024 (run-off on 21 April 2024)',
    );
  });

  test('are a month or a year where no more is known', () => {
    expect(votingDays({ ...presidential, date: '2012' })).toBe('2012');
    expect(votingDays({ ...presidential, date: '2012-04' })).toBe('April 2012');
  });
});

test('what is no ordinary election is called what it is', () => {
  const byElection: ElectionNamed = { ...presidential, kind: 'parliamentary', special: 'by-election' };
  const referendum: ElectionNamed = { ...presidential, kind: 'referendum', early: 'not-stated' };
  const rerun: ElectionNamed = { ...presidential, special: 'rerun' };
  expect([byElection, referendum, rerun].map(electionName)).toEqual([
    'parliamentary by-election',
    'referendum',
    'repeat presidential election',
  ]);
  expect([byElection, referendum, rerun].map(electionShort)).toEqual([
    '2024 parliamentary by-election',
    '2024 referendum',
    '2024 repeat presidential',
  ]);
  expect(electionTitle({ ...referendum, date: '2024-04-07' })).toBe('Referendum, 7 April 2024');
});
