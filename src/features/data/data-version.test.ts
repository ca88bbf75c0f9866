import { expect, test } from 'vitest';
import { dataVersion } from './data-version.ts';
import { corpusOf, lastReport, quoting, released2026, tables } from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf({ [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.') });
const { release } = released2026(corpus);

test('before the first release the data has no version', () => {
  expect(dataVersion(corpus, tables, site)).toBeUndefined();
});

test('while nothing has changed, the data is the newest release, wherever it is served', () => {
  for (const served of [site, new URL('https://elsewhere.example/observed/')])
    expect(dataVersion(released2026(corpus), tables, served)).toBe('2026.1');
});

test('once a passage or number, or the reason of a silence, has changed, that is said', () => {
  const changed = [
    { [lastReport]: quoting('It was :figure[72 per cent]{turnout=72}.') },
    {
      [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.').replace(
        'counting: no-section',
        'counting: not-observed',
      ),
    },
  ];
  for (const overrides of changed)
    expect(dataVersion({ ...corpusOf(overrides), release }, tables, site)).toBe('2026.1 with later changes');
});
