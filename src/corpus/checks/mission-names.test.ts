import { describe, expect, test } from 'vitest';
import {
  electionFile,
  lastReport,
  observes,
  problemsOf,
  quoting,
  report,
  type Overrides,
} from '../../../tests/support/corpus.ts';
import { ofTwoMissions } from '../../../tests/support/two-missions.ts';

const election = 'ruritania/2009-presidential/election.yml';

test('two missions, each with its reports and formats of its own, are no problem', () => {
  expect(problemsOf(ofTwoMissions())).toBe('');
});

describe('a mission', () => {
  test('has a format that one of its organisations has', () => {
    const file = electionFile('2009-presidential', '2009-06-07');
    expect(problemsOf({ [election]: file.replace('EOM', 'EOMM') })).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/election.yml:6:5  format-unknown  Unexpected format \`EOMM\`, did you mean \`EOM\`?
        - format: EOMM
          ^"
    `);
    expect(problemsOf({ [election]: file.replace('EOM', 'Monitoring') })).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/election.yml:6:5  format-unknown  Unexpected format \`Monitoring\`, expected one that \`watch\` has under \`formats\` in organisations.yml: \`NAM\`, \`EET\`, \`EAM\`, \`LEOM\`, \`EOM\`
        - format: Monitoring
          ^"
    `);
    expect(
      problemsOf({ 'organisations.yml': '- { id: watch, name: Election Watch, short: EW }\n' }),
    ).toContain('expected one that `watch` has under `formats` in organisations.yml');
  });

  test('has an id of its own where there are several', () => {
    const without = { ...ofTwoMissions(), [election]: fileOf(ofTwoMissions()).replace('id: friends', '') };
    expect(
      problemsOf({
        ...without,
        [election]: fileOf(ofTwoMissions()).replace('  - id: friends\n    format', '  - format'),
      }),
    ).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/election.yml:10:5  mission-id  Unexpected mission without an id beside others, expected one that reports name it by: \`id: friends\`
        - format: CEO
          ^"
    `);
    expect(
      problemsOf({
        ...ofTwoMissions(),
        [election]: fileOf(ofTwoMissions()).replace('id: friends', 'id: watch'),
      }),
    ).toContain('mission-id  Unexpected second mission `watch`, expected every id once');
  });

  test('has a report where there are several', () => {
    expect(problemsOf({ ...ofTwoMissions(), 'ruritania/2009-presidential/friends.md': undefined }))
      .toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/election.yml:10:5  mission-without-report  Unexpected mission \`friends\` of which no report is in the collection, expected it in known-reports.yml, or \`mission: friends\` in a report of it
        - id: friends
          ^"
    `);
  });

  test('stood under `mission` once: the way out is said', () => {
    const file = electionFile('2009-presidential', '2009-06-07').replace(
      'missions:\n  - format',
      'mission:\n    format',
    );
    expect(problemsOf({ [election]: file })).toContain(
      'election.yml:5:1  field-unknown  Unexpected field `mission`, expected `missions`, a list: put the fields of the mission under `missions:` as its first entry, `- format: …`',
    );
  });
});

describe('a report', () => {
  test('says of which mission it is where there are several', () => {
    const file = quoting('Calm.');
    expect(problemsOf({ ...ofTwoMissions(), [lastReport]: file })).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:2:1  mission-unknown  Unexpected report without a mission, expected \`mission\` with one of \`watch\`, \`friends\` (content/ruritania/2009-presidential/election.yml:5:1)
      type: preliminary-statement
      ^"
    `);
    const other = file.replace('type:', 'mission: fiends\ntype:');
    expect(problemsOf({ ...ofTwoMissions(), [lastReport]: other })).toContain(
      'mission-unknown  Unexpected mission `fiends`, did you mean `friends`?',
    );
  });

  test('is of a kind that the organisation of its mission has', () => {
    expect(problemsOf({ [lastReport]: report(body, { type: 'preliminary-statment' }) }))
      .toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:2:1  report-type-unknown  Unexpected type \`preliminary-statment\`, did you mean \`preliminary-statement\`?
      type: preliminary-statment
      ^"
    `);
    const friends = 'ruritania/2009-presidential/friends.md';
    const file = String(ofTwoMissions()[friends]).replace('citizens-report', 'preliminary-statement');
    expect(problemsOf({ ...ofTwoMissions(), [friends]: file })).toContain(
      'expected one that `friends` has under `reports` in organisations.yml: `citizens-report`',
    );
  });
});

describe('what is only known', () => {
  const known = (...lines: readonly string[]): Overrides => ({
    'ruritania/known-reports.yml': `- date: 2009-06-07
  kind: presidential
  missions:
    - organisations: [watch]
${lines.map((line) => `      ${line}\n`).join('')}`,
  });

  test('has formats and kinds of report of its organisations', () => {
    expect(problemsOf(known('format: EEM', 'reports: [{ type: final-report }]'))).toContain(
      '  format-unknown  Unexpected format `EEM`',
    );
    expect(problemsOf(known('reports: [{ type: last-report }]'))).toContain(
      '  report-type-unknown  Unexpected type `last-report`',
    );
  });

  test('may name the mission that it is', () => {
    expect(problemsOf(known('id: watch', 'reports: [{ type: final-report }]'))).toBe('');
    expect(problemsOf(known('id: office', 'reports: [{ type: final-report }]'))).toContain(
      '  mission-unknown  Unexpected mission `office`, expected the id of one in `election.yml`, or none for another',
    );
  });
});

const body = `## Voting

:::excerpt[Calm]{#calm assessment="positive"}
> Calm.
:::
`;

function fileOf(overrides: Overrides): string {
  return String(overrides[election]);
}

test('an id of a format or a kind of report stands once in its organisation', () => {
  const twice = observes.replace('id: EET', 'id: NAM');
  expect(
    problemsOf({ 'organisations.yml': `- id: watch\n  name: Election Watch\n  short: EW\n${twice}` }),
  ).toContain('id-duplicate  Unexpected id `NAM`, already used at line 6');
});
