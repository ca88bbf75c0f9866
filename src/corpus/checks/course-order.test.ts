import { expect, test } from 'vitest';
import { problemsOf } from '../../../tests/support/corpus.ts';

const course = (...elections: readonly string[]) => ({
  'ruritania/threads/open-count.md': `---\ntitle: Open\ndefinition: Whether it is open.\ncourse:\n${elections
    .map((election) => `  ${election}: not-mentioned\n`)
    .join('')}---\n`,
});

test('an election before an earlier one is a problem at the later line', () => {
  expect(problemsOf(course('2001-presidential', '2009-presidential', '2004-parliamentary')))
    .toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:7:3  course-order  Unexpected \`2004-parliamentary\` after \`2009-presidential\` (content/ruritania/threads/open-count.md:6:3), expected elections in the order of their dates: \`2004-09-12\` before \`2009-06-07\`
      2004-parliamentary: not-mentioned
      ^"
  `);
});

test('elections in the order of their dates are no problem', () => {
  expect(problemsOf(course('2001-presidential', '2004-parliamentary', '2009-presidential'))).toBe('');
});
