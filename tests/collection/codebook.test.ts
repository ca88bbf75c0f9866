import { expect, test } from 'vitest';
import { withTables } from '../../src/features/reference/codebook.ts';
import { assessments } from '../../src/model/excerpt.ts';
import { silences } from '../../src/model/report.ts';
import { assessmentMark } from '../../src/site/assessments.ts';
import { codebook } from './collection.ts';

test('the tables in the codebook are those of the schemas and of the catalogue of rules', () => {
  expect(codebook, 'run `npm run codebook`').toBe(withTables(codebook));
});

test('the codebook explains every assessment and every silence, by the words that readers see', () => {
  for (const { assessment, label, shape } of assessments.map(assessmentMark))
    expect(codebook).toContain(`| \`${assessment}\` | ${shape} ${label} |`);
  for (const name of silences) expect(codebook).toContain(`| \`${name}\` |`);
});
