import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessments } from '../model/excerpt.ts';
import { assessmentMark } from './assessments.ts';

test('the style sheet has the shape of every assessment, with its colour', () => {
  const sheet = readFileSync(new URL('styles/assessment.css', import.meta.url), 'utf8');
  for (const assessment of assessments)
    expect(sheet).toContain(`.assessment--${assessment} {
    --assessment-color: var(--color-${assessment});
    --assessment-shape: '${assessmentMark(assessment).shape}';
  }`);
});
