import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Excerpt, Figure } from '../model/corpus.ts';
import { formatValue } from '../model/value.ts';
import { corpusOf, lastReport } from '../../tests/support/corpus.ts';

const golden = join(import.meta.dirname, 'golden');

/** What becomes of the excerpts of a report file: all that pages and downloads take from them. */
function compiled(input: string) {
  const excerpts = [...corpusOf({ [lastReport]: input }).excerpts.values()];
  return excerpts.filter(({ report }) => report.path === lastReport).map(shown);
}

function shown({ anchor, finding, quote, footnotes, note, figures, commitments }: Excerpt) {
  return {
    anchor,
    finding,
    text: quote.text.split('\n'),
    html: quote.html.split('\n'),
    figures: figures.map(shownFigure),
    footnotes: footnotes.map(({ mark, text, html }) => ({
      mark,
      text: text.split('\n'),
      html: html.split('\n'),
    })),
    note: note?.text ?? null,
    commitments: commitments.map(({ id }) => id),
  };
}

function shownFigure({ anchor, text, value, qualifier, sentence, at, footnote }: Figure) {
  return {
    anchor,
    text,
    value: formatValue(value),
    qualifier: qualifier ?? null,
    sentence,
    marked: sentence.slice(at, at + text.length),
    where: footnote === undefined ? 'body' : `footnote ${footnote}`,
  };
}

/** The expectation of a case. Throws where there is none: it is written by hand, never by a test. */
function expected(name: string): unknown {
  return JSON.parse(readFileSync(join(golden, name, 'expected.json'), 'utf8'));
}

test.each(readdirSync(golden))('what goes into %s comes out', (name) => {
  expect(compiled(readFileSync(join(golden, name, 'input.md'), 'utf8'))).toEqual(expected(name));
});

test('the cases are these, and one without an expectation is a failure', () => {
  expect(readdirSync(golden).sort()).toEqual([
    'everything-survives',
    'figures-and-qualifiers',
    'footnotes',
    'lists',
  ]);
  expect(() => expected('no-such-case')).toThrow('ENOENT');
});

test('the plain text holds the words of the file, byte by byte', () => {
  const input = readFileSync(join(golden, 'everything-survives', 'input.md'), 'utf8');
  const printed = input
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^> */, ''))
    .join(' ')
    .replaceAll('\\<PEC>', '<PEC>')
    .replaceAll('\\\\', '\\')
    .replace('*De facto*', 'De facto')
    .replace('**not**', 'not');
  const [excerpt] = compiled(input);
  expect(excerpt?.text.join(' ').replace(/ +/g, ' ')).toBe(printed.replace(/ +/g, ' '));
});
