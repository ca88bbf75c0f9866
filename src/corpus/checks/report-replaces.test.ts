import { expect, test } from 'vitest';
import { lastReport, problemsOf, type Overrides } from '../../../tests/support/corpus.ts';
import { ofTwoMissions } from '../../../tests/support/two-missions.ts';

const final = 'ruritania/2009-presidential/final-report.md';

/** Two missions, of which the final report says this instead. */
function replacing(field: string, more: Overrides = {}): Overrides {
  const files = ofTwoMissions();
  return { ...files, [final]: String(files[final]).replace('replaces: statement', field), ...more };
}

test('a later report of the same mission may replace an earlier one', () => {
  expect(problemsOf(replacing('replaces: statement'))).toBe('');
});

test('a report that is not there cannot be replaced', () => {
  expect(problemsOf(replacing('replaces: statment'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/final-report.md:10:1  report-replaces  Unexpected report \`statment\`, did you mean \`statement\`?
    replaces: statment
    ^"
  `);
  expect(problemsOf(replacing('replaces: first-words'))).toContain(
    'expected the file name of another on this election',
  );
});

test('a report of another mission, or a later one, cannot be replaced', () => {
  expect(problemsOf(replacing('replaces: friends'))).toContain(
    'Unexpected `friends`, which is of another mission (content/ruritania/2009-presidential/friends.md:6:1), expected one of the same',
  );
  const files = ofTwoMissions();
  const statement = String(files[lastReport]).replace(
    'headline: statement',
    'replaces: final-report\nheadline: statement',
  );
  expect(problemsOf(replacing('', { [lastReport]: statement }))).toContain(
    'Unexpected `final-report`, published on `2009-09-01`',
  );
});

test('a report is replaced once', () => {
  const second = String(ofTwoMissions()[final])
    .replace('#final', '#again')
    .replace('headline: final', '')
    .replace('What final says', 'What is said again')
    .replace('2009-09-01', '2009-09-02');
  expect(
    problemsOf(replacing('replaces: statement', { 'ruritania/2009-presidential/final-report-2.md': second })),
  ).toContain(
    'Unexpected `statement`, which another report replaces (content/ruritania/2009-presidential/final-report',
  );
});
