import { expect, test } from 'vitest';
import { assessments } from '../../model/excerpt.ts';
import { silences } from '../../model/report.ts';
import { assessmentMark } from '../../site/assessments.ts';
import { labels } from '../words.ts';

test('only an election that the report calls early is early', () => {
  expect(labels.electionKind({ kind: 'presidential', early: 'stated' })).toBe('early presidential');
  expect(labels.electionKind({ kind: 'presidential', early: 'regular' })).toBe('presidential');
  expect(labels.electionKind({ kind: 'presidential', early: 'not-stated' })).toBe('presidential');
});

test('an election has a title and a short name', () => {
  const election = { kind: 'parliamentary', early: 'stated', date: '2007-08-18' } as const;
  expect(labels.electionTitle(election)).toBe('Early parliamentary election, 18 August 2007');
  expect(labels.electionShort(election)).toBe('2007 parliamentary');
});

test('a report is named by its type and day', () => {
  expect(labels.report({ type: { name: 'needs assessment report' }, published: '2019-05-03' })).toBe(
    'needs assessment report of 3 May 2019',
  );
});

test('labels tell every value apart in words', () => {
  const lists = [
    assessments.map((name) => labels.assessments[name]),
    assessments.map((name) => assessmentMark(name).shape),
    silences.map((name) => labels.silences[name]),
  ];
  for (const list of lists) {
    expect(list.filter((label) => label === '')).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  }
});

test('a report is called by its observer where that has to be said', () => {
  expect(labels.reportOf('final report', undefined)).toBe('final report');
  expect(labels.reportOf('final report', 'EU')).toBe('final report of EU');
});
