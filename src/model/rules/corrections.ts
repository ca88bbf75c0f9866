import { excerpt, fields, file, lockedAs, released, type Piece, type Rules } from './rule.ts';

const queues = (finding: string, attributes = ''): Piece =>
  excerpt(
    `:::excerpt[${finding}]{#queues assessment="positive"${attributes}}`,
    '> Queues were short.',
    ':::',
  );
const entry = (was: string, field = 'finding', day = '2026-12-05', ...more: readonly string[]): Piece =>
  file(
    'corrections.yml',
    '- what: ruritania/2009-presidential/queues',
    `  field: ${field}`,
    `  day: ${day}`,
    `  was: ${was}`,
    '  why: The report speaks of some queues only.',
    ...more,
  );

/** What the release of 1 December 2026 says. */
const before = released(queues('Queues were long'));
const now = queues('Queues were short', ' revised="2026-12-05"');
const right = [before, now, entry('Queues were long')];

/** The country's adjective, which stands in sentences of ours. */
const adjective = (own: string): Piece => fields('ruritania/country.yml', `adjective: ${own}`);
const settled = (what: string): Piece =>
  file('settled.yml', `- { file: ${what}, day: 2026-12-05, why: The publisher took it back. }`);

/** What was published and is otherwise now. */
export const corrections = {
  'correction-missing': {
    holds: 'What is otherwise than in the newest release has an entry in `corrections.yml`.',
    why: 'Others have quoted the old wording; they find here what it was, and why it is not any more.',
    wrong: [before, queues('Queues were short')],
    right,
    wayOut: 'Add the entry that the problem prints, with its day and the reason, and the day as `revised`.',
  },
  'correction-was': {
    holds: 'An entry keeps the old wording exactly as the release has it.',
    why: 'Only then can readers find what they had quoted.',
    wrong: [before, now, entry('Long queues')],
    right,
    wayOut: 'Copy the wording from the problem.',
  },
  'correction-unneeded': {
    holds: 'An entry is about something that is otherwise than in the release.',
    why: 'Readers would look for a change that there is not.',
    wrong: [released(queues('Queues were short')), now, entry('Queues were long')],
    right,
    wayOut: 'Take the entry out, and `revised` with it.',
  },
  'correction-duplicate': {
    holds: 'What has changed since a release has one entry.',
    why: 'Between two releases readers have seen one wording that stays: the one of the first.',
    wrong: [
      before,
      now,
      entry(
        'Queues were long',
        'finding',
        '2026-12-03',
        '- what: ruritania/2009-presidential/queues',
        '  field: finding',
        '  day: 2026-12-05',
        '  was: Queues were long',
        '  why: They were short.',
      ),
    ],
    right,
    wayOut: 'Keep the first entry, with the day and the reason of the last change.',
  },
  'correction-unknown': {
    holds:
      'An entry names a passage, a comparison or a thread that is there, or has moved, and a field of it.',
    why: 'It is shown with the wording of today.',
    wrong: [released(queues('Queues were short')), now, entry('Queues were long', 'findings')],
    right,
    wayOut: 'Correct the name; a passage that has moved needs its redirect.',
  },
  'correction-early': {
    holds: 'Only what a release holds is corrected.',
    why: 'Before, nothing was published that others could rely on.',
    wrong: [queues('Queues were short'), entry('Queues were long')],
    right,
    wayOut: 'Take the entry out: what was not published yet is changed without one.',
  },
  'revised-early': {
    holds: 'Before the first release nothing bears the day of a correction.',
    why: 'What was not published cannot have been corrected for its readers.',
    wrong: [queues('Queues were short', ' revised="2010-03-01"')],
    right: [queues('Queues were short')],
    wayOut: 'Leave `revised` out.',
  },
  'revised-differs': {
    holds:
      'What was corrected bears the day of its newest entry in `corrections.yml`, and nothing else bears one.',
    why: 'Readers see on the passage that it has changed, and get from there to the old wording.',
    wrong: [before, queues('Queues were short', ' revised="2026-12-04"'), entry('Queues were long')],
    right,
    wayOut: 'Write the day of the entry as `revised`, or take it out.',
  },
  'words-unsettled': {
    holds:
      'Our own words that a release holds, and that are otherwise now, have an entry in `settled.yml` or `corrections.yml`.',
    why: 'What others rely on does not change without a day and a reason.',
    wrong: [adjective('Ruritan'), lockedAs(adjective('Ruritanian')), released(adjective('Ruritanian'))],
    right: [adjective('Ruritanian'), lockedAs(adjective('Ruritanian')), released(adjective('Ruritanian'))],
    wayOut:
      'Put the words back; or add the entry that the problem prints, with its day and the reason, and run `npm run verify`.',
  },
  'removal-unsettled': {
    holds:
      'A passage that a release holds, or that was read twice, is there, under its name or another, or `settled.yml` says why it is not.',
    why: 'Whoever takes a passage out changes what a report seems to say.',
    wrong: [released(queues('Queues were short'))],
    right: [
      released(queues('Queues were short')),
      settled('ruritania/2009-presidential/statement.md, entry: queues'),
    ],
    wayOut:
      'Bring it back; or add the entry that the problem prints, with its day and the reason, and run `npm run verify`. A passage that only has another name needs a redirect.',
  },
} satisfies Rules;
