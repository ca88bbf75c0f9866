import {
  excerpt,
  fields,
  file,
  general,
  ofGeneral,
  report,
  twoOffices,
  type Piece,
  type Rules,
} from './rule.ts';

const election = 'ruritania/2009-presidential/election.yml';
const country = 'ruritania/country.yml';
const known = (...lines: readonly string[]): Piece => fields('ruritania/known-reports.yml', ...lines);
const knownMission = (format: string, ...reports: readonly string[]): Piece =>
  known(
    '- date: 2009-06-07',
    '  kind: presidential',
    '  missions:',
    `  - format: ${format}`,
    '    organisations: [watch]',
    '    reports:',
    ...reports,
  );

const mission = (...lines: readonly string[]): Piece =>
  fields(
    election,
    'missions:',
    '  - format: EOM',
    '    organisations: [watch]',
    ...lines.map((line) => `    ${line}`),
  );
const named = (path: string, type: string, published: string, ...more: readonly string[]): Piece =>
  file(
    path,
    '---',
    `type: ${type}`,
    'title: On the Election',
    'issuers: [watch]',
    'place: Zenda',
    `published: ${published}`,
    'added: 2010-01-20',
    `source: { sha256: ${'0123456789abcdef'.repeat(4)}, landing: https://watch.example/ruritania }`,
    'absent: { counting: no-section, voter-registration: no-section }',
    ...more,
    '---',
    '## Voting',
    '',
    ':::excerpt[Queues were short]{#queues assessment="positive"}',
    '> Queues were short.',
    ':::',
  );
const sourced = (document: string): Piece =>
  fields(
    report,
    `source: { sha256: ${'0123456789abcdef'.repeat(4)}, landing: https://watch.example/ruritania, ${document} }`,
  );
const second = (type: string, published: string): Piece =>
  named('ruritania/2009-presidential/second.md', type, published);
const codes = (alpha2: string, alpha3: string): Piece =>
  fields(country, `iso: { alpha2: ${alpha2}, alpha3: ${alpha3} }`);
const course = (...elections: readonly string[]): Piece =>
  fields(
    'ruritania/threads/open-count.md',
    'course:',
    ...elections.map((each) => `  ${each}: not-mentioned`),
  );
const comparison = (text: string): Piece =>
  file(
    'ruritania/topics/voting.md',
    '---',
    'topic: voting',
    'country: ruritania',
    'question: Is voting calm?',
    '---',
    text,
  );
const parliament = 'ruritania/2004-parliamentary/election.yml';
const calm = ofGeneral('', 'It was calm.');
const votingDay = fields(
  'indicators.yml',
  'indicators:',
  '  - id: voting-day',
  '    label: Election day',
  '    unit: date',
  '    definition: The day of the vote.',
  '    topic: voting',
  '    states: [{ field: date }]',
);
const voted = (words: string, value: string): Piece =>
  excerpt(
    ':::excerpt[The vote was in June]{#june assessment="neutral"}',
    `> The vote was on :figure[${words}]{voting-day=${value}}.`,
    ':::',
  );

const missions = (...entries: readonly string[]): Piece =>
  fields(election, 'missions:', ...entries.map((entry) => `  - ${entry}`));
const full = 'organisations: [watch], format: EOM, election-day: systematic';
const small = 'organisations: [watch], format: EET, election-day: none';

