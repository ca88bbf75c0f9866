import { expect, test } from 'vitest';
import { editionOf } from './edition.ts';
import { correctedSince, corpusOf, lastReport, quoting, released2026 } from '../../tests/support/corpus.ts';

test('the collection was last changed when its newest report was added', () => {
  expect(editionOf(corpusOf())).toEqual({ version: undefined, changed: '2010-01-20' });
});

test('or when a release was made', () => {
  expect(editionOf(released2026(corpusOf()))).toEqual({ version: '2026.1', changed: '2026-12-01' });
});

test('or when words were corrected', () => {
  const corrected = correctedSince(
    { [lastReport]: quoting('Calm.').replace('"neutral"', '"concern"') },
    { [lastReport]: quoting('Calm.').replace('"neutral"', '"neutral" revised="2026-12-05"') },
    ['ruritania/2009-presidential/passage', 'assessment', '2026-12-05', 'concern'],
  );
  expect(editionOf(corrected).changed).toBe('2026-12-05');
});
