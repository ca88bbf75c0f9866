import { expect, test } from 'vitest';
import { missionFormats } from '../model/election.ts';
import { assessments } from '../model/excerpt.ts';
import { reportTypes, silences } from '../model/report.ts';
import {
  assessmentLabels,
  electionShort,
  electionTitle,
  kindLabel,
  missionFormatLabels,
  reportLabel,
  reportTypeLabels,
  silenceLabels,
} from './labels.ts';

test('only an election that the report calls early is early', () => {
  expect(kindLabel({ kind: 'presidential', early: 'stated' })).toBe('early presidential');
  expect(kindLabel({ kind: 'presidential', early: 'regular' })).toBe('presidential');
  expect(kindLabel({ kind: 'presidential', early: 'not-stated' })).toBe('presidential');
});

test('an election has a title and a short name', () => {
  const election = { kind: 'parliamentary', early: 'stated', date: '2007-08-18' } as const;
  expect(electionTitle(election)).toBe('Early parliamentary election, 18 August 2007');
  expect(electionShort(election)).toBe('2007 parliamentary');
});

test('a report is named by its type and day', () => {
  expect(reportLabel({ type: 'needs-assessment-report', published: '2019-05-03' })).toBe(
    'needs assessment report of 3 May 2019',
  );
});

test('labels tell every value apart in words', () => {
  const lists = [
    assessments.map((name) => assessmentLabels[name].label),
    assessments.map((name) => assessmentLabels[name].shape),
    silences.map((name) => silenceLabels[name]),
    missionFormats.map((name) => missionFormatLabels[name]),
    reportTypes.map((name) => reportTypeLabels[name]),
  ];
  for (const list of lists) {
    expect(list.filter((label) => label === '')).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  }
});
