import { expect, test } from 'vitest';
import { compareView } from './compare-view.ts';
import { corpusOf, syldavia, the } from '../../../tests/support/corpus.ts';

const corpus = corpusOf(syldavia);
const view = compareView(corpus, the(corpus).country());

test('offers the elections of the country in time order, and says which observed ones are missing before each', () => {
  expect(view.choices.elections.map(({ slug, missingBefore }) => [slug, missingBefore])).toEqual([
    ['2001-presidential', []],
    ['2004-parliamentary', []],
    ['2009-presidential', ['2006']],
  ]);
  expect(view.choices.elections[1]).toMatchObject({
    id: 'ruritania/2004-parliamentary',
    year: '2004',
    label: '2004 parliamentary',
    event: 'Parliamentary, 12 September 2004',
    mission: 'election observation mission',
    href: '/ruritania/2004-parliamentary/',
  });
});

test('offers every topic with its page and its file', () => {
  expect(view.choices.topics.map(({ id }) => id)).toEqual([...corpus.topics.keys()]);
  expect(view.choices.topics[0]).toEqual({
    id: 'voting',
    label: 'Voting',
    href: '/ruritania/topics/voting/',
    file: '/data/ruritania/topics/voting/comparison.json',
  });
});

test('proposes elections of one kind on the first topic that all their reports speak of', () => {
  expect(view.starts).toEqual([
    {
      href: '/ruritania/compare/?elections=2001-presidential,2009-presidential&topics=voting',
      label: 'Presidential elections of 2001 and 2009: voting',
    },
  ]);
});

test('shows without a choice every topic in every election, and names what is missing', () => {
  expect(view.matrix.rows).toHaveLength(corpus.topics.size);
  expect(view.missing).toEqual(['2006']);
  const other = compareView(corpus, the(corpus).country('syldavia'));
  expect([other.missing, other.starts]).toEqual([[], []]);
});
