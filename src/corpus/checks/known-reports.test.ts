import { describe, expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';
import { observedByAnother } from '../../../tests/support/known-reports.ts';

const known = (...lines: readonly string[]) => ({ 'ruritania/known-reports.yml': `${lines.join('\n')}\n` });
const of2009 = (mission: string) =>
  known('- date: 2009-06-07', '  kind: presidential', `  missions: [${mission}]`);
const eom = 'format: EOM, organisations: [watch]';

test('what is known of elections that are here and of others is no problem', () => {
  expect(problemsOf(observedByAnother)).toBe('');
});

describe('an election that is in the collection', () => {
  test('is not missing: an entry with the year alone, or a day near to its own, is refused', () => {
    expect(problemsOf(known('- { date: 2009, kind: presidential }'))).toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:1:5  country-missing  Unexpected presidential election of \`2009\`, \`ruritania/2009-presidential\` is in the collection, expected its day, \`2009-06-07\` at content/ruritania/2009-presidential/election.yml:1:1, or the day or kind of another
      - { date: 2009, kind: presidential }
          ^"
    `);
    expect(problemsOf(known('- { date: 2009-06, kind: presidential }'))).toContain('  country-missing  ');
    expect(problemsOf(known('- { date: 2009-06-21, kind: presidential }'))).toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:1:5  country-missing  Unexpected presidential election of \`2009-06-21\`, \`ruritania/2009-presidential\` is in the collection, expected its day, \`2009-06-07\` at content/ruritania/2009-presidential/election.yml:1:1, or the day or kind of another
      - { date: 2009-06-21, kind: presidential }
          ^"
    `);
  });

  test('is another than one of another kind, month or year', () => {
    expect(problemsOf(known('- { date: 2009, kind: local }'))).toBe('');
    expect(problemsOf(known('- { date: 2009-11-08, kind: presidential }'))).toBe('');
    expect(problemsOf(known('- { date: 2009-11, kind: presidential }'))).toBe('');
    expect(problemsOf(known('- { date: 2008, kind: presidential }'))).toBe('');
  });

  test('has an entry only if something is known that is not there', () => {
    expect(problemsOf(known('- { date: 2009-06-07, kind: presidential }'))).toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:1:5  known-report-nothing  Unexpected entry on \`ruritania/2009-presidential\`, which is in the collection, without a mission, expected what is known and not there
      - { date: 2009-06-07, kind: presidential }
          ^"
    `);
    expect(problemsOf(of2009(`{ ${eom} }`))).toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:3:29  known-report-nothing  Unexpected mission without a report, \`ruritania/2009-presidential\` is in the collection with it, expected a report that is not there
        missions: [{ format: EOM, organisations: [watch] }]
                                  ^"
    `);
    expect(problemsOf(of2009('{ format: LEOM, organisations: [watch] }'))).toBe('');
  });
});

describe('a report that is in the collection', () => {
  test('is refused: the same election, type and mission', () => {
    expect(problemsOf(of2009(`{ ${eom}, reports: [{ type: preliminary-statement }] }`)))
      .toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:3:65  known-report-here  Unexpected \`preliminary-statement\` among what is not in the collection, \`ruritania/2009-presidential/statement\` is (content/ruritania/2009-presidential/statement.md:2:1), expected a report that is not
      M, organisations: [watch], reports: [{ type: preliminary-statement }] }]
                                             ^"
    `);
    expect(
      problemsOf(of2009('{ organisations: [watch], reports: [{ type: preliminary-statement }] }')),
    ).toContain('  known-report-here  ');
  });

  test('is another than one of another type or mission', () => {
    expect(problemsOf(of2009(`{ ${eom}, reports: [{ type: final-report }] }`))).toBe('');
    const other = '{ format: LEOM, organisations: [watch], reports: [{ type: preliminary-statement }] }';
    expect(problemsOf(of2009(other))).toBe('');
  });

  test('of a type of which there may be several is known by its day', () => {
    const release = (published: string) =>
      of2009(`{ ${eom}, reports: [{ type: press-release, published: ${published} }] }`);
    const here = {
      [lastReport]: report('## Voting\n\n:::excerpt[Calm]{#calm assessment="positive"}\n> Calm.\n:::\n', {
        type: 'press-release',
      }),
    };
    expect(problemsOf({ ...here, ...release('2009-06-08') })).toContain('  known-report-here  ');
    expect(problemsOf({ ...here, ...release('2009-06-20') })).toBe('');
    expect(problemsOf({ ...here, ...of2009(`{ ${eom}, reports: [{ type: press-release }] }`) })).toContain(
      '  known-report-here  ',
    );
  });
});

