import { expect, test } from 'vitest';
import {
  electionFile,
  issuedBefore,
  lastReport,
  problemsOf,
  quoting,
} from '../../../tests/support/corpus.ts';

const path = 'ruritania/2009-presidential/election.yml';
const observing = (how: string) => electionFile('2009-presidential', '2009-06-07', how);
const before = { [lastReport]: issuedBefore(quoting('Calm.'), '2009-05-01') };

test('a mission that was yet to observe cannot have a report of after election day', () => {
  expect(problemsOf({ [path]: observing('before-the-event') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:8:5  mission-election-day  Unexpected \`before-the-event\`, expected how election day was observed: the last report was published on \`2009-06-07\` (content/ruritania/2009-presidential/statement.md:6:1) and election day is \`2009-06-07\`
        election-day: before-the-event
        ^"
  `);
});

test('a mission that observed election day has a report of after it', () => {
  expect(problemsOf({ [path]: observing('systematic'), ...before })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:8:5  mission-election-day  Unexpected \`systematic\`, expected \`before-the-event\`: the last report was published on \`2009-05-01\` (content/ruritania/2009-presidential/statement.md:6:1) and election day is \`2009-06-07\`
        election-day: systematic
        ^"
  `);
  expect(problemsOf({ [path]: observing('limited'), ...before })).toContain('8:5  mission-election-day  ');
});

test('a needs assessment observes no election day', () => {
  expect(problemsOf({ [path]: observing('none').replace('EOM', 'NAM'), ...before })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:8:5  mission-election-day  Unexpected \`none\` of a needs assessment mission (\`NAM\` at content/ruritania/2009-presidential/election.yml:6:5), expected \`before-the-event\`
        election-day: none
        ^"
  `);
});

test('a mission that did not observe election day may report whenever it does', () => {
  expect(problemsOf({ [path]: observing('none') })).toBe('');
  expect(problemsOf({ [path]: observing('none'), ...before })).toBe('');
  expect(problemsOf({ [path]: observing('before-the-event'), ...before })).toBe('');
});

test('of a report that cannot be read nothing is concluded', () => {
  expect(problemsOf({ ...before, 'ruritania/2009-presidential/second.md': 'no front matter' })).not.toContain(
    'mission-election-day',
  );
});
