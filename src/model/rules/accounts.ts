import { excerpt, fields, file, report, type Piece, type Rules } from './rule.ts';

const thread = 'ruritania/threads/open-count.md';
const queues = (threads: string) =>
  excerpt(
    `:::excerpt[Queues were short]{#queues assessment="positive"${threads}}`,
    '> Queues were short.',
    ':::',
  );
const course = (...last: readonly string[]): Piece =>
  fields(
    thread,
    'course:',
    '  2001-presidential: not-mentioned',
    '  2004-parliamentary: not-mentioned',
    ...last.map((line) => `  ${line}`),
  );
const resting = '2009-presidential: { status: The queues are short., key: [queues] }';
const comparison = (...lines: readonly string[]): Piece =>
  file(
    'ruritania/topics/voting.md',
    '---',
    'topic: voting',
    'country: ruritania',
    'question: Is voting calm?',
    '---',
    ...lines,
  );
const led = (name: string): Piece =>
  fields(
    'ruritania/2009-presidential/election.yml',
    'missions:',
    '  - format: EOM',
    '    organisations: [watch]',
    '    election-day: systematic',
    `    heads: [{ name: ${name}, role: Head of Mission, excerpt: led }]`,
  );
const ledBy = excerpt(
  ':::excerpt[Ms. Zapt led the mission]{#led assessment="neutral"}',
  '> Ms. Zapt was Head of Mission.',
  ':::',
);

/** What we say across passages: headlines, missions, threads and comparisons. */
export const accounts = {
  'excerpt-unknown': {
    holds: 'Every excerpt that a headline, mission, thread or comparison names exists.',
    why: 'A reader who follows the citation must arrive at the passage.',
    wrong: [fields(report, 'headline: clam')],
    right: [fields(report, 'headline: calm')],
    wayOut: 'Correct the id, or cite another passage that says it.',
  },
  'election-unknown': {
    holds: 'Every election that a file names, or in whose folder it lies, exists.',
    why: 'What is said of it would be on no page.',
    wrong: [course('2009-presidential: not-mentioned', '2009-local: not-mentioned')],
    right: [course('2009-presidential: not-mentioned')],
    wayOut: 'Correct the id, which is the name of the folder, or add `election.yml` to that folder.',
  },
  'mission-head-unprinted': {
    holds: 'The name and role of a head of mission are printed in the excerpt that is named with them.',
    why: 'Who led a mission is a fact about a person, and has to be checkable.',
    wrong: [ledBy, led('Mr. Zapt')],
    right: [ledBy, led('Ms. Zapt')],
    wayOut: 'Write name and role as the excerpt prints them, or name the excerpt that does.',
  },
  'thread-unknown': {
    holds: 'Every thread that an excerpt names is one of its country.',
    why: 'The passage would be missing from the course of the issue.',
    wrong: [queues(' threads="open-cuont"')],
    right: [queues(' threads="open-count"')],
    wayOut: 'Correct the id, or add the thread to the folder `threads/`.',
  },
  'course-missing': {
    holds: 'The course of a thread names every election of its country.',
    why: 'An election that is left out looks like one whose report is silent.',
    wrong: [course()],
    right: [course('2009-presidential: not-mentioned')],
    wayOut: 'Say in one line what the report says of the issue, or `not-mentioned`.',
  },
  'course-contradicted': {
    holds: 'A report that does not mention an issue has no excerpt tied to its thread.',
    why: 'The thread would say that the report is silent, above a passage of it.',
    wrong: [queues(' threads="open-count"'), course('2009-presidential: not-mentioned')],
    right: [queues(''), course('2009-presidential: not-mentioned')],
    wayOut: 'Say what the report says, or take the thread off the excerpt.',
  },
  'course-untied': {
    holds: 'Excerpts that a line of a thread rests on are tied to the thread.',
    why: 'The page of the thread shows the passages that are tied to it, and a line must be checkable there.',
    wrong: [queues(''), course(resting)],
    right: [queues(' threads="open-count"'), course(resting)],
    wayOut: 'Add the thread to the `threads` of the excerpt, or rest the line on another.',
  },
  'comparison-form': {
    holds: 'A comparison is paragraphs, and its topic and country are those of its path.',
    why: 'Anything else would be lost, or stand on the page of another topic.',
    wrong: [comparison('# Voting', '', 'It was calm in 2009 [2009-presidential/calm].')],
    right: [comparison('It was calm in 2009 [2009-presidential/calm].')],
    wayOut: 'Write paragraphs, and the topic and country as the path has them.',
  },
  'comparison-uncited': {
    holds: 'Every paragraph of a comparison cites passages.',
    why: 'A claim of ours is worth what it rests on.',
    wrong: [comparison('It was calm in 2009.')],
    right: [comparison('It was calm in 2009 [2009-presidential/calm].')],
    wayOut: 'Add `[election/excerpt]` after each claim, or take out the claim that nothing bears out.',
  },
} satisfies Rules;
