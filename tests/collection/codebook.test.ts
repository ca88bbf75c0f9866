import { expect, test } from 'vitest';
import { withFieldTables } from '../../src/features/reference/codebook.ts';
import { assessmentLabels, silenceLabels } from '../../src/site/labels.ts';
import { codebook } from './collection.ts';

test('the tables of fields in the codebook are those of the schemas', () => {
  expect(codebook, 'run `npm run codebook`').toBe(withFieldTables(codebook));
});

test('the codebook explains every assessment and every silence, by the words that readers see', () => {
  for (const [name, { label, shape }] of Object.entries(assessmentLabels)) {
    expect(codebook).toContain(`| \`${name}\` | ${shape} ${label} |`);
  }
  for (const name of Object.keys(silenceLabels)) expect(codebook).toContain(`| \`${name}\` |`);
});
