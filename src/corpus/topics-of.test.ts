import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { resolve, type ResolvedExcerpt } from './resolve.ts';
import { claimedByLanguage, claimedIn, claimsOf, isAmbiguous } from './topics-of.ts';
import { content, lastReport, report } from '../../tests/support/corpus.ts';

const claimed = claimedIn('en', claimedByLanguage(parse(content()).drafts));

function excerpt(heading: string | undefined, stated?: string): ResolvedExcerpt {
  const attribute = stated === undefined ? '' : ` topics="${stated}"`;
  const text = `${heading === undefined ? '' : `## ${heading}\n\n`}:::excerpt[Calm]{#calm${attribute}}\n> Calm.\n:::\n`;
  const { reports } = resolve(parse(content({ [lastReport]: report(text) })).drafts);
  const found = reports.find(({ path }) => path === lastReport)?.excerpts[0];
  if (found === undefined) throw new Error('There is no excerpt');
  return found;
}

/** What the topics of an excerpt come to, by the ids that are known. */
function topicsOf({ refersTo }: ResolvedExcerpt): string[] {
  return refersTo.topics.found.map(({ id }) => id);
}

test('an excerpt without a heading and a topic has none', () => {
  expect(topicsOf(excerpt(undefined))).toEqual([]);
  expect(isAmbiguous(excerpt(undefined), claimed)).toBe(false);
});

test('under a heading that no topic lists there is none', () => {
  expect(topicsOf(excerpt('Weather'))).toEqual([]);
});

test('the heading gives the topic, without its number and whatever its case', () => {
  for (const heading of ['Voting', 'VOTING', 'I. Voting', 'XIV. Voting', 'B. Voting', '12. Voting'])
    expect(claimsOf(excerpt(heading), claimed)).toEqual(['voting']);
  expect(claimsOf(excerpt('Mr. Voting'), claimed)).toEqual([]);
  expect(claimsOf(excerpt('Voting rights'), claimed)).toEqual([]);
});

test('what an excerpt states replaces what the heading says, or adds to it with a plus', () => {
  expect(topicsOf(excerpt('Voting', 'counting'))).toEqual(['counting']);
  expect(topicsOf(excerpt('Voting', '+counting'))).toEqual(['voting', 'counting']);
  expect(topicsOf(excerpt('Voting', 'counting +voter-registration'))).toEqual([
    'counting',
    'voter-registration',
  ]);
  expect(topicsOf(excerpt('Voting', ''))).toEqual(['voting']);
});

test('topics stand in the order of their file, each once', () => {
  expect(topicsOf(excerpt('Voting', 'voter-registration counting counting'))).toEqual([
    'counting',
    'voter-registration',
  ]);
});

test('unknown topics are left to the check', () => {
  expect(topicsOf(excerpt('Voting', 'weather +rain'))).toEqual([]);
  expect(excerpt('Voting', 'weather +rain').refersTo.topics.unknown).toEqual(['weather', 'rain']);
  expect(excerpt('Voting', 'weather +rain').stated).toEqual({ replacing: ['weather'], adding: ['rain'] });
});

test('a heading of two topics is ambiguous until the excerpt says which', () => {
  expect(claimsOf(excerpt('Election Day'), claimed)).toEqual(['voting', 'counting']);
  expect(isAmbiguous(excerpt('Election Day'), claimed)).toBe(true);
  expect(isAmbiguous(excerpt('Election Day', '+counting'), claimed)).toBe(true);
  expect(isAmbiguous(excerpt('Election Day', 'counting'), claimed)).toBe(false);
  expect(isAmbiguous(excerpt('Voting'), claimed)).toBe(false);
});

test('a report finds the headings of its language by its tag, or by that without script and region', () => {
  const { drafts } = parse(
    content({
      'languages/pt.yml': 'headings: { voting: [A votação] }',
      'languages/pt-BR.yml': 'headings: { counting: [A votação] }',
      'languages/fr.yml': 'headings: { voting: [Scrutin, Jour du scrutin], counting: [Jour du scrutin] }',
    }),
  );
  const all = claimedByLanguage(drafts);
  const claims = (language: string, heading: string) => claimedIn(language, all)?.get(heading);
  expect(claims('pt', 'a votação')).toEqual(['voting']);
  expect(claims('pt-PT', 'a votação')).toEqual(['voting']);
  expect(claims('pt-BR', 'a votação')).toEqual(['counting']);
  expect(claims('fr', 'jour du scrutin')).toEqual(['voting', 'counting']);
  expect(claims('fr', 'voting')).toBeUndefined();
  expect(claims('en-GB', 'voting')).toEqual(['voting']);
  expect(claimedIn('ar', all)).toBeUndefined();
});
