import {
  before,
  body,
  excerpt,
  fields,
  file,
  inLock,
  removed,
  report,
  source,
  verified,
  type Rules,
} from './rule.ts';

const quoting = (words: string) =>
  excerpt(':::excerpt[Queues were short]{#queues assessment="positive"}', `> ${words}`, ':::');
const only = (words: string) =>
  body(
    report,
    '## Voting',
    '',
    ':::excerpt[Queues were short]{#queues assessment="positive"}',
    `> ${words}`,
    ':::',
  );
const under = (heading: string) =>
  body(
    report,
    `## ${heading}`,
    '',
    ':::excerpt[Queues were short]{#queues assessment="positive" topics="voting"}',
    '> Queues were short.',
    ':::',
  );
const inOrder = (...ids: readonly string[]) =>
  body(
    report,
    '## Voting',
    ...ids.flatMap((id) => [
      '',
      `:::excerpt[The ${id}]{#${id} assessment="positive"}`,
      `> The report says something of ${id}.`,
      ':::',
    ]),
  );
const sourceOf = (sha256: string) =>
  fields(report, `source: { sha256: ${sha256.repeat(8)}, landing: https://watch.example/ruritania }`);
const twoSections = (voting: string, registration: string) => [
  fields(report, 'absent: { counting: no-section }'),
  body(
    report,
    '## Voter Registration',
    '',
    ':::excerpt[The lists]{#lists assessment="positive"}',
    `> ${registration}`,
    ':::',
    '',
    '## Voting',
    '',
    ':::excerpt[The vote]{#vote assessment="positive"}',
    `> ${voting}`,
    ':::',
  ),
  source('Voter Registration', '', 'The lists were complete.', '', 'Voting', '', 'Queues were short.'),
];

/** Words of the report. */
export const quotations = {
  'raw-html': {
    holds: 'Quotations, footnotes and notes hold no HTML.',
    why: 'A browser would take it for a tag, and its words would be gone from the page.',
    wrong: [quoting('Each <PEC> had seven members.')],
    right: [quoting('Each \\<PEC> had seven members.')],
    wayOut: 'If the report prints it, write a backslash before `<`; else take it out.',
  },
  'excerpt-markup': {
    holds:
      'Quotations and notes hold paragraphs, lists and emphasis; a note may hold links to `https://` addresses.',
    why: 'Anything else would be lost, or would add to the words of the report.',
    wrong: [quoting('The [law](https://law.example) was amended.')],
    right: [quoting('The law was amended.')],
    wayOut: 'Take the markup out, or write a backslash before the character that the report prints.',
  },
  'lock-unreadable': {
    holds:
      '`quotes.lock.json` and `words.lock.json` of each country, and `words.lock.json` of what all share, are as the verifier wrote them.',
    why: 'They are the proof that quotations are those of the sources, and that no words of ours have changed unseen.',
    wrong: [file('ruritania/quotes.lock.json', '<<<<<<< mine', '{}')],
    right: [verified()],
    wayOut: 'Run `npm run verify -- --sources DIR`, which writes it anew; never edit or merge it by hand.',
  },
  'report-unverified': {
    holds: 'Every report was verified against its source.',
    why: 'Only then are its quotations known to be those of the report.',
    wrong: [quoting('Queues were short.'), before(removed(report))],
    right: [quoting('Queues were short.'), before(quoting('Queues were short.'))],
    wayOut: 'Run `npm run verify -- --sources DIR`.',
  },
  'source-unverified': {
    holds: 'A report was verified against the source that its front matter names.',
    why: 'Another text may print other words.',
    wrong: [sourceOf('fedcba98'), before(sourceOf('abcdef01'))],
    right: [sourceOf('fedcba98'), before(sourceOf('fedcba98'))],
    wayOut: 'Run `npm run verify -- --sources DIR`, or restore the `sha256` of the front matter.',
  },
  'quotation-unverified': {
    holds: 'Every quotation and footnote has the words that were verified.',
    why: 'A word that slips in afterwards would stand as the report’s.',
    wrong: [quoting('Queues were very short.'), before(quoting('Queues were short.'))],
    right: [quoting('Queues were short.'), before(quoting('Queues were short.'))],
    wayOut: 'Copy the words from the source, and run `npm run verify -- --sources DIR`.',
  },
  'heading-unverified': {
    holds: 'Every excerpt stands under the heading under which its words were found.',
    why: 'The heading tells readers where to find it, and gives it its topic.',
    wrong: [under('Counting'), before(under('Voting'))],
    right: [under('Voting'), before(under('Voting'))],
    wayOut: 'Move the excerpt back, or run `npm run verify -- --sources DIR`.',
  },
  'order-unverified': {
    holds: 'Excerpts stand in the order in which they were verified.',
    why: 'Readers follow the report from its first passage to its last.',
    wrong: [inOrder('queues', 'lists'), before(inOrder('lists', 'queues'))],
    right: [inOrder('lists', 'queues'), before(inOrder('lists', 'queues'))],
    wayOut: 'Move the excerpt back, or run `npm run verify -- --sources DIR`.',
  },
  'lock-stale': {
    holds: 'The lock has no entry of a report, a passage or a footnote that is not there.',
    why: 'A passage that disappears leaves a gap that the coverage does not tell of.',
    wrong: [inOrder('queues'), before(inOrder('queues', 'lists'))],
    right: [inOrder('queues'), before(inOrder('queues'))],
    wayOut: 'Bring back what is missing, or run `npm run verify -- --sources DIR`.',
  },
  'lock-outdated': {
    holds: 'Every report was verified by the verifier of today.',
    why: 'One that compared otherwise may have let pass what this one refuses.',
    wrong: [inLock('verifier', '1')],
    right: [verified()],
    wayOut: 'Run `npm run verify -- --sources DIR`.',
  },
  'coverage-differs': {
    holds: 'What the lock counts of a report adds up, by the headings that the report has.',
    why: 'Pages say from it how much of the report is quoted.',
    wrong: [inLock('paragraphs', '1')],
    right: [inLock('paragraphs', '0')],
    wayOut: 'Run `npm run verify -- --sources DIR`, which counts anew; never edit the lock by hand.',
  },
  'quotation-not-in-source': {
    holds: 'Every quotation and footnote is in the source, letter by letter.',
    why: 'Readers take the words between quotation marks as the report’s.',
    wrong: [only('Queues were very short.'), source('Voting', '', 'Queues were short.')],
    right: [only('Queues were short.'), source('Voting', '', 'Queues were short.')],
    wayOut: 'Copy the words from the source, errors included, and write `[…]` where something is left out.',
  },
  'quotation-misplaced': {
    holds: 'Every excerpt stands under the heading that its words have in the source.',
    why: 'The heading tells readers where to find it, and gives it its topic.',
    wrong: twoSections('The lists were complete.', 'Queues were short.'),
    right: twoSections('Queues were short.', 'The lists were complete.'),
    wayOut: 'Move the excerpt under that heading; `topics="…"` states another topic.',
  },
} satisfies Rules;
