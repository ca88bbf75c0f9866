import { describe, expect, test } from 'vitest';
import { drawnPages, hasItsWords, isLegible, isWholeOrCut, failing } from '../support/page-pictures.ts';
import { corpus } from './collection.ts';

const drawings = drawnPages(corpus);

describe('the picture of every page', () => {
  test('says what the page is about, in words that can be read at a quarter of the size', () => {
    expect(failing(drawings, hasItsWords)).toEqual([]);
    expect(failing(drawings, isLegible)).toEqual([]);
  });

  test('has the words of a report whole, or says that it cut them', () => {
    const quoted = drawings.filter(({ picture }) => picture.quoted);
    expect(quoted).not.toEqual([]);
    expect(failing(quoted, isWholeOrCut)).toEqual([]);
  });

  test('keeps its edges free', () => {
    expect(failing(drawings, ({ margin }) => margin >= 32)).toEqual([]);
  });
});
