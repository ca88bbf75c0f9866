import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isUnit, parseValue, type Unit } from '../../model/value.ts';
import { disagreement } from '../quantity.ts';

/**
 * Forms that reports print, one a line: words, language, unit (`unit:value` names the wrong value that an author might write),
 * and the value that they say, or `!` and why they say none. Lines that begin with `#` are headings.
 */
const forms = readFileSync(new URL('forms.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [words: string, language: string, unit: string, expected: string]);

/** The languages among them that there is no reader of. */
const unread = ['ar', 'de', 'kk'];

const accepted = forms.filter(([, language, , says]) => !says.startsWith('!') && !unread.includes(language));
const refused = forms.filter(([, language, , says]) => says.startsWith('!') && !unread.includes(language));

function unitOf(text: string): Unit {
  if (!isUnit(text)) throw new Error(`\`${text}\` is no unit`);
  return text;
}

/** Why words do not say a value, in a report on the election of 10 October 2010. */
function reasonOf(words: string, language: string, unit: string, value: string): string | undefined {
  const parsed = parseValue(value, unitOf(unit));
  if (parsed === undefined) throw new Error(`\`${value}\` is no value in ${unit}`);
  const context = { before: '', after: '', electionDate: '2010-10-10', language };
  return disagreement(words, parsed, unitOf(unit), context)?.reason;
}

/** What an author might take words for that say no value: their digits in any reading, signs left out, and small numbers. */
function mistakes(words: string, unit: Unit): string[] {
  const digits = words.match(/\d+/g) ?? [];
  const [first = '', second, third] = digits.map((each) => each.replace(/^0+(?=\d)/, ''));
  const all =
    unit === 'date'
      ? [
          ...['2010-10-11', '2010-11-10', '2010-11-13', '2010-03-01', '2010-03-05', '2010-03-01..2010-03-05'],
          ...['2010-02', '2010', '2010-01-31..2010-02-02', '2010-02-02', '2010-01-31', '2010-13-11'],
        ]
      : [
          ...[
            first,
            second ?? '',
            third ?? '',
            digits.join(''),
            digits.join('.'),
            `${first}/${second ?? ''}`,
          ],
          ...[`${second ?? ''}/${first}`, `${second ?? ''}..${first}`, `${first}..${second ?? ''}`],
          ...['1', '2', '4', '5', '12', '14', '100', '1000', '10000', '0.05', '0.5', '-5'],
          ...[
            `${digits.join('.')}e6`,
            `${digits.join('')}000000`,
            `${digits.join('')}00000`,
            `${first}000000`,
          ],
        ];
  return [...new Set(all)].filter((value) => parseValue(value, unit) !== undefined);
}

test.each(accepted)('“%s” (%s) in %s says %s', (words, language, unit, value) => {
  expect(reasonOf(words, language, unit, value)).toBeUndefined();
});

test.each(refused)('“%s” (%s) in %s is refused: %s', (words, language, unit) => {
  const [own = '', wrong] = unit.split(':');
  const values = wrong === undefined ? mistakes(words, unitOf(own)) : [wrong];
  expect(values).not.toEqual([]);
  const unrefused = values.filter((value) => reasonOf(words, language, own, value) === undefined);
  expect(unrefused).toEqual([]);
});

test.each(forms.filter(([, language]) => unread.includes(language)))(
  '“%s” (%s) is refused in a language that there is no reader of',
  (words, language, unit, says) => {
    const value = says.startsWith('!') ? '12' : says;
    expect(reasonOf(words, language, unit, value)).toContain('a language that there is no reader of');
  },
);
