import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../support/built-site.ts';

/** What a page of Evallonia says, as plain text. */
function textOf(path: string): string {
  return readFileSync(join(site.folder, 'evallonia', path, 'index.html'), 'utf8')
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a page names all days of an election and what they were', () => {
  expect(textOf('2012-presidential')).toContain(
    'Presidential election, first round 6 and 7 October, run-off 21 October 2012',
  );
  expect(textOf('2020-general')).toContain(
    'General election, first round 4 October, run-off (President of Evallonia) 18 October 2020',
  );
  expect(textOf('2022-parliamentary')).toContain('Parliamentary by-election, 15 May 2022');
});

test('programs are told the first and the last day', () => {
  const html = readFileSync(join(site.folder, 'evallonia/2012-presidential/index.html'), 'utf8');
  expect(html).toContain('"startDate":"2012-10-06","endDate":"2012-10-21"');
});

test('a passage says which office and round it is about, at home and elsewhere', () => {
  expect(textOf('2020-general')).toContain('On: President of Evallonia, run-off');
  expect(textOf('topics/results')).toContain(
    'XIII. ANNOUNCEMENT OF RESULTS, on: President of Evallonia, run-off',
  );
});

test('a figure says which office and round it is of', () => {
  expect(textOf('2020-general')).toContain('66 per cent President of Evallonia, first round');
  expect(textOf('2020-general')).toContain('64 per cent National Assembly');
});

test('a referendum is called one, says what it was on, and stands apart from elections', () => {
  const page = textOf('2014-referendum');
  expect(page).toContain('Referendum, 16 March 2014');
  expect(page).toContain('Put to the vote Whether the Prince may come home');
  expect(page).not.toMatch(/referendum election|Elected/i);
  const indicator = textOf('indicators/turnout');
  const [series = '', apart = ''] = indicator.split('In referendums');
  expect(series).not.toMatch(/2014|83 per cent/);
  expect(apart).toContain('83 per cent');
  expect(textOf('')).toContain('4 elections and 1 referendum, 2012 to 2022.');
});

test('run-offs stand beside run-offs, first rounds beside first rounds, and by-elections beside neither', () => {
  const page = textOf('indicators/turnout');
  expect(page).toContain('2012 = 2020 the same measure: President of Evallonia, run-off.');
  expect(page).toContain('2016 = 2020 the same measure: President of Evallonia, first round.');
  expect(page).toContain('2020 (ordinary election) and 2022 (by-election) are votes of different kinds.');
});
