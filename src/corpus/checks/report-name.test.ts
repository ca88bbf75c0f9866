import { expect, test } from 'vitest';
import { problemsOf, quoting } from '../../../tests/support/corpus.ts';

const named = (name: string) => ({
  [`ruritania/2009-presidential/${name}.md`]: quoting('Calm.').replace('#passage', '#second'),
});

test('a file that is called like another type of report is a problem at the type', () => {
  expect(problemsOf(named('final-report'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/final-report.md:2:1  report-name  Unexpected type \`preliminary-statement\` in content/ruritania/2009-presidential/final-report.md:1:1, expected \`final-report\`, which the file is called, or another name of the file
    type: preliminary-statement
    ^"
  `);
  expect(problemsOf(named('press-release-2'))).toContain('press-release-2.md:2:1  report-name  ');
});

test('a file that is called like its type, or like no type, is no problem', () => {
  expect(problemsOf(named('preliminary-statement'))).toBe('');
  expect(problemsOf(named('preliminary-statement-2'))).toBe('');
  expect(problemsOf(named('second-round'))).toBe('');
});
