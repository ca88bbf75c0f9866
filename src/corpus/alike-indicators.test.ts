import { expect, test } from 'vitest';
import { corpusOf } from '../../tests/support/corpus.ts';
import { alikeIndicators } from './alike-indicators.ts';

/** The pairs among Ruritania's indicators with these further ones. */
function pairs(...more: readonly string[]): string[] {
  const { indicators } = corpusOf({
    'indicators.yml': `dimensions: {}
indicators:
  - { id: turnout, label: Turnout, unit: percent, definition: Share of registered voters who voted. }
${more.map((each) => `  - ${each}\n`).join('')}`,
  });
  return alikeIndicators([...indicators.values()]).map(
    ({ indicator, other }) => `${indicator.id} ${other.id}`,
  );
}

test('an indicator whose label or definition says what another says is found', () => {
  expect(
    pairs(
      '{ id: voted, label: Voters who came, unit: percent, definition: Share of registered voters who have voted. }',
      '{ id: turnouts, label: Turnouts, unit: percent, definition: How many came. }',
    ),
  ).toEqual(['voted turnout', 'turnouts turnout']);
});

test('one in another unit, one that is told apart, and one of other words are not', () => {
  expect(
    pairs(
      '{ id: count, label: Turnout, unit: count, definition: Registered voters who voted. }',
      '{ id: regional, label: Turnout, unit: percent, definition: Share of voters in a region., beside: [turnout] }',
      '{ id: women, label: Women elected, unit: percent, definition: Share of seats that women won. }',
    ),
  ).toEqual([]);
});
