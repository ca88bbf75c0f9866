import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { resolve } from './resolve.ts';
import { content, lastReport, report, type Overrides } from '../../tests/support/corpus.ts';

const resolved = (overrides: Overrides) => resolve(parse(content(overrides)).drafts);

function lastExcerpt(attributes: string, quotation: string) {
  const text = report(`## Voting\n\n:::excerpt[Calm]{#calm ${attributes}}\n> ${quotation}\n:::\n`);
  const [excerpt] =
    resolved({ [lastReport]: text }).reports.find(({ path }) => path === lastReport)?.excerpts ?? [];
  if (excerpt === undefined) throw new Error('There is no excerpt');
  return excerpt.refersTo;
}

test('every reference is either found or unknown, and none is lost', () => {
  const { topics, threads, commitments } = lastExcerpt(
    'assessment="neutral" topics="+counting +weather" threads="open-count rain"',
    ':commitment[It]{copenhagen-7.5}, :commitment[again]{copenhagen-7-5}, :commitment[other]{vienna-1}.',
  );
  expect(topics.found.map(({ id }) => id)).toEqual(['voting', 'counting']);
  expect(topics.unknown).toEqual(['weather']);
  expect(threads.found.map(({ id }) => id)).toEqual(['ruritania/open-count']);
  expect(threads.unknown).toEqual(['rain']);
  expect(commitments.found.map(({ commitment }) => commitment.id)).toEqual([
    'copenhagen-7-5',
    'copenhagen-7-5',
  ]);
  expect(commitments.unknown.map(({ id }) => id)).toEqual(['vienna-1']);
});

test('a figure is found with its value; one without an indicator or a value in its unit is not', () => {
  const { figures } = lastExcerpt(
    'assessment="neutral"',
    ':figure[71]{turnout=71}, :figure[7 June]{turnout=2009-06-07}, :figure[9]{storms=9}.',
  );
  expect(figures.found.map(({ indicator, value }) => [indicator.id, value])).toEqual([
    ['turnout', { kind: 'number', number: 71 }],
  ]);
  expect(figures.unknown.map(({ draft, indicator }) => [draft.value, indicator?.id])).toEqual([
    ['2009-06-07', 'turnout'],
    ['9', undefined],
  ]);
});

test('what lies in a folder that is no country is unknown', () => {
  const { elections, threads, comparisons } = resolved({
    'ruritania/country.yml': undefined,
    'ruritania/topics/voting.md':
      '---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\nCalm. [2001-presidential/calm]\n',
  }).inCountries;
  expect([elections.found, threads.found, comparisons.found]).toEqual([[], [], []]);
  expect(elections.unknown).toHaveLength(3);
  expect(threads.unknown.map(([id]) => id)).toEqual(['ruritania/open-count']);
  expect(comparisons.unknown.map(({ path }) => path)).toEqual(['ruritania/topics/voting.md']);
});

test('only reports that were verified, and excerpts with an assessment, go to the linker', () => {
  const report2009 = (overrides: Overrides) =>
    resolved(overrides).inCountries.elections.found.find(({ id }) => id === 'ruritania/2009-presidential')
      ?.reports;
  expect(report2009({})?.map(({ excerpts }) => excerpts.length)).toEqual([1]);
  expect(report2009({ 'ruritania/quotes.lock.json': '{}' })).toEqual([]);
  const without = report('## Voting\n\n:::excerpt[Calm]{#calm}\n> Calm.\n:::\n');
  expect(report2009({ [lastReport]: without })?.map(({ excerpts }) => excerpts.length)).toEqual([0]);
});
