import { expect, test } from 'vitest';
import { content, lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const commitments = `${String(content().find(({ path }) => path === 'commitments.yml')?.content)}- id: practice
  label: Good practice
  kind: good-practice
  instrument: Good practice
  summary: What is done well.
`;
const breach = (words: string) =>
  problemsOf({
    'commitments.yml': commitments,
    [lastReport]: quoting(words).replace('assessment="neutral"', 'assessment="breach"'),
  });

test('a breach of good practice alone is a problem at its assessment', () => {
  expect(breach('It was contrary to :commitment[good practice]{practice}.')).toContain(
    'statement.md:13:43  breach-of-good-practice  Unexpected breach in `passage`, which invokes only “Good practice”, expected `concern`',
  );
});

test('a breach of a commitment, or of what is not named, is none', () => {
  expect(
    breach('Contrary to :commitment[paragraph 7.5]{copenhagen-7.5} and :commitment[practice]{practice}.'),
  ).toBe('');
  expect(breach('It was against the law.')).toBe('');
});
