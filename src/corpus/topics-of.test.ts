import { expect, test } from 'vitest';
import { claims, isAmbiguous, statedTopics, topicsOf } from './topics-of.ts';
import type { ExcerptDraft } from '../markdown/report-draft.ts';
import { readReport } from '../markdown/report-draft.ts';
import { corpusOf, report } from '../../tests/support/corpus.ts';

const topics = [...corpusOf().topics.values()];

function excerpt(heading: string | undefined, stated?: string): ExcerptDraft {
  const attribute = stated === undefined ? '' : ` topics="${stated}"`;
  const text = `${heading === undefined ? '' : `## ${heading}\n\n`}:::excerpt[Calm]{#calm${attribute}}\n> Calm.\n:::\n`;
  const [found] = readReport(report(text), 'report.md').draft?.excerpts ?? [];
  if (found === undefined) throw new Error('There is no excerpt');
  return found;
}

test('an excerpt without a heading and a topic has none', () => {
  expect(topicsOf(excerpt(undefined), topics)).toEqual([]);
  expect(isAmbiguous(excerpt(undefined), topics)).toBe(false);
});

test('under a heading that no topic lists there is none', () => {
  expect(topicsOf(excerpt('Weather'), topics)).toEqual([]);
});

test('the heading gives the topic, without its number and whatever its case', () => {
  for (const heading of ['Voting', 'VOTING', 'I. Voting', 'XIV. Voting', 'B. Voting', '12. Voting'])
    expect(claims(heading, topics)).toEqual(['voting']);
  expect(claims('Mr. Voting', topics)).toEqual([]);
  expect(claims('Voting rights', topics)).toEqual([]);
});

test('what an excerpt states replaces what the heading says, or adds to it with a plus', () => {
  expect(topicsOf(excerpt('Voting', 'counting'), topics)).toEqual(['counting']);
  expect(topicsOf(excerpt('Voting', '+counting'), topics)).toEqual(['voting', 'counting']);
  expect(topicsOf(excerpt('Voting', 'counting +voter-registration'), topics)).toEqual([
    'counting',
    'voter-registration',
  ]);
  expect(topicsOf(excerpt('Voting', ''), topics)).toEqual(['voting']);
});

test('topics stand in the order of their file, each once', () => {
  expect(topicsOf(excerpt('Voting', 'voter-registration counting counting'), topics)).toEqual([
    'counting',
    'voter-registration',
  ]);
});

test('unknown topics are left to the check', () => {
  expect(topicsOf(excerpt('Voting', 'weather +rain'), topics)).toEqual([]);
  expect(statedTopics(excerpt('Voting', 'weather +rain'))).toEqual({
    replacing: ['weather'],
    adding: ['rain'],
  });
});

test('a heading of two topics is ambiguous until the excerpt says which', () => {
  expect(claims('Election Day', topics)).toEqual(['voting', 'counting']);
  expect(isAmbiguous(excerpt('Election Day'), topics)).toBe(true);
  expect(isAmbiguous(excerpt('Election Day', '+counting'), topics)).toBe(true);
  expect(isAmbiguous(excerpt('Election Day', 'counting'), topics)).toBe(false);
  expect(isAmbiguous(excerpt('Voting'), topics)).toBe(false);
});
