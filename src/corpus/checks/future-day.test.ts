import { describe, expect, test } from 'vitest';
import {
  content,
  correctionsFile,
  electionFile,
  issuedBefore,
  lastReport,
  problemsOf,
  quoting,
  releaseOf,
  report,
  shown,
} from '../../../tests/support/corpus.ts';
import { sealed } from '../../../tests/support/readings.ts';
import { compileCorpus } from '../compile.ts';

/** Problems of Ruritania with these files, on a day. */
function problemsOn(today: string, overrides: Record<string, string>): string {
  const files = content(overrides);
  return shown(compileCorpus(files, { today }).problems, files);
}

const commitmentsFile = String(content().find(({ path }) => path === 'commitments.yml')?.content);

describe('what has happened is not dated in the future:', () => {
  test('a report', () => {
    expect(problemsOn('2009-06-07', {})).toMatchInlineSnapshot(`
      "content/ruritania/2001-presidential/statement.md:9:1  future-day  Unexpected day of adding \`2010-01-20\`, which is still to come, expected no day after \`2009-06-07\`
      added: 2010-01-20
      ^
      content/ruritania/2004-parliamentary/statement.md:9:1  future-day  Unexpected day of adding \`2010-01-20\`, which is still to come, expected no day after \`2009-06-07\`
      added: 2010-01-20
      ^
      content/ruritania/2009-presidential/statement.md:9:1  future-day  Unexpected day of adding \`2010-01-20\`, which is still to come, expected no day after \`2009-06-07\`
      added: 2010-01-20
      ^"
    `);
    expect(problemsOn('2010-01-20', {})).toBe('');
  });

  test('a reading, and a review', () => {
    const judged = '{ assessment: positive, topics: [voting], finding: Calm }';
    const read = {
      [lastReport]: report('## Voting\n\n:::excerpt[Calm]{#calm assessment="positive"}\n> Calm.\n:::\n', {
        more: 'reviewed: [{ by: Dr Hentzau, day: 2010-03-01, what: all findings }]',
      }),
      ...sealed([{ calm: { first: judged, second: judged } }]),
    };
    expect(problemsOn('2010-01-31', read)).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/readings/round-1.yml:1:1  future-day  Unexpected reading on \`2010-02-01\`, which is still to come, expected no day after \`2010-01-31\`
      read: 2010-02-01
      ^
      content/ruritania/2009-presidential/statement.md:9:30  future-day  Unexpected review on \`2010-03-01\`, which is still to come, expected no day after \`2010-01-31\`
      reviewed: [{ by: Dr Hentzau, day: 2010-03-01, what: all findings }]
                                   ^"
    `);
    expect(problemsOn('2010-03-01', read)).toBe('');
    const again = sealed(
      [{ calm: { first: judged, second: judged } }],
      'calm: { again: { day: 2010-04-01, why: So. } }',
    );
    expect(problemsOn('2010-03-01', { ...read, ...again })).toContain(
      'settled.yml:4:20  future-day  Unexpected reading on `2010-04-01`, which is still to come',
    );
  });

  test('a correction', () => {
    const release = releaseOf({ [lastReport]: quoting('Calm.').replace('"neutral"', '"concern"') });
    const files = content({
      [lastReport]: quoting('Calm.').replace('"neutral"', '"neutral" revised="2026-12-05"'),
      'corrections.yml': correctionsFile([
        'ruritania/2009-presidential/passage',
        'assessment',
        '2026-12-05',
        'concern',
      ]),
    });
    const on = (today: string) => shown(compileCorpus(files, { today, release }).problems, files);
    expect(on('2026-12-04')).toMatchInlineSnapshot(`
      "content/corrections.yml:3:3  future-day  Unexpected correction on \`2026-12-05\`, which is still to come, expected no day after \`2026-12-04\`
        day: 2026-12-05
        ^"
    `);
    expect(on('2026-12-05')).toBe('');
  });

  test('a withholding', () => {
    const log = '- { what: all, since: 2026-12-05, why: The publisher asked for it. }\n';
    const files = content({ 'withheld.yml': log });
    const on = (today: string) => shown(compileCorpus(files, { today }).problems, files);
    expect(on('2026-12-04')).toMatchInlineSnapshot(`
      "content/withheld.yml:1:16  future-day  Unexpected withholding since \`2026-12-05\`, which is still to come, expected no day after \`2026-12-04\`
      - { what: all, since: 2026-12-05, why: The publisher asked for it. }
                     ^"
    `);
    expect(on('2026-12-05')).toBe('');
  });

  test('an election, its mission, a missing one, a commitment and a redirect', () => {
    const far = electionFile('2009-presidential', '2009-06-07').replace(
      '    election-day',
      '    opened: 2009-06-01\n    closed: 2027-06-20\n    election-day',
    );
    expect(
      problemsOf({
        'ruritania/2009-presidential/election.yml': far,
        'ruritania/known-reports.yml': `- date: 2006
  kind: local
  missions:
    - { organisations: [watch], opened: 2062-01-01, reports: [{ type: final-report, published: 2063-01-01 }] }
- { date: 2064, kind: local }
`,
        'commitments.yml': commitmentsFile.replace('1990', '2990'),
        'redirects.yml':
          '- { from: /ruritania/old/, to: /ruritania/, since: 2030-01-01, why: It had another name. }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/commitments.yml:6:3  future-day  Unexpected adoption in \`2990\`, which is still to come, expected no day after \`2026-12-31\`
        year: 2990
        ^
      content/redirects.yml:1:45  future-day  Unexpected move on \`2030-01-01\`, which is still to come, expected no day after \`2026-12-31\`
      rom: /ruritania/old/, to: /ruritania/, since: 2030-01-01, why: It had another na
                                             ^
      content/ruritania/2009-presidential/election.yml:9:5  future-day  Unexpected end of the mission on \`2027-06-20\`, which is still to come, expected no day after \`2026-12-31\`
          closed: 2027-06-20
          ^
      content/ruritania/known-reports.yml:4:33  future-day  Unexpected opening of the mission on \`2062-01-01\`, which is still to come, expected no day after \`2026-12-31\`
          - { organisations: [watch], opened: 2062-01-01, reports: [{ type: final-repo
                                      ^
      content/ruritania/known-reports.yml:4:85  future-day  Unexpected day of publication \`2063-01-01\`, which is still to come, expected no day after \`2026-12-31\`
      01-01, reports: [{ type: final-report, published: 2063-01-01 }] }
                                             ^
      content/ruritania/known-reports.yml:5:5  future-day  Unexpected observed election of \`2064\`, which is still to come, expected no day after \`2026-12-31\`
      - { date: 2064, kind: local }
          ^"
    `);
  });
});

describe('an election that is still to come', () => {
  const toCome = {
    'ruritania/2027-presidential/election.yml': electionFile(
      '2027-presidential',
      '2027-06-07',
      'before-the-event',
    )
      .replace('EOM', 'NAM')
      .replace('    election-day', '    opened: 2026-12-01\n    closed: 2027-01-04\n    election-day'),
    'ruritania/2027-presidential/report.md': issuedBefore(quoting('Calm.'), '2026-12-20').replace(
      'added: 2010-01-20',
      'added: 2026-12-21',
    ),
  };

  test('may have its day and the end of its mission ahead', () => {
    expect(problemsOf(toCome)).toBe('');
  });

  test('has opened its mission, which has reported', () => {
    expect(problemsOn('2026-11-30', toCome)).toContain('election.yml:8:5  future-day  ');
    expect(problemsOn('2026-11-30', toCome)).toContain('report.md:6:1  future-day  ');
  });
});
