import { lastReport, observes, report, type Overrides } from './corpus.ts';

/** A passage with its finding. */
function passage(id: string, words: string, assessment = 'neutral'): string {
  return `:::excerpt[What ${id} says]{#${id} assessment="${assessment}"}
> ${words}
:::
`;
}

/** Organisations of which each has formats and kinds of report of its own. */
export const twoObservers = `- id: watch
  name: Election Watch
  short: EW
${observes}- id: friends
  name: Friends of the Ballot
  short: FB
  hosts: [watch.example]
  formats:
    - { id: CEO, name: citizen election observation, definition: Citizens watch., observers: [short-term], election-day: systematic }
  reports:
    - { id: citizens-report, name: citizens’ report, definition: What citizens saw., published: after }
`;

/**
 * Ruritania with two missions to its last election: that of Election Watch has a preliminary statement and a final report
 * that replaces it, the citizens have one report. Both count turnout and bad counts.
 * @param words in place of what the three reports say
 */
export function ofTwoMissions({
  statement = 'Turnout was :figure[70 per cent]{turnout=70}. Of the counts :figure[20 per cent]{bad-counts=20} were bad.',
  final = 'Turnout was :figure[71 per cent]{turnout=71}. Of the counts :figure[20 per cent]{bad-counts=20} were bad.',
  friends = 'Turnout was :figure[65 per cent]{turnout=65}. Of the counts :figure[30 per cent]{bad-counts=30} were bad.',
} = {}): Overrides {
  const absent = '{ counting: no-section, voter-registration: no-section }';
  return {
    'organisations.yml': twoObservers,
    'ruritania/2009-presidential/election.yml': `date: 2009-06-07
kind: presidential
early: regular
body: President
missions:
  - id: watch
    format: EOM
    organisations: [watch]
    election-day: systematic
  - id: friends
    format: CEO
    organisations: [friends]
    election-day: systematic
`,
    [lastReport]: report(`## Voting\n\n${passage('statement', statement)}`, {
      absent,
      more: 'mission: watch\nheadline: statement',
    }),
    'ruritania/2009-presidential/final-report.md': report(
      `## Voting\n\n${passage('final', final, 'concern')}`,
      {
        absent,
        type: 'final-report',
        published: '2009-09-01',
        more: 'mission: watch\nreplaces: statement\nheadline: final',
      },
    ),
    'ruritania/2009-presidential/friends.md': report(
      `## Voting\n\n${passage('friends', friends, 'positive')}`,
      {
        absent: '{ counting: not-observed, voter-registration: not-yet-excerpted }',
        type: 'citizens-report',
        more: 'mission: friends\nheadline: friends',
      },
    ).replace('issuers: [watch]', 'issuers: [friends]'),
  };
}

/** The same election with a run-off on the day after its first round. @param files what `ofTwoMissions` returns */
export function inTwoRounds(files: Overrides): Overrides {
  const path = 'ruritania/2009-presidential/election.yml';
  return {
    [path]: String(files[path]).replace(
      'missions:',
      'rounds: [{ round: 2, what: run-off, date: 2009-06-08 }]\nmissions:',
    ),
  };
}
