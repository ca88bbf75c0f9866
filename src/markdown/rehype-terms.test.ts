import { h } from 'hastscript';
import type { Root } from 'hast';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { rehypeTerms, termsOf } from './rehype-terms.ts';

const terms = termsOf([
  ['CEC', '/#cec'],
  ['Central Election Commission', '/#cec'],
  ['Ak Zhol', '/#ak-zhol'],
  ['Nagyz Ak Zhol', '/#nagyz'],
  ["People's Party", '/#peoples'],
  ['PPK', '/#peoples'],
  ['PPK', '/#patriots'],
  ['OSCE', '/#osce'],
  ['OSCE/ODIHR', '/#odihr'],
]);

/** The text with its marked words in brackets. */
function marked(...paragraphs: readonly Parameters<typeof h>[2][]): string {
  const tree: Root = { type: 'root', children: paragraphs.map((children) => h('p', children)) };
  rehypeTerms(terms, new Set())(tree);
  return rehype()
    .stringify(tree)
    .replace(/<a class="term" href="[^"]*">(.*?)<\/a>/gs, '[$1]')
    .replace(/<\/?p>/g, '');
}

test('the first occurrence is marked, in whichever spelling, and no other', () => {
  expect(marked('The Central Election Commission (CEC) met.', 'The CEC met again.')).toBe(
    'The [Central Election Commission] (CEC) met.The CEC met again.',
  );
});

test.for([
  ['the longest spelling counts', 'Nagyz Ak Zhol and Ak Zhol', '[Nagyz Ak Zhol] and [Ak Zhol]'],
  ['with the organisation in front', 'The OSCE/ODIHR said', 'The [OSCE/ODIHR] said'],
  ['where a line breaks', 'of Ak\nZhol', 'of [Ak\nZhol]'],
  ['with either apostrophe', 'the People’s Party', 'the [People’s Party]'],
  ['before a possessive', 'the CEC’s and CEC', 'the [CEC]’s and CEC'],
  ['no part of a word', 'SCECT and CECs', 'SCECT and CECs'],
  ['no part of a compound', 'OSCE-led, non-CEC, EU/OSCE', 'OSCE-led, non-CEC, EU/OSCE'],
  ['no other case', 'the cec and the ak zhol', 'the cec and the ak zhol'],
  ['nothing that could mean two things', 'the PPK', 'the PPK'],
] as const)('%s: %s', ([, text, expected]) => {
  expect(marked(text)).toBe(expected);
});

test('what is a link already is left alone, and what follows it is not', () => {
  expect(marked([h('a', { href: '/x' }, 'CEC'), ' and ', h('em', 'CEC')])).toBe(
    '<a href="/x">CEC</a> and <em>[CEC]</em>',
  );
});

test('no spelling marks nothing', () => {
  const tree: Root = { type: 'root', children: [h('p', 'CEC')] };
  rehypeTerms(termsOf([]), new Set())(tree);
  expect(rehype().stringify(tree)).toBe('<p>CEC</p>');
});
