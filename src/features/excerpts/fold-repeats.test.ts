import { expect, test } from 'vitest';
import type { Excerpt } from '../../model/corpus.ts';
import { foldRepeats } from './fold-repeats.ts';

const report = {} as Excerpt['report'];

function passage(text: string, more: Partial<Excerpt> = {}): Excerpt {
  return { report, assessment: 'concern', quote: { text }, ...more } as Excerpt;
}

function folded(...excerpts: Excerpt[]): [string, string[]][] {
  return foldRepeats(excerpts).map(({ excerpt, repeats }) => [
    excerpt.quote.text,
    repeats.map(({ quote }) => quote.text),
  ]);
}

test('a passage whose words stand whole in another of its report is folded into it', () => {
  expect(
    folded(
      passage('[…] the count was slow.'),
      passage('It rained.'),
      passage('The count was slow, and loud.'),
    ),
  ).toEqual([
    ['It rained.', []],
    ['The count was slow, and loud.', ['[…] the count was slow.']],
  ]);
});

test('of two with the same words the later one stays', () => {
  const [first, second] = [passage('It was slow.'), passage('It was slow.')];
  const [kept] = foldRepeats([first, second]);
  expect(kept?.excerpt).toBe(second);
  expect(kept?.repeats).toEqual([first]);
});

test('several are folded into the one that holds them all', () => {
  expect(folded(passage('slow'), passage('slow count'), passage('a slow count indeed'))).toEqual([
    ['a slow count indeed', ['slow count', 'slow']],
  ]);
});

test.each([
  ['another report', { report: {} as Excerpt['report'] }],
  ['another judgement', { assessment: 'neutral' as const }],
])('%s is not folded', (_, more) => {
  expect(folded(passage('It was slow.'), passage('It was slow.', more))).toHaveLength(2);
});

test('words are whole', () => {
  expect(folded(passage('he won'), passage('she won'))).toHaveLength(2);
});
