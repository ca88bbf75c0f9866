import { expect, test } from 'vitest';
import {
  content,
  lastReport,
  problemsOf,
  releaseOf,
  report,
  type Overrides,
} from '../../../tests/support/corpus.ts';

const passages = (...ids: readonly string[]): Overrides => ({
  [lastReport]: report(
    `## Voting\n\n${ids.map((id) => `:::excerpt[What is said]{#${id} assessment="neutral"}\n> Voting was quiet.\n:::\n`).join('\n')}`,
  ),
});
const release = releaseOf(passages('calm', 'queues'));
const settled = (entry: string): Overrides => ({
  'settled.yml': `- { file: ${lastReport}${entry}, day: 2026-12-05, why: The publisher took it back. }\n`,
});

test('a released passage that is gone is a problem, with the line that says why', () => {
  expect(problemsOf(passages('calm'), release)).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:1:1  removal-unsettled  Unexpected absence of \`queues\`, which was read twice or released; bring it back, or add to \`settled.yml\`: \`- { file: ruritania/2009-presidential/statement.md, entry: queues, day: …, why: … }\`, then run \`npm run verify\`
    ---
    ^"
  `);
});

test('with that line it may go', () => {
  expect(problemsOf({ ...passages('calm'), ...settled(', entry: queues') }, release)).toBe('');
  expect(problemsOf({ ...passages('calm'), ...settled(', entry: calm') }, release)).toContain(
    'removal-unsettled',
  );
});

test('one that has another name is there', () => {
  const redirect = (to: string) => ({
    'redirects.yml': `- { from: '/ruritania/2009-presidential/#queues', to: '/ruritania/2009-presidential/#${to}', why: A name. }\n`,
  });
  expect(problemsOf({ ...passages('calm', 'lines'), ...redirect('lines') }, release)).toBe('');
  // The other was there before: it has not taken the place of anything.
  expect(problemsOf({ ...passages('calm'), ...redirect('calm') }, release)).toContain('removal-unsettled');
});

test('one that stands in another report of its election is there', () => {
  const other = report(
    '## Voting\n\n:::excerpt[What is said]{#queues assessment="neutral"}\n> Voting was quiet.\n:::\n',
    {
      type: 'press-release',
    },
  );
  expect(
    problemsOf({ ...passages('calm'), 'ruritania/2009-presidential/press-release.md': other }, release),
  ).not.toContain('removal-unsettled');
});

test('a report that is gone is one problem', () => {
  const election = Object.fromEntries(
    content()
      .filter(({ path }) => path.startsWith('ruritania/2009-presidential/'))
      .map(({ path }) => [path, undefined]),
  );
  const problems = problemsOf(election, release);
  expect(problems.match(/removal-unsettled .*/g)).toMatchInlineSnapshot(`
    [
      "removal-unsettled  Unexpected absence of the report, 2 passages of which were read twice or released; bring it back, or add to \`settled.yml\`: \`- { file: ruritania/2009-presidential/statement.md, day: …, why: … }\`, then run \`npm run verify\`",
    ]
  `);
  expect(problemsOf({ ...election, ...settled('') }, release)).not.toContain('removal-unsettled');
});
