import { describe, expect, test } from 'vitest';
import { dimensionLabel, figureHref, figureLabels, figureText, markLabel, plottedValue } from './figures.ts';
import type { Figure } from '../model/corpus.ts';
import { corpusOf, lastReport, quoting } from '../../tests/support/corpus.ts';

function figureIn(words: string): { readonly corpus: ReturnType<typeof corpusOf>; readonly figure: Figure } {
  const corpus = corpusOf({ [lastReport]: quoting(words) });
  const [figure] = corpus.figures.values();
  if (figure === undefined) throw new Error('There is no figure');
  return { corpus, figure };
}

describe('the words of a figure', () => {
  test.each([
    ['It was :figure[71 per cent]{turnout=71}.', '71 per cent'],
    ['It was some :figure[71 per cent]{turnout=71}.', 'some 71 per cent'],
    ['It was :figure[some 71 per cent]{turnout=71}.', 'some 71 per cent'],
    ['It was :figure[Over 71 per cent]{turnout=71}.', 'Over 71 per cent'],
    ['It was :figure[only approximately 71 per cent]{turnout=71}.', 'only approximately 71 per cent'],
    ['It was :figure[at\u00a0least 71 per cent]{turnout=71}.', 'at\u00a0least 71 per cent'],
    ['It was an estimated :figure[71 per cent]{turnout=71}.', 'an estimated 71 per cent'],
  ])('of “%s” are “%s”', (words, expected) => {
    expect(figureText(figureIn(words).figure)).toBe(expected);
  });
});

describe('what stands beside a mark', () => {
  test.each([
    [':figure[9181700]{registered-voters=9181700 stage=final}', '9,181,700'],
    ['over :figure[1700]{registered-voters=1700 stage=final}', 'over 1,700'],
    [':figure[over 1700]{registered-voters=1700 stage=final}', 'over 1,700'],
    ['some :figure[8.8 million]{registered-voters=8800000 stage=final}', 'some 8.8 million'],
    [':figure[none]{registered-voters=0 stage=final}', '0'],
    [':figure[one out of six]{turnout=1/6}', 'one out of six'],
    ['almost :figure[one out of six]{turnout=1/6}', 'almost one out of six'],
  ])('of “%s” is “%s”', (words, expected) => {
    expect(markLabel(figureIn(`It was ${words}.`).figure)).toBe(expected);
  });
});

test('a figure stands on an axis only as a number, or as a fraction where the axis is per cent', () => {
  const plotted = (words: string) => plottedValue(figureIn(`It was ${words}.`).figure);
  expect(plotted(':figure[71 per cent]{turnout=71}')).toBe(71);
  expect(plotted(':figure[one quarter]{turnout=1/4}')).toBe(25);
  expect(plotted(':figure[0 of 7]{turnout=0/7}')).toBe(0);
  expect(plotted(':figure[3 of 7]{registered-voters=3/7 stage=final}')).toBeUndefined();
  expect(plotted(':figure[5 to 10 per cent]{turnout=5..10}')).toBeUndefined();
  expect(plotted(':figure[7 June]{voting-day=2009-06-07}')).toBeUndefined();
});

test('dimension values are told in words: what is counted, and what it rests on', () => {
  const shares = figureIn('It was :figure[5 per cent]{airtime=5 party=reds outlet=first-channel}.');
  expect(figureLabels(shares.corpus, shares.figure)).toEqual({
    series: 'First Channel, Red Party',
    basis: '',
  });
  expect(dimensionLabel(shares.corpus, shares.figure, 'party')).toBe('Red Party');
  expect(dimensionLabel(shares.corpus, shares.figure, 'stage')).toBeUndefined();
  const turnout = figureIn('It was :figure[5 per cent]{turnout=5 stage=final}.');
  expect(figureLabels(turnout.corpus, turnout.figure)).toEqual({ series: '', basis: 'on election day' });
});

test('a figure’s address is its place on the page of its election', () => {
  const { figure } = figureIn('It was :figure[5 per cent]{turnout=5 stage=final}.');
  expect(figureHref(figure)).toBe('/ruritania/2009-presidential/#2009-presidential.passage.turnout.final');
  expect(figure.excerpt.quote.html).toContain(`id="${figure.anchor}"`);
});
