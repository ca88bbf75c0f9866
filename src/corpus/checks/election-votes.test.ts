import { describe, expect, test } from 'vitest';
import { electionFile, problemsOf } from '../../../tests/support/corpus.ts';
import { generalElection, lastElection } from '../../../tests/support/votes.ts';

const runOff = 'rounds: [{ round: 2, what: run-off, date: 2005-06-19, of: [president] }]';

test('a general election of two offices and a run-off of one of them is no problem', () => {
  expect(problemsOf(generalElection({ more: runOff }))).toBe('');
});

describe('the offices of a general election', () => {
  test('are two or more', () => {
    const offices = ' [{ id: president, kind: presidential, body: President }]';
    expect(problemsOf(generalElection({ offices }))).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/election.yml:2:1  election-offices  Unexpected \`general\` election of one office, expected two or more in \`offices\`, or the kind of the one that there is
      kind: general
      ^"
    `);
  });

  test('have ids of their own', () => {
    const offices = `
  - { id: diet, kind: parliamentary, body: Diet }
  - { id: diet, kind: local, body: Diets of the provinces }`;
    expect(problemsOf(generalElection({ offices }))).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/election.yml:7:7  election-offices  Unexpected second office \`diet\`, expected every id once
        - { id: diet, kind: local, body: Diets of the provinces }
            ^"
    `);
  });

  test('are of no other election, and a referendum is neither early by-election nor rerun', () => {
    const offices = 'offices: [{ id: president, kind: presidential, body: President }]';
    expect(problemsOf(lastElection(offices))).toContain(
      'election.yml:5:1  election-offices  Unexpected `offices` of a `presidential` election',
    );
    const referendum = electionFile('2005-referendum', '2005-06-05').replace(
      'missions:',
      'special: rerun\nmissions:',
    );
    expect(problemsOf({ 'ruritania/2005-referendum/election.yml': referendum })).toContain(
      'election.yml:5:1  election-offices  Unexpected `rerun` of a referendum',
    );
  });
});

describe('an office', () => {
  const offices = `
  - { id: senate, kind: parliamentary, body: Senate }
  - { id: diet, kind: parliamentary, body: Diet }`;
  const parliament = 'ruritania/2004-parliamentary/election.yml';
  const file = electionFile('2004-parliamentary', '2004-09-12');

  test('is named where the country has several of its kind', () => {
    expect(problemsOf(generalElection({ offices }))).toMatchInlineSnapshot(`
      "content/ruritania/2004-parliamentary/election.yml:2:1  election-office  Unexpected \`parliamentary\` election without an \`office\`, expected which of the country's it is: \`senate\` or \`diet\`
      kind: parliamentary
      ^"
    `);
    expect(
      problemsOf({
        ...generalElection({ offices }),
        [parliament]: file.replace('missions:', 'office: diet\nmissions:'),
      }),
    ).toBe('');
  });

  test('is of its own kind', () => {
    expect(
      problemsOf({
        ...generalElection(),
        [parliament]: file.replace('missions:', 'office: president\nmissions:'),
      }),
    ).toMatchInlineSnapshot(`
      "content/ruritania/2004-parliamentary/election.yml:5:1  election-office  Unexpected \`office: president\` of a \`parliamentary\` election, expected an office that other elections elect as that kind
      office: president
      ^"
    `);
  });
});

test('seats are those of a body of several members', () => {
  expect(problemsOf(lastElection('seats: 1'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:5:1  election-seats  Unexpected \`seats\` of a president, expected them of a body of several members
    seats: 1
    ^"
  `);
  expect(problemsOf(generalElection({ more: 'seats: 110' }))).toContain('  election-seats  ');
  const offices = `
  - { id: president, kind: presidential, body: President, seats: 1 }
  - { id: diet, kind: parliamentary, body: Diet }`;
  expect(problemsOf(generalElection({ offices }))).toContain(':6:59  election-seats  ');
});

test('the last day of a vote is later than the first, and near it', () => {
  expect(problemsOf(lastElection('until: 2009-06-06'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:5:1  voting-days  Unexpected last day \`2009-06-06\` of a vote that began on \`2009-06-07\`, expected a later day of the same weeks; leave \`until\` out where there was one day
    until: 2009-06-06
    ^"
  `);
  expect(problemsOf(lastElection('until: 2010-06-08'))).toContain('  voting-days  ');
  const rounds = 'rounds: [{ round: 2, what: run-off, date: 2009-06-21, until: 2009-06-20 }]';
  expect(problemsOf(lastElection(rounds))).toContain('  voting-days  ');
});

describe('rounds', () => {
  test('are numbered on', () => {
    expect(problemsOf(lastElection('rounds: [{ round: 3, what: run-off, date: 2009-06-21 }]')))
      .toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/election.yml:5:12  rounds-order  Unexpected round 3 after round 1, expected round 2: rounds stand in their order
      rounds: [{ round: 3, what: run-off, date: 2009-06-21 }]
                 ^"
    `);
  });

  test('are later than the one before, to the last of its days', () => {
    const late = ['until: 2009-06-08', 'rounds: [{ round: 2, what: run-off, date: 2009-06-08 }]'];
    expect(problemsOf(lastElection(...late))).toContain('  rounds-order  ');
    expect(problemsOf(lastElection('rounds: [{ round: 2, what: run-off, date: 2009-06-01 }]')))
      .toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/election.yml:5:37  rounds-order  Unexpected day \`2009-06-01\` of round 2, expected one after \`2009-06-07\`, on which the round before it ended (content/ruritania/2009-presidential/election.yml:1:1)
      rounds: [{ round: 2, what: run-off, date: 2009-06-01 }]
                                          ^"
    `);
  });

  test('of two offices are numbered apart', () => {
    const more = `rounds:
  - { round: 2, what: run-off, date: 2005-06-19, of: [president] }
  - { round: 2, what: rerun, date: 2005-06-12, of: [diet] }`;
    expect(problemsOf(generalElection({ more }))).toBe('');
  });

  test('are of offices that there are', () => {
    const more = runOff.replace('[president]', '[senate]');
    expect(problemsOf(generalElection({ more }))).toMatchInlineSnapshot(`
      "content/ruritania/2005-general/election.yml:8:60  office-unknown  Unexpected office \`senate\` of a round, expected one of \`president\`, \`diet\`
       what: run-off, date: 2005-06-19, of: [senate] }]
                                             ^"
    `);
    expect(
      problemsOf(lastElection('rounds: [{ round: 2, what: run-off, date: 2009-06-21, of: [president] }]')),
    ).toContain('  office-unknown  Unexpected office `president` of a round, expected none');
  });
});
