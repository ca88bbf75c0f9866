import { before, body, file, report, type Piece, type Rules } from './rule.ts';

const folder = 'ruritania/2009-presidential/readings';
const settled = `${folder}/settled.yml`;

/** Two readings of the report's one passage, `calm`. */
const round = (first: string, second: string): Piece =>
  file(
    `${folder}/round-1.yml`,
    'read: 2026-11-29',
    `codebook: ${'0123456789abcdef'.repeat(4)}`,
    'passages:',
    '  calm:',
    `    first: { assessment: ${first}, topics: [voting], finding: The mission welcomes the vote }`,
    `    second: { assessment: ${second}, topics: [voting], finding: The mission is pleased with the vote }`,
  );

const agreeing = round('positive', 'positive');
const agreed = '1226c8c94925c09b4e9fcdae4678a74851af8537965165738c1a349170ec6081';
const differing = round('positive', 'neutral');
const differed = 'dc40efb61c1b4298ebd1e49ef85340ca4a3c83dcb38d3c632f27e7dd17f40aff';

/** `settled.yml` with the SHA-256 of the round. */
const sealed = (sha256: string, ...passages: readonly string[]): Piece =>
  file(
    settled,
    'rounds:',
    `  round-1: ${sha256}`,
    ...(passages.length > 0 ? ['passages:', ...passages] : []),
  );

/** The report with its passage, judged so. */
const passage = (finding: string, assessment: string, id = 'calm'): Piece =>
  body(
    report,
    '## Voting',
    '',
    `:::excerpt[${finding}]{#${id} assessment="${assessment}"}`,
    '> Voting was quiet.',
    ':::',
  );

/** The same with a note of ours. */
const noted = (note: string): Piece =>
  body(
    report,
    '## Voting',
    '',
    ':::excerpt[The mission welcomes the vote]{#calm assessment="positive"}',
    '> Voting was quiet.',
    '',
    note,
    ':::',
  );

/** Second readings, and what is settled. */
export const readings = {
  'round-edited': {
    holds: 'A file of readings is as it was when it was sealed, by the SHA-256 in `settled.yml`.',
    why: 'How well two readers agree can be shown only if nobody changes a reading afterwards.',
    wrong: [agreeing, sealed(differed)],
    right: [agreeing, sealed(agreed)],
    wayOut: 'Undo the change. What is decided stands in `settled.yml`.',
  },
  'round-unsealed': {
    holds: 'Every file of readings is sealed: `settled.yml` beside it names its SHA-256.',
    why: 'From then on it can no longer be changed unseen.',
    wrong: [agreeing],
    right: [agreeing, sealed(agreed)],
    wayOut: 'Write the line that the problem prints under `rounds` of `settled.yml`.',
  },
  'round-missing': {
    holds: 'Every file of readings that `settled.yml` names is there.',
    why: 'Readings are published whole, those that are embarrassing too.',
    wrong: [sealed(agreed)],
    right: [agreeing, sealed(agreed)],
    wayOut: 'Bring the file back.',
  },
  'reading-unknown': {
    holds: 'Every passage that was read twice is there, or has moved by `redirects.yml`.',
    why: 'Its readings would be counted and lead nowhere.',
    wrong: [agreeing, sealed(agreed), passage('The mission welcomes the vote', 'positive', 'quiet-vote')],
    right: [
      agreeing,
      sealed(agreed),
      passage('The mission welcomes the vote', 'positive', 'quiet-vote'),
      file(
        'redirects.yml',
        '- from: /ruritania/2009-presidential/#calm',
        '  to: /ruritania/2009-presidential/#quiet-vote',
        '  why: It has another name.',
      ),
    ],
    wayOut: 'Give the passage its id back, or say in `redirects.yml` where it has moved to.',
  },
  'settlement-unread': {
    holds: 'What is settled is settled of a passage that was read twice.',
    why: 'There is nothing to settle where nobody differs.',
    wrong: [
      file(
        settled,
        'rounds: {}',
        'passages:',
        '  calm: { assessment: { is: positive, why: It is praise. } }',
      ),
    ],
    right: [differing, sealed(differed, '  calm: { assessment: { is: positive, why: It is praise. } }')],
    wayOut: 'Correct the id of the passage, or take the settlement away.',
  },
  'reading-contradicted': {
    holds:
      'Assessment, topics, threads and follow-up of a passage are what its readings agree on, or what is settled.',
    why: 'A judgement that two readers share is not changed by a slip.',
    wrong: [agreeing, sealed(agreed), passage('The mission welcomes the vote', 'concern')],
    right: [agreeing, sealed(agreed), passage('The mission welcomes the vote', 'positive')],
    wayOut: 'Put back what the readings say, or settle it in `settled.yml` with the reason.',
  },
  'reading-unsettled': {
    holds: 'Where readings of a passage differ, `settled.yml` says what it is and why.',
    why: 'Readers see both readings, and the reason for what stands.',
    wrong: [differing, sealed(differed)],
    right: [differing, sealed(differed, '  calm: { assessment: { is: positive, why: It is praise. } }')],
    wayOut:
      'Read the passage again and add the line that the problem prints to `settled.yml`, with the reason.',
  },
  'finding-unread': {
    holds:
      'The finding of a passage that was read twice is one that was held against a second reading, or is settled.',
    why: 'A finding says no more and no less than the passage, and one who wrote it sees that worst.',
    wrong: [agreeing, sealed(agreed), passage('All went well', 'positive')],
    right: [
      agreeing,
      sealed(agreed, '  calm: { finding: { is: Voting was quiet, why: The report praises no more. } }'),
      passage('Voting was quiet', 'positive'),
    ],
    wayOut: 'Read the passage again, and write the new words and the reason into `settled.yml`.',
  },
  'settlement-idle': {
    holds: 'Every settlement decides something: readings differ, or it is other than what they agree on.',
    why: 'Whoever counts the settlements counts the differences.',
    wrong: [agreeing, sealed(agreed, '  calm: { assessment: { is: positive, why: It is praise. } }')],
    right: [agreeing, sealed(agreed)],
    wayOut: 'Take it away.',
  },
  'judgement-unlocked': {
    holds: 'The lock has our judgement of each passage, and what its readings say, as they are.',
    why: 'What we say of a report is published as long as nobody changes it, and changes where somebody sees it.',
    wrong: [
      passage('The mission welcomes the vote', 'neutral'),
      before(passage('The mission welcomes the vote', 'positive')),
    ],
    right: [
      passage('The mission welcomes the vote', 'positive'),
      before(passage('The mission welcomes the vote', 'positive')),
    ],
    wayOut: 'Put the judgement back, or run `npm run verify`, which locks it as it is.',
  },
  'judgement-unread': {
    holds:
      'The judgement of a passage that was read twice, or that a release holds, changes only with a later reading on record.',
    why: 'Else one hand could turn what two readers have agreed on, and no reader would see when and why.',
    wrong: [
      agreeing,
      sealed(agreed),
      noted('The report says no more.'),
      before(agreeing),
      before(sealed(agreed)),
      before(noted('The report says more.')),
    ],
    right: [
      agreeing,
      sealed(agreed, '  calm: { again: { day: 2026-11-30, why: The note said too much. } }'),
      noted('The report says no more.'),
    ],
    wayOut:
      'Put the judgement back; or read the passage again, add the record that the problem prints to `settled.yml`, with its day and the reason, and run `npm run verify`.',
  },
} satisfies Rules;
