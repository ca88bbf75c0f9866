import { expect, test } from 'vitest';
import { electionFile, lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const quoted = report(`## Voting

:::excerpt[Ms. Zapt led the mission]{#led assessment="neutral"}
> Ms. Zapt was the *Head of the
> mission*.
:::
`);

/** Ruritania with a mission led by this person. */
const led = (name: string, role: string, excerpt: string) => ({
  'ruritania/2009-presidential/election.yml': `${electionFile('2009-presidential', '2009-06-07')}    heads:
      - name: ${name}
        role: ${role}
        excerpt: ${excerpt}
`,
  [lastReport]: quoted,
});

test('a head of mission whose name and role the excerpt prints is no problem, whatever its line breaks and italics', () => {
  expect(problemsOf(led('Ms. Zapt', 'Head of the mission', 'led'))).toBe('');
});

test('a name or role that the excerpt does not print is a problem at its field', () => {
  expect(problemsOf(led('Mr. Zapt', 'head of the mission', 'led'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:10:9  mission-head-unprinted  Unexpected name \`Mr. Zapt\`, expected words that excerpt \`led\` prints
          - name: Mr. Zapt
            ^
    content/ruritania/2009-presidential/election.yml:11:9  mission-head-unprinted  Unexpected role \`head of the mission\`, expected words that excerpt \`led\` prints
            role: head of the mission
            ^"
  `);
});

test('an excerpt that the election does not have is a problem, with the nearest match', () => {
  expect(problemsOf(led('Ms. Zapt', 'Head of the mission', 'lead'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:12:9  excerpt-unknown  Unexpected excerpt \`lead\`, did you mean \`led\`?
            excerpt: lead
            ^"
  `);
  expect(problemsOf(led('Ms. Zapt', 'Head of the mission', 'commission-size'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:12:9  excerpt-unknown  Unexpected excerpt \`commission-size\`, expected one of this election
            excerpt: commission-size
            ^"
  `);
});

test('nothing is said of an excerpt that stands in a file that cannot be read', () => {
  const broken = { ...led('Ms. Zapt', 'Head of the mission', 'led'), [lastReport]: 'no front matter' };
  expect(problemsOf(broken)).not.toContain('excerpt-unknown');
});
