import { expect, test } from 'vitest';
import { figureKey } from './figure-key.ts';
import type { FigureDraft } from '../markdown/figure-draft.ts';

const key = (indicator: string, dimensions: Readonly<Record<string, string>> = {}): string =>
  figureKey({ indicator, dimensions: new Map(Object.entries(dimensions)) } as unknown as FigureDraft);

test('a figure without dimensions is named by its indicator', () => {
  expect(key('turnout')).toBe('turnout');
});

test('values stand in the alphabetical order of their dimensions, however they were written', () => {
  expect(key('airtime', { party: 'reds', outlet: 'first-channel' })).toBe('airtime/first-channel/reds');
  expect(key('airtime', { outlet: 'first-channel', party: 'reds' })).toBe('airtime/first-channel/reds');
});

test('a figure with another value has another name', () => {
  expect(key('turnout', { stage: 'final' })).not.toBe(key('turnout', { stage: 'initial' }));
});