describe('entries stand in the order of their days, each once:', () => {
  test('elections', () => {
    expect(problemsOf(known('- { date: 2008, kind: local }', '- { date: 2006, kind: local }')))
      .toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:2:5  known-report-order  Unexpected election of \`2006\` after one of \`2008\` (content/ruritania/known-reports.yml:1:5), expected them in the order of their days
      - { date: 2006, kind: local }
          ^"
    `);
    expect(problemsOf(known('- { date: 2008, kind: local }', '- { date: 2008, kind: local }')))
      .toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:2:5  known-report-order  Unexpected second election \`2008 local\`, expected it once (content/ruritania/known-reports.yml:1:5)
      - { date: 2008, kind: local }
          ^"
    `);
    expect(problemsOf(known('- { date: 2008, kind: local }', '- { date: 2008, kind: parliamentary }'))).toBe(
      '',
    );
  });

  test('missions', () => {
    const [march, april] = [
      '{ format: NAM, organisations: [watch], opened: 2009-03-01 }',
      '{ format: LEOM, organisations: [watch], opened: 2009-04-01 }',
    ];
    expect(problemsOf(of2009(`${march}, ${april}`))).toBe('');
    expect(problemsOf(of2009(`${april}, ${march}`))).toContain(
      'Unexpected mission of `2009-03-01` after one of `2009-04-01`',
    );
    expect(problemsOf(of2009(`${march}, ${march}`))).toContain('Unexpected second mission `NAM watch`');
  });

  test('reports', () => {
    const [none, early, late] = [
      '{ type: preliminary-statement }',
      '{ type: final-report, published: 2009-08-01 }',
      '{ type: final-report, published: 2009-09-01 }',
    ];
    expect(problemsOf(of2009(`{ format: LEOM, organisations: [watch], reports: [${none}, ${early}] }`))).toBe(
      '',
    );
    expect(
      problemsOf(of2009(`{ format: LEOM, organisations: [watch], reports: [${late}, ${early}] }`)),
    ).toContain('Unexpected report of `2009-08-01` after one of `2009-09-01`');
    expect(
      problemsOf(of2009(`{ format: LEOM, organisations: [watch], reports: [${none}, ${none}] }`)),
    ).toContain('Unexpected second report `preliminary-statement`');
  });
});

describe('what is known is held to the rules of what is here:', () => {
  test('organisations are known', () => {
    expect(problemsOf(of2009('{ format: LEOM, organisations: [watsh] }'))).toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:3:46  organisation-unknown  Unexpected organisation \`watsh\`, did you mean \`watch\`?
      ions: [{ format: LEOM, organisations: [watsh] }]
                                             ^"
    `);
  });

  test('the file lies in the folder of a country', () => {
    expect(problemsOf({ 'syldavia/known-reports.yml': '[]\n' })).toContain(
      'content/syldavia/known-reports.yml:1:1  country-unknown  ',
    );
  });

  test('days of missions and reports are days that they can have', () => {
    const mission = (fields: string) =>
      problemsOf(of2009(`{ format: LEOM, organisations: [watch], ${fields} }`));
    expect(mission('opened: 2009-06-08')).toContain('known-reports.yml:3:54  mission-days  ');
    expect(mission('opened: 2009-05-01, closed: 2009-04-30')).toContain('  mission-days  ');
    expect(mission('closed: 2009-06-01, election-day: observed')).toContain('  mission-days  ');
    expect(mission('reports: [{ type: final-report, published: 2009-06-01 }]')).toContain(
      'Unexpected `final-report` published on `2009-06-01`, expected a day on or after election day',
    );
    expect(mission('reports: [{ type: press-release, published: 2009-06-01 }]')).toBe('');
    expect(
      mission('election-day: observed, reports: [{ type: press-release, published: 2009-06-01 }]'),
    ).toContain('  report-published  ');
    const ofYear = known(
      '- date: 2006',
      '  kind: local',
      '  missions: [{ organisations: [watch], opened: 2006-03-02, closed: 2006-03-01, reports: [{ type: final-report, published: 2005-01-01 }] }]',
    );
    // Nothing but the mission's own days is held against a year.
    expect(problemsOf(ofYear).match(/ {2}[a-z-]+ {2}/g)).toEqual(['  mission-days  ']);
  });

  test('a day is a day, a month or a year', () => {
    expect(problemsOf(known('- { date: 2006-13, kind: local }'))).toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:1:5  field-wrong  Unexpected \`2006-13\` in \`0.date\`, expected a day such as \`2011-04-03\`, or the year or month, \`2011\` or \`2011-04\`, if no more is known
      - { date: 2006-13, kind: local }
          ^"
    `);
    expect(problemsOf(known('- { date: 2006-02-30, kind: local }'))).toContain('  field-wrong  ');
    expect(problemsOf(known('- { date: 2006-12, kind: local }', '- { date: 2007, kind: local }'))).toBe('');
    expect(problemsOf(known('- { kind: local }'))).toMatchInlineSnapshot(`
      "content/ruritania/known-reports.yml:1:3  field-missing  Unexpected absence of the field \`0.date\`, expected a text
      - { kind: local }
        ^"
    `);
  });
});
