import { expect, test } from 'vitest';
import { compileCorpus } from '../compile.ts';
import { formatProblem, type Problem } from '../../model/problem.ts';
import { content, lastReport, problemsOf, report, syldavia, today } from '../../../tests/support/corpus.ts';

const excerpt = (id: string): string => `:::excerpt[Calm]{#${id} assessment="neutral"}\n> Calm.\n:::\n`;

const twice = { [lastReport]: report(`## Voting\n\n${excerpt('calm')}\n${excerpt('calm')}`) };

test('an id used twice in a report is a problem at the second id, and names the first place', () => {
  expect(problemsOf(twice)).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:18  excerpt-duplicate  Unexpected excerpt id \`calm\`, already used at content/ruritania/2009-presidential/statement.md:13:1
    :::excerpt[Calm]{#calm assessment="neutral"}
                     ^"
  `);
});

test('the first place is the cause of the problem', () => {
  const [problem] = compileCorpus(content(twice), { today }).problems;
  expect(formatProblem(problem?.cause as Problem)).toMatchInlineSnapshot(
    `"content/ruritania/2009-presidential/statement.md:13:1  excerpt-duplicate  first use"`,
  );
});

test('two reports of one election share their ids', () => {
  expect(problemsOf({ 'ruritania/2009-presidential/other.md': report(`## Voting\n\n${excerpt('calm')}`) }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:43  excerpt-duplicate  Unexpected excerpt id \`calm\`, already used at content/ruritania/2009-presidential/other.md:13:1
    excerpt[The mission welcomes the vote]{#calm assessment="positive"}
                                           ^"
  `);
});

test('the same id may stand in different elections, and different ids in one', () => {
  expect(problemsOf(syldavia)).toBe('');
  expect(problemsOf({ [lastReport]: report(`## Voting\n\n${excerpt('calm')}\n${excerpt('quiet')}`) })).toBe(
    '',
  );
});
