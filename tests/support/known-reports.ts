import { electionFile, issuedBefore, lastReport, observes, report, type Overrides } from './corpus.ts';

/**
 * Ruritania with known reports: the final report on 2004, an election of 2006 of which nothing is known, one of 2008 with
 * two missions, and of 2009 a needs assessment here and a mission that observed the day and is not here.
 */
export const observedByAnother: Overrides = {
  'organisations.yml': `- id: watch
  name: Election Watch
  short: EW
${observes}- { id: assembly, name: Assembly of Rivers, short: AR }
`,
  'ruritania/2009-presidential/election.yml': electionFile(
    '2009-presidential',
    '2009-06-07',
    'before-the-event',
  ).replace('EOM', 'NAM'),
  [lastReport]: issuedBefore(
    report(
      `## Voting

:::excerpt[Preparations are made]{#preparations assessment="neutral"}
> Preparations are made.
:::
`,
      { absent: '{ counting: before-the-event, voter-registration: no-section }' },
    ),
    '2009-04-20',
  ),
  'ruritania/known-reports.yml': `- date: 2004-09-12
  kind: parliamentary
  missions:
    - format: EOM
      organisations: [watch]
      reports: [{ type: final-report, place: Zenda, published: 2004-12-01 }]
- { date: 2006, kind: local }
- date: 2008-05-04
  kind: parliamentary
  early: stated
  missions:
    - { format: NAM, organisations: [watch], opened: 2008-03-03, closed: 2008-03-06 }
    - format: EOM
      organisations: [watch, assembly]
      opened: 2008-04-01
      reports: [{ type: preliminary-statement, place: Zenda, published: 2008-05-05 }]
- date: 2009-06-07
  kind: presidential
  missions:
    - format: EOM
      organisations: [watch]
      election-day: observed
      reports:
        - type: preliminary-statement
        - { type: final-report, place: Zenda, published: 2009-09-30 }
`,
};