/** Facts that stand in two places. */
export const facts = {
  'source-host': {
    holds: 'The address of a report is on a host of one of its issuers.',
    why: 'Readers follow it to what is quoted; a place that looks like the publisher’s could offer another text.',
    wrong: [
      fields(
        report,
        `source: { sha256: ${'0123456789abcdef'.repeat(4)}, landing: https://watch.example.org/ruritania }`,
      ),
    ],
    right: [
      fields(
        report,
        `source: { sha256: ${'0123456789abcdef'.repeat(4)}, landing: https://www.watch.example/ruritania }`,
      ),
    ],
    wayOut: 'Correct the address, or add the host to `hosts` of the issuer in `organisations.yml`.',
  },
  'election-folder-year': {
    holds: 'The folder of an election begins with the year of its day; of a vote in rounds the first counts.',
    why: 'The year in the address would be another than the one on the page.',
    wrong: [fields(election, 'date: 2008-06-07')],
    right: [fields(election, 'date: 2009-06-07')],
    wayOut: 'Correct the day; a folder that is wrong and was published leaves a line in `redirects.yml`.',
  },
  'election-folder-kind': {
    holds: 'The folder of an election names what was elected, after the year.',
    why: 'The kind in the address would be another than the one that comparisons rest on.',
    wrong: [fields(election, 'kind: local')],
    right: [fields(election, 'kind: presidential')],
    wayOut: 'Correct the kind; a folder that is wrong and was published leaves a line in `redirects.yml`.',
  },
  'election-offices': {
    holds: 'A general election lists two offices or more, each once; no other election lists any.',
    why: 'Series follow one office, and readers are told what was elected.',
    wrong: [general(), calm],
    right: [general(...twoOffices), calm],
    wayOut: 'List the offices in `offices`, or give the election the kind of its one office.',
  },
  'election-office': {
    holds:
      'Where a country elects several bodies of one kind at once, an election of one of them says which, by an id that exists.',
    why: 'A value of the upper house would stand in the series of the lower one.',
    wrong: [
      general(...twoOffices, '- { id: senate, kind: parliamentary, body: Council }'),
      calm,
      fields(parliament, 'kind: parliamentary'),
    ],
    right: [
      general(...twoOffices, '- { id: senate, kind: parliamentary, body: Council }'),
      calm,
      fields(parliament, 'office: diet'),
    ],
    wayOut: 'Write the id that `offices` of the other election gives the body.',
  },
  'election-seats': {
    holds:
      'Seats are those of a body: no president has them, and of a general election each body has its own.',
    why: 'Downloads would count seats that nobody can win.',
    wrong: [fields(election, 'seats: 110')],
    right: [fields(parliament, 'seats: 110')],
    wayOut: 'Take `seats` out, or write it at the body that has them.',
  },
  'voting-days': {
    holds: 'The last day of a vote is later than its first, by two months at most.',
    why: 'Every name of the election says its days.',
    wrong: [fields(election, 'until: 2009-06-07')],
    right: [fields(election, 'until: 2009-06-08'), fields(report, 'published: 2009-06-08')],
    wayOut: 'Correct the day; leave `until` out where there was one day.',
  },
  'rounds-order': {
    holds: 'Rounds after the first are numbered from 2 on, and each is later than the one before it.',
    why: 'A run-off is between those who led in the round before.',
    wrong: [fields(election, 'rounds: [{ round: 2, what: run-off, date: 2009-05-24 }]')],
    right: [fields(election, 'rounds: [{ round: 2, what: run-off, date: 2009-06-21 }]')],
    wayOut: 'Put the rounds in order and correct the day that is wrong. `date` is the day of the first.',
  },
  'figure-contradicts': {
    holds: 'A day or number that `election.yml` or front matter states is that of the report’s own figures.',
    why: 'One of the two is a slip, and both are shown.',
    wrong: [votingDay, voted('6 June 2009', '2009-06-06')],
    right: [votingDay, voted('7 June 2009', '2009-06-07')],
    wayOut:
      'Correct the one that is wrong; a figure of another round says so by `round`, one of something else by a dimension. `states` in `indicators.yml` names the indicators that are meant.',
  },
  'mission-days': {
    holds:
      'A mission opens in the year before election day and closes after it has opened: after the vote if it observed it, before if its format is one of before the event.',
    why: 'A mission that opens after the vote has observed nothing of it.',
    wrong: [mission('opened: 2009-06-08', 'election-day: systematic')],
    right: [mission('opened: 2009-05-08', 'election-day: systematic')],
    wayOut: 'Write the days as the report states them, or leave out what it does not state.',
  },
  'mission-election-day': {
    holds: 'A mission that observed election day has a report of after it; one that was yet to has none.',
    why: 'How election day was observed decides which numbers may be compared.',
    wrong: [mission('election-day: before-the-event')],
    right: [mission('election-day: systematic')],
    wayOut:
      'Correct `election-day`, or the day of the report. A mission whose format is `before-the-event` in `organisations.yml` is always so.',
  },
  'mission-id': {
    holds: 'Where an election has several missions, each has an id of its own.',
    why: 'Reports name their mission by it, and it is part of the ids in the downloads.',
    wrong: [missions(`{ id: watch, ${full} }`, `{ id: watch, ${small} }`), fields(report, 'mission: watch')],
    right: [
      missions(`{ id: watch, ${full} }`, `{ id: experts, ${small} }`),
      fields(report, 'mission: watch'),
      named('ruritania/2009-presidential/second.md', 'final-report', '2009-09-07', 'mission: experts'),
    ],
    wayOut: 'Give every mission an `id`, such as that of its organisation.',
  },
  'mission-unknown': {
    holds: 'Every report is of one mission of its election; where there are several it says of which.',
    why: 'Figures and judgements are those of one observer, and two observers are never one series.',
    wrong: [fields(report, 'mission: wach')],
    right: [fields(report, 'mission: watch')],
    wayOut: 'Write the id of the mission in `election.yml` as `mission`, in front matter.',
  },
  'mission-without-report': {
    holds: 'Of several missions in `election.yml` each has a report in the collection.',
    why: 'Readers would look for passages that are not here.',
    wrong: [
      missions(`{ id: watch, ${full} }`, `{ id: experts, ${small} }`),
      fields(report, 'mission: watch'),
    ],
    right: [missions(`{ id: watch, ${full} }`), fields(report, 'mission: watch')],
    wayOut: 'Move the mission to `known-reports.yml`, or correct `mission` in its report.',
  },
  'format-unknown': {
    holds: 'The format of a mission is one that an organisation of it has in `organisations.yml`.',
    why: 'That organisation is the observer, and readers are told what such a mission does.',
    wrong: [missions(`{ organisations: [watch], format: EOMM, election-day: systematic }`)],
    right: [missions(`{ organisations: [watch], format: EOM, election-day: systematic }`)],
    wayOut: 'Correct the format, or add it with its definition under `formats` of the organisation.',
  },
  'report-type-unknown': {
    holds: 'The type of a report is one that the organisation of its mission has in `organisations.yml`.',
    why: 'Readers are told what such a report holds, and from which side of election day it is.',
    wrong: [fields(report, 'type: preliminary-statment')],
    right: [fields(report, 'type: preliminary-statement')],
    wayOut: 'Correct the type, or add it with its definition under `reports` of the organisation.',
  },
  'report-replaces': {
    holds: 'A report replaces an earlier one of the same mission, which no other replaces.',
    why: 'Readers are told at each passage of the earlier one that a later word of the mission stands.',
    wrong: [
      named(
        'ruritania/2009-presidential/second.md',
        'final-report',
        '2009-09-07',
        'replaces: preliminary-statement',
      ),
    ],
    right: [
      named('ruritania/2009-presidential/second.md', 'final-report', '2009-09-07', 'replaces: statement'),
    ],
    wayOut: 'Write the name of the earlier report’s file, without `.md`, or leave the field out.',
  },
  'report-name': {
    holds: 'A file that is called like a type of report is one of that type.',
    why: 'Its name is part of its id in the downloads.',
    wrong: [named('ruritania/2009-presidential/final-report.md', 'press-release', '2009-06-08')],
    right: [named('ruritania/2009-presidential/final-report.md', 'final-report', '2009-06-08')],
    wayOut: 'Correct the type, or give the file the name of its type.',
  },
  'report-published': {
    holds:
      'A report is published on the side of election day that its kind is from, which `organisations.yml` says: of several days findings follow the last, of several rounds what prepares for them may come before the last; all but the last word of a mission within a year of it.',
    why: 'Findings on a vote cannot be older than the vote.',
    wrong: [second('preliminary-statement', '2009-06-06')],
    right: [second('preliminary-statement', '2009-06-08')],
    wayOut: 'Correct the day or the type of the report, or the day of the election.',
  },
  'report-added-early': {
    holds: 'A report is added on the day of its publication or later.',
    why: 'Feeds and the list of what is new are sorted by that day.',
    wrong: [fields(report, 'added: 2009-06-01')],
    right: [fields(report, 'added: 2009-06-08')],
    wayOut: 'Correct the day that is wrong.',
  },
  'report-order': {
    holds: 'The last word of a mission is not published before its other reports on the vote.',
    why: 'Readers take the later one for the last word.',
    wrong: [fields(report, 'published: 2009-06-20'), second('final-report', '2009-06-19')],
    right: [fields(report, 'published: 2009-06-20'), second('final-report', '2009-09-07')],
    wayOut: 'Correct the day or the type of one of them.',
  },
  'report-not-before': {
    holds: 'Only a report of before election day is silent on a topic because of that: `before-the-event`.',
    why: 'The page of the topic says that the report dates from before the vote.',
    wrong: [fields(report, 'absent: { counting: before-the-event, voter-registration: no-section }')],
    right: [fields(report, 'absent: { counting: not-observed, voter-registration: no-section }')],
    wayOut: 'Give the reason for the silence that is true of a report of after the vote.',
  },
  'document-shared': {
    holds:
      'The address of a document is that of one report, and not the list on which its publisher offers it.',
    why: 'Readers are told whether a link leads to the document or to a list of documents.',
    wrong: [sourced('document: https://watch.example/ruritania')],
    right: [sourced('document: https://watch.example/ruritania/2009.pdf')],
    wayOut: 'Write the address of the document itself, or leave the field out until it is known.',
  },
  'report-issuers': {
    holds: 'Who issued a report took part in the mission.',
    why: 'Citations name the issuers, and the page of the election names the mission.',
    wrong: [
      fields('organisations.yml', '- { id: office, name: Office of Free Votes, short: OFV }'),
      fields(report, 'issuers: [watch, office]'),
    ],
    right: [fields(report, 'issuers: [watch]')],
    wayOut: 'Add the organisation to the mission, or take it off the issuers, as the report prints them.',
  },
  'country-iso': {
    holds:
      'The codes of a country are real and its own. What ISO has no code for takes one of those that it leaves to its users, from `XA` and `XAA` on.',
    why: 'Whoever joins the data to other data does so by these codes.',
    wrong: [codes('KZ', 'KGZ')],
    right: [codes('KZ', 'KAZ')],
    wayOut: 'Look the codes up in ISO 3166-1.',
  },
  'country-missing': {
    holds:
      'An election in `known-reports.yml` that is in the collection bears the day of its `election.yml`: nothing is said to be missing that is here.',
    why: 'Charts would leave a gap for it, and pages would tell readers that it is not here.',
    wrong: [known('- date: 2009', '  kind: presidential')],
    right: [known('- date: 2009', '  kind: local')],
    wayOut:
      'Write the day of `election.yml`; if another election is meant, write its day or correct its kind.',
  },
  'known-report-here': {
    holds:
      'A report in `known-reports.yml` is not in the collection. It is if the same mission has a report of that type there.',
    why: 'Readers would be told that it is not here.',
    wrong: [knownMission('EOM', '      - type: preliminary-statement')],
    right: [knownMission('EOM', '      - type: final-report')],
    wayOut: 'Take it off the list once it is in the collection; otherwise correct its type, or its mission.',
  },
  'known-report-order': {
    holds:
      'Elections in `known-reports.yml` stand in the order of their days, each once; so do the missions of an election, and the reports of a mission.',
    why: 'Readers see them in that order, and downloads name them by what tells them apart.',
    wrong: [known('- { date: 2005, kind: local }')],
    right: [known('- { date: 2007, kind: local }')],
    wayOut: 'Put the entries in order, and what is of one election or mission under one entry.',
  },
  'known-report-nothing': {
    holds:
      'An entry of `known-reports.yml` on an election in the collection, or on its mission, says something that is not: a mission, a report, or how the day was observed.',
    why: 'Readers would be told that something is known, and not what.',
    wrong: [known('- { date: 2009-06-07, kind: presidential }')],
    right: [knownMission('EOM', '      - type: final-report')],
    wayOut: 'Add the mission and its reports, or take the entry out.',
  },
  'course-order': {
    holds: 'The course of a thread names elections in the order of their dates.',
    why: 'Readers read it as a course through time.',
    wrong: [course('2004-parliamentary', '2001-presidential', '2009-presidential')],
    right: [course('2001-presidential', '2004-parliamentary', '2009-presidential')],
    wayOut: 'Put the lines in order.',
  },
  'comparison-order': {
    holds:
      'Elections that one sentence of a comparison cites stand in the order of their dates. A semicolon ends a sentence too.',
    why: 'Citations are shown as years, which readers read from left to right.',
    wrong: [comparison('It was calm. [2009-presidential/calm] [2001-presidential/calm]')],
    right: [comparison('It was calm. [2001-presidential/calm] [2009-presidential/calm]')],
    wayOut: 'Put the citations in order, or make two sentences of one.',
  },
  'future-day': {
    holds:
      'Nothing that has happened is dated later than the newest commit and the day on which it is checked. Only an election that is still to come, and the end of its mission, may lie ahead.',
    why: 'Such a day is a slip, and a feed that is sorted by it shows it first for years.',
    wrong: [fields(report, 'added: 2062-11-20')],
    right: [fields(report, 'added: 2010-11-20')],
    wayOut: 'Correct the day.',
  },
} satisfies Rules;
