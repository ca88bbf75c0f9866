import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { readContent } from '../../src/corpus/disk.ts';
import { formatProblems } from '../../src/model/problem.ts';

const { corpus, problems } = compileCorpus(readContent('content'));

/** Excerpts that each report holds at least. */
const least = {
  'kazakhstan/2005-presidential/press-release': 8,
  'kazakhstan/2007-parliamentary/preliminary-statement': 35,
  'kazakhstan/2011-presidential/preliminary-statement': 35,
  'kazakhstan/2019-presidential/needs-assessment-report': 30,
  'kazakhstan/2021-parliamentary/preliminary-statement': 45,
};

test('content/ has no problem', () => {
  expect(formatProblems(problems)).toBe('');
});

describe('the collection', () => {
  const elections = [...(corpus?.elections.values() ?? [])];
  const excerpts = [...(corpus?.excerpts.values() ?? [])];

  test('holds the five reports, none of them empty', () => {
    expect(elections.flatMap(({ reports }) => reports.map(({ id }) => id))).toEqual(Object.keys(least));
  });

  test.each(Object.entries(least))('has enough excerpts of %s', (id, number) => {
    expect(excerpts.filter(({ report }) => report.id === id).length).toBeGreaterThanOrEqual(number);
  });

  test('has at least 150 figures, every one with words in its sentence', () => {
    const figures = [...(corpus?.figures.values() ?? [])];
    expect(figures.length).toBeGreaterThanOrEqual(150);
    expect(figures.filter(({ text, sentence, at }) => text === '' || !sentence.startsWith(text, at))).toEqual(
      [],
    );
  });

  test.each(Object.entries(least))('quotes words in every excerpt of %s', (id, number) => {
    const quotations = excerpts.filter(({ report }) => report.id === id).map(({ quote }) => quote.text);
    const withWords = quotations.filter((text) => /\p{L}{2}/u.test(text.replaceAll('[…]', '')));
    expect(withWords.length).toBeGreaterThanOrEqual(number);
    expect(withWords).toEqual(quotations);
  });

  test('has a state for every topic of every election, and a reason for every silence', () => {
    const topics = [...(corpus?.topics.keys() ?? [])];
    expect(topics).toHaveLength(20);
    for (const { cells } of elections) expect([...cells.keys()]).toEqual(topics);
    const states = new Set(elections.flatMap(({ cells }) => [...cells.values()].map(({ state }) => state)));
    expect([...states].sort()).toEqual(
      expect.arrayContaining(['before-the-event', 'no-section', 'reported']),
    );
  });

  test('says of which observed elections it holds no report', () => {
    expect(corpus?.countries.get('kazakhstan')?.missing.map(({ year }) => year)).toEqual([2012, 2015, 2016]);
  });
});
