import { expect, test } from 'vitest';
import { timelineView } from './timeline-view.ts';
import {
  corpusOf,
  electionFile,
  quoting,
  syldavia,
  the,
  type Overrides,
} from '../../../tests/support/corpus.ts';

function timeline(overrides: Overrides = {}, country = 'ruritania') {
  const corpus = corpusOf(overrides);
  return timelineView(corpus, the(corpus).country(country), ({ slug, excerpts }) => ({
    what: `${excerpts.length} passages`,
    href: `#${slug}`,
    full: slug !== '2004-parliamentary',
  }));
}

test('elections stand to scale, with half a label’s width free at both ends', () => {
  const { elections } = timeline();
  // 3 June 2001, 12 September 2004 and 7 June 2009 are 1197 and 1729 days apart.
  expect(elections.map(({ year, at }) => [year, at])).toEqual([
    ['2001', 5],
    ['2004', Math.round((5 + (1197 / 2926) * 90) * 100) / 100],
    ['2009', 95],
  ]);
});

test('each says what it is and what there is', () => {
  expect(timeline().elections[1]).toEqual({
    year: '2004',
    kind: 'parliamentary',
    at: expect.closeTo(41.82, 1) as number,
    what: '1 passages',
    href: '#2004-parliamentary',
    full: false,
    isReferendum: false,
    marked: false,
  });
});

test('missing elections stand in the middle of their year, within the scale', () => {
  const { missing } = timeline();
  expect(missing.map(({ year }) => year)).toEqual(['2006']);
  expect(missing[0]?.at).toBeGreaterThan(41.82);
  expect(missing[0]?.at).toBeLessThan(95);
});

test('a missing election before the first and after the last widens the scale', () => {
  const { elections, missing } = timeline({
    'ruritania/known-reports.yml': '[{ date: 1999, kind: local }, { date: 2012, kind: local }]',
  });
  expect(missing.map(({ at }) => at)).toEqual([5, 95]);
  expect(elections.every(({ at }) => at > 5 && at < 95)).toBe(true);
});

test('an early election is called so', () => {
  const early = electionFile('2004-parliamentary', '2004-09-12').replace('early: regular', 'early: stated');
  expect(timeline({ 'ruritania/2004-parliamentary/election.yml': early }).elections[1]?.kind).toBe(
    'early parliamentary',
  );
});

test('one election alone stands in the middle', () => {
  expect(timeline(syldavia, 'syldavia')).toMatchObject({ elections: [{ at: 50 }], missing: [] });
});

test('two elections in one year keep their order', () => {
  const { elections } = timeline({
    'ruritania/2009-local/election.yml': electionFile('2009-local', '2009-10-04'),
    'ruritania/2009-local/statement.md': quoting('Calm.').replace('2009-06-08', '2009-10-05'),
  });
  expect(elections.map(({ year, kind }) => `${year} ${kind}`)).toEqual([
    '2001 presidential',
    '2004 parliamentary',
    '2009 presidential',
    '2009 local',
  ]);
  expect(elections.at(-1)?.at).toBe(95);
});
