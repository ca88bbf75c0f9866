import { expect, test } from 'vitest';
import { problem } from '../model/problem.ts';
import { problemReport } from './problem-report.ts';

const at = (line: number) => ({ line, column: 1 });

test('every problem is on a line, and every rule has its address once', () => {
  const problems = [
    problem('excerpt-id', 'a.md', at(3), 'Unexpected id'),
    problem('raw-html', 'a.md', at(4), 'Unexpected HTML'),
    problem('excerpt-id', 'b.md', at(5), 'Unexpected id'),
  ];
  expect(problemReport(problems, 'here/')).toMatchInlineSnapshot(`
    "here/a.md:3:1  excerpt-id  Unexpected id
    here/a.md:4:1  raw-html  Unexpected HTML
    here/b.md:5:1  excerpt-id  Unexpected id

    excerpt-id  https://elections-observed.example/method/rules/#excerpt-id
    raw-html  https://elections-observed.example/method/rules/#raw-html"
  `);
});
