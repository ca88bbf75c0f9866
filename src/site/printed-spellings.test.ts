import { expect, test } from 'vitest';
import { printedSpellings } from './printed-spellings.ts';
import { corpusOf, lastReport, quoting } from '../../tests/support/corpus.ts';

function printed(quotation: string, spellings: readonly string[]) {
  const { excerpts } = corpusOf({
    'ruritania/2001-presidential/statement.md': quoting('The Zenda Party and the Old Zenda Party ran.'),
    [lastReport]: quoting(quotation),
  });
  return Object.fromEntries(printedSpellings([...excerpts.values()], spellings));
}

test('the years that print a spelling stand in order', () => {
  expect(printed('The Zenda Party ran.', ['Zenda Party'])).toEqual({ 'Zenda Party': ['2001', '2009'] });
});

test('a longer spelling is not read as a shorter one within it', () => {
  expect(printed('The Old Zenda Party ran.', ['Zenda Party', 'Old Zenda Party'])).toEqual({
    'Zenda Party': ['2001'],
    'Old Zenda Party': ['2001', '2009'],
  });
});

test('a part of a word is no spelling, and one that no report prints is left out', () => {
  expect(printed('The TECs met.', ['TEC', 'DEC'])).toEqual({});
  expect(printed('The TEC (D.C.) met.', ['TEC', 'D.C.', 'D.C'])).toEqual({ TEC: ['2009'], 'D.C.': ['2009'] });
});
