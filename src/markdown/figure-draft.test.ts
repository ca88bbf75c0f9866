import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readCommitment, readFigure } from './figure-draft.ts';
import { parseMarkdown } from './syntax.ts';

function directive(markdown: string): TextDirective {
  const found: TextDirective[] = [];
  visit(parseMarkdown(markdown), 'textDirective', (node) => {
    found.push(node);
  });
  const [first] = found;
  if (first === undefined) throw new Error(`\`${markdown}\` holds no directive`);
  return first;
}

test('a figure without attributes names nothing', () => {
  expect(readFigure(directive(':figure[5]'))).toMatchObject({
    indicator: '',
    value: '',
    dimensions: new Map(),
  });
});

test('the first attribute is the indicator with its value, the others are dimensions', () => {
  expect(readFigure(directive('It was :figure[5]{turnout=1/6 stage=final base="of-all"}'))).toMatchObject({
    place: { line: 1, column: 8 },
    indicator: 'turnout',
    value: '1/6',
    dimensions: new Map([
      ['stage', 'final'],
      ['base', 'of-all'],
    ]),
  });
});

test('values keep their commas, dots and hyphens', () => {
  for (const value of ['9181700', '64.56', '5..10', '2007-08-18', '9,181'])
    expect(readFigure(directive(`:figure[x]{count=${value}}`)).value).toBe(value);
});

test('a commitment is named by the first attribute, a dot written as a hyphen', () => {
  expect(readCommitment(directive(':commitment[it]')).id).toBe('');
  expect(readCommitment(directive(':commitment[it]{copenhagen-7.5}')).id).toBe('copenhagen-7-5');
  expect(readCommitment(directive(':commitment[it]{copenhagen-7-5}')).id).toBe('copenhagen-7-5');
});

describe('what names a figure within its excerpt', () => {
  const key = (attributes: string): string => readFigure(directive(`:figure[5]{${attributes}}`)).key;

  test('is its indicator, where it has no dimensions', () => {
    expect(key('turnout=5')).toBe('turnout');
  });

  test('holds the values in the alphabetical order of their dimensions, however they were written', () => {
    expect(key('airtime=5 party=reds outlet=first-channel')).toBe('airtime/first-channel/reds');
    expect(key('airtime=5 outlet=first-channel party=reds')).toBe('airtime/first-channel/reds');
  });

  test('is another with another value of a dimension', () => {
    expect(key('turnout=5 stage=final')).not.toBe(key('turnout=5 stage=initial'));
  });
});
