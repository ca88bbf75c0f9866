import { expect, test } from 'vitest';
import { electionFile, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const file = 'ruritania/2009-presidential/election.yml';
const ofYear = electionFile('2009-presidential', '2009-06-07');

test('a day in another year than the folder’s is a problem', () => {
  expect(
    problemsOf({
      [file]: electionFile('2009-presidential', '2010-04-30'),
      'ruritania/2009-presidential/statement.md': quoting('Calm.')
        .replace('2009-06-08', '2010-05-01')
        .replace('added: 2010-01-20', 'added: 2010-06-20'),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:1:1  election-folder-year  Unexpected \`2010-04-30\` in the folder \`2009-presidential\`, expected a day of the year that the folder is named by, or a folder \`2010-presidential\`
    date: 2010-04-30
    ^"
  `);
});

test('another kind than the folder’s is a problem', () => {
  expect(problemsOf({ [file]: ofYear.replace('kind: presidential', 'kind: local') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:2:1  election-folder-kind  Unexpected kind \`local\` in the folder \`2009-presidential\`, expected the kind that the folder is named by, or a folder \`2009-local\`
    kind: local
    ^"
  `);
});

test('the folder may say more than the year and the kind', () => {
  const moved = Object.fromEntries([
    ['ruritania/2012-local-second/election.yml', electionFile('2012-local', '2012-06-07')],
    [
      'ruritania/2012-local-second/statement.md',
      quoting('Calm.').replace('added: 2010-01-20', 'added: 2012-07-20'),
    ],
  ]);
  expect(problemsOf(moved)).toBe('');
});
