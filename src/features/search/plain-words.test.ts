import { expect, test } from 'vitest';
import { plainWords } from '../../words/words.ts';
import { indexedPlain, plainGroupsIn, plainNames, plainTerms } from './plain-words.ts';

test('an everyday word stands with what a text prints for it, and with nothing else', () => {
  const typed = (text: string) => plainGroupsIn(text).flatMap((group) => group.typed);
  expect(typed('Signs of ballot-box stuffing were seen.')).toContain('rigged');
  expect(typed('An early presidential election was called.')).toContain('snap');
  expect(typed('Results were falsified.')).toContain('cheating');
  expect(typed('They arrived early for the election.')).not.toContain('snap');
  expect(typed('It was calm.')).toEqual([]);
});

test('the index holds one name for what is typed, the words in use as they are, and the printed ones tied', () => {
  const [group] = plainGroupsIn('An early election, and early elections before.');
  expect(group && indexedPlain(group, new Set(['premature']))).toEqual([
    '‿snap',
    'premature',
    '‿early‿election',
    '‿early‿elections',
  ]);
  expect(plainNames(new Set(['premature'])).get('snap')).toBe('‿snap');
  expect(plainNames(new Set(['premature'])).has('premature')).toBe(false);
});

test('every everyday word is typed for one thing alone, and every printed one is as words are compared', () => {
  const typed = plainWords.plainWords.flatMap((entry) => entry.typed.split(' '));
  expect(typed.filter((each, index) => typed.indexOf(each) !== index)).toEqual([]);
  const printed = plainWords.plainWords.flatMap((entry) => entry.printed);
  expect(printed.filter((each) => !/^[\p{Ll}\p{N}*]+( [\p{Ll}\p{N}*]+)*$/u.test(each))).toEqual([]);
});

test('an everyday word of an entry of the glossary stands with the others of its kind, an unknown one alone', () => {
  expect(plainTerms('mayors', new Set(['governors']))).toEqual(['‿officials', 'governors']);
  expect(plainTerms('panjandrums', new Set())).toEqual(['panjandrums']);
});
