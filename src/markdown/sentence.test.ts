import { describe, expect, test } from 'vitest';
import { sentenceAt } from './sentence.ts';

/** The sentence around `{these}` words, with the words marked in the sentence as they were in the text. */
function around(marked: string, language = 'en'): string {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const words = marked.slice(start + 1, end + 1);
  const plain = marked.slice(0, start) + words + marked.slice(end + 2);
  const { text, at } = sentenceAt(plain, start, end, language);
  return `${text.slice(0, at)}{${text.slice(at, at + words.length)}}${text.slice(at + words.length)}`;
}

describe('a full stop that ends no sentence', () => {
  test.each([
    'It was Mr. Nazarbayev who had {98 per cent}.',
    'Ms. B. Tokayeva and Dr. C. Who had {9 seats}.',
    'Under Art. 5 and Arts. 6 and 7, para. 2 and paras. 3 and 4, {9 seats} are free.',
    'Some lists, e.g. Those of cities, held {9 names}, i.e. None.',
    'See p. 3 and pp. 4 and 5, cf. Annex, where {9 names} stand etc. Nothing else.',
    'Station No. 69 and Nos. 70 and 71 had {9 voters}.',
    'It grew by {8.8 million} voters.',
    'By art. 5 of decree no. 12 of 3 Sept. 2009, fn. 7, ch. 2, there are {9 seats}.',
    'J. F. K. Rassendyll had {9 votes}.',
  ])('%s', (text) => {
    expect(around(`Before it. ${text}`)).toBe(text);
  });
});

test('the sentence is the one that the words stand in', () => {
  expect(around('It was {5}. It was 6.')).toBe('It was {5}.');
  expect(around('It was 5. It was {6}.')).toBe('It was {6}.');
  expect(around('Was it 5? It was {6}! No.')).toBe('It was {6}!');
});

test('a sentence may begin with a number', () => {
  expect(around('Voting was calm. {43 per cent} of counts were not.')).toBe(
    '{43 per cent} of counts were not.',
  );
  expect(around('Voting was {calm}. 43 per cent of counts were not.')).toBe('Voting was {calm}.');
  expect(around('It was so in 2007. “{43} counts” were bad.')).toBe('“{43} counts” were bad.');
  expect(around('It fell by 5%. {7} were left.')).toBe('{7} were left.');
});

test('words at the very start and the very end of the text have their sentence', () => {
  expect(around('{5} came.')).toBe('{5} came.');
  expect(around('Calm. There came {5}')).toBe('There came {5}');
  expect(around('{5}')).toBe('{5}');
});

test('of the same words twice the right ones are meant', () => {
  expect(around('Calm. Of 9 voters {9} came.')).toBe('Of 9 voters {9} came.');
});

test('words that reach over two sentences have both', () => {
  expect(around('Calm. It was {5. Then 6} came. Quiet.')).toBe('It was {5. Then 6} came.');
});

test('a line is a paragraph, and ends a sentence without a full stop', () => {
  expect(around('Seats\nThere are {107 seats}\nVoters')).toBe('There are {107 seats}');
  expect(around('{107 seats}\nVoters')).toBe('{107 seats}');
});

test('an omission ends no sentence where the sentence goes on', () => {
  expect(around('It was calm, […] and {5} came […] late. Quiet.')).toBe(
    'It was calm, […] and {5} came […] late.',
  );
});

test('quotation marks and brackets stay with their sentence', () => {
  expect(around('“It was {5}.” Then calm.')).toBe('“It was {5}.”');
  expect(around('(It was {5}.) Then calm.')).toBe('(It was {5}.)');
});

test('spaces around the sentence are not its own', () => {
  expect(around('Calm.   It was {5}.   Quiet.')).toBe('It was {5}.');
});

test.each([
  ['fr', 'D’après M. Dupont, art. 5, al. 2, il y a {9 sièges}.'],
  ['es', 'Según el Sr. García, art. 5, hay {9 escaños}.'],
  ['pt', 'Segundo o Sr. Silva, art. 5, há {9 lugares}.'],
  ['ru', 'По ст. 5 закона от 3 окт. 2009 г. есть {9 мест}.'],
  ['ru', 'Было {5 тыс. человек}.'],
])('abbreviations end no sentence in their language: %s', (language, text) => {
  expect(around(`Avant. ${text} Fin.`, language)).toBe(text);
});

test('where sentences end in a language without a reader is not guessed', () => {
  expect(around('Ruhig. Es waren {5}. Schluss.\nWeiter.', 'de')).toBe('Ruhig. Es waren {5}. Schluss.');
});
