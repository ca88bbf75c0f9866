import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/model/problem.ts';
import { yearOf } from '../../src/model/year.ts';
import { completeness, corpus, problems } from './collection.ts';

const elections = [...corpus.elections.values()];
const excerpts = [...corpus.excerpts.values()];
const reports = elections.flatMap((election) => election.reports);
const atLeast = Object.entries(completeness.passages);

test('the content has no problem', () => {
  expect(formatProblems(problems)).toBe('');
});

describe('the collection', () => {
  test('holds the reports that it held, and none that is empty', () => {
    expect(reports.map(({ id }) => id)).toEqual(expect.arrayContaining(atLeast.map(([id]) => id)));
    expect(reports.filter((report) => !excerpts.some((excerpt) => excerpt.report === report))).toEqual([]);
  });

  test.each(atLeast)('has the passages of %s that it had', (id, number) => {
    expect(excerpts.filter(({ report }) => report.id === id).length).toBeGreaterThanOrEqual(number);
  });

  test.each(Object.entries(completeness.readTwice))(
    'has two readings of the passages of %s that had them',
    (id, number) => {
      const read = excerpts.filter(
        ({ report, readings }) => report.id === id && readings.some(({ round }) => round === 1),
      );
      expect(read.length).toBeGreaterThanOrEqual(number);
    },
  );

  test('has the figures that it had, every one with words in its sentence', () => {
    const figures = [...corpus.figures.values()];
    expect(figures.length).toBeGreaterThanOrEqual(completeness.figures);
    expect(figures.filter(({ text, sentence, at }) => text === '' || !sentence.startsWith(text, at))).toEqual(
      [],
    );
  });

  test('quotes words in every excerpt', () => {
    const wordless = excerpts.filter(({ quote }) => !/\p{L}{2}/u.test(quote.text.replaceAll('[…]', '')));
    expect(wordless.map(({ id }) => id)).toEqual([]);
  });

  test('has a state for every topic of every election, and a reason for every silence', () => {
    const topics = [...corpus.topics.keys()];
    expect(topics.length).toBeGreaterThanOrEqual(completeness.topics);
    for (const { cells } of elections) expect([...cells.keys()]).toEqual(topics);
    const states = new Set(elections.flatMap(({ cells }) => [...cells.values()].map(({ state }) => state)));
    expect([...states].sort()).toEqual(
      expect.arrayContaining(['before-the-event', 'no-section', 'reported']),
    );
  });

  test.each(Object.entries(completeness.missing))(
    'has of every observed election of %s a report, or says that it has none',
    (id, observed) => {
      const known = [...corpus.missing, ...elections]
        .filter(({ country }) => country.id === id)
        .map(({ date, kind }) => `${yearOf(date)}-${kind}`);
      expect(known).toEqual(expect.arrayContaining(observed));
    },
  );
});
