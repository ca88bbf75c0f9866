import { expect, test } from 'vitest';
import type { CslItem } from './csl-item.ts';
import { blanksFor, filled } from './pattern.ts';

const item: CslItem = {
  id: 'report',
  type: 'report',
  title: 'Turnout in the capital: rules (draft)',
  author: [],
  language: 'en',
  section: 'A. Voting',
  page: '12',
  URL: 'https://observed.example/ruritania/2009-presidential/#voting-1',
};

test('fills the blanks of a pattern with the words of an item, in title case where a style writes it', () => {
  const { title, section, page, URL } = { ...item, ...blanksFor(item) };
  const pattern = `${title} | ${title.replaceAll(/\bb/g, 'B')} | “${section ?? ''}”, p. ${page ?? ''}. ${URL}.`;
  expect(pattern).not.toMatch(/Turnout|Voting|12|observed/);
  expect(filled(pattern, item, (each) => each.toUpperCase())).toBe(
    'Turnout in the capital: rules (draft) | TURNOUT IN THE CAPITAL: RULES (DRAFT) | “A. Voting”, p. 12. ' +
      'https://observed.example/ruritania/2009-presidential/#voting-1.',
  );
});

test('leaves in a pattern what a style may write in another way', () => {
  for (const title of [
    'Who voted?',
    'The “first” report',
    "The observers' report",
    'In  two columns',
    'Ends.',
  ])
    expect(Object.keys(blanksFor({ ...item, title, section: title })), title).toEqual(['page', 'URL']);
  expect(
    blanksFor({ ...item, title: 'Who voted?', section: '', page: 'iv', URL: 'https://a.example/?q' }),
  ).toEqual({});
});
