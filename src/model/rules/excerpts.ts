import { file, body, excerpt, fields, report, type Piece, type Rules } from './rule.ts';

/** An excerpt with an attribute beside its id and assessment. */
const having = (attribute: string): Piece =>
  excerpt(
    `:::excerpt[Queues were short]{#queues assessment="positive"${attribute}}`,
    '> Queues were short.',
    ':::',
  );
const plain = having('');
const translated = (language: string): Piece[] => [
  fields(report, `language: ${language}`),
  file('languages/fr.yml', 'headings:', '  voting: [Voting]'),
  excerpt(
    ':::excerpt[Queues were short]{#queues assessment="positive"}',
    '> Les files étaient courtes.',
    '',
    '::translation',
    '> The queues were short.',
    ':::',
  ),
];
const goodPractice = fields(
  'commitments.yml',
  '- id: practice',
  '  label: Good practice',
  '  kind: good-practice',
  '  instrument: Good practice',
  '  summary: What is done well.',
);
const againstGoodPractice = (assessment: string): Piece =>
  excerpt(
    `:::excerpt[Queues were against good practice]{#queues assessment="${assessment}"}`,
    '> Queues were contrary to :commitment[good practice]{practice}.',
    ':::',
  );

/** How an excerpt is written. */
export const excerpts = {
  'report-empty': {
    holds: 'Every report has an excerpt.',
    why: 'A report without one would be listed and say nothing.',
    wrong: [
      body(report, '## Voting'),
      fields(report, 'absent: { voting: no-section, counting: no-section, voter-registration: no-section }'),
    ],
    right: [
      body(
        report,
        '## Voting',
        '',
        ':::excerpt[Queues were short]{#queues assessment="positive"}',
        '> Queues were short.',
        ':::',
      ),
    ],
    wayOut: 'Excerpt what the report says, or leave it out until that is done.',
  },
  'text-outside-excerpt': {
    holds: 'All text of a report file stands in an excerpt, apart from headings and footnotes.',
    why: 'Text outside would be on no page.',
    wrong: [excerpt('Queues were short.')],
    right: [plain],
    wayOut: 'Put the text into an excerpt, or delete it. Headings as printed are of level 2: `##`.',
  },
  'excerpt-opening': {
    holds: 'An excerpt begins with a line `:::excerpt[what it says]{#id assessment="…"}`.',
    why: 'Written otherwise it would be read as text, and its quotation would not be verified.',
    wrong: [excerpt('::: excerpt[Queues were short]{#queues assessment="positive"}')],
    right: [plain],
    wayOut:
      'Write three colons and `excerpt` without a blank between them, and close every bracket on the line.',
  },
  'excerpt-unclosed': {
    holds: 'An excerpt ends with a line of three colons.',
    why: 'It would swallow all that follows it.',
    wrong: [excerpt(':::excerpt[Queues were short]{#queues assessment="positive"}', '> Queues were short.')],
    right: [plain],
    wayOut: 'Add the line `:::` after the quotation and the note.',
  },
  'directive-unknown': {
    holds: 'Blocks are excerpts; within them `:figure` and `:commitment` enclose words of the report.',
    why: 'What a misspelt one says of its words would be lost.',
    wrong: [
      excerpt(
        ':::excerpt[Turnout was 71 per cent]{#turnout assessment="neutral"}',
        '> Turnout was :figur[71 per cent]{turnout=71}.',
        ':::',
      ),
    ],
    right: [
      excerpt(
        ':::excerpt[Turnout was 71 per cent]{#turnout assessment="neutral"}',
        '> Turnout was :figure[71 per cent]{turnout=71}.',
        ':::',
      ),
    ],
    wayOut: 'Correct the spelling, and put the words that it is about in brackets.',
  },
  'attribute-duplicate': {
    holds: 'An attribute is written once.',
    why: 'Only one of its values would count.',
    wrong: [having(' threads="open-count" threads="open-count"')],
    right: [having(' threads="open-count"')],
    wayOut: 'Write all values in one attribute, with blanks between them.',
  },
  'attribute-unknown': {
    holds: 'An excerpt has the attributes of the codebook and no others.',
    why: 'A misspelt attribute would be ignored, and what it says with it.',
    wrong: [having(' thread="open-count"')],
    right: [having(' threads="open-count"')],
    wayOut: 'Correct the spelling; the codebook lists the attributes.',
  },
  'excerpt-id': {
    holds: 'Every excerpt has an id of small letters, digits and single hyphens.',
    why: 'It is the address of the passage, by which others cite it.',
    wrong: [excerpt(':::excerpt[Queues were short]{assessment="positive"}', '> Queues were short.', ':::')],
    right: [plain],
    wayOut: 'Add `#` and a name that says what the passage says, not where it stands.',
  },
  'excerpt-duplicate': {
    holds: 'An id is used once in the reports of an election.',
    why: 'They stand on one page, and an address leads to one passage.',
    wrong: [
      excerpt(':::excerpt[Voting was quiet]{#calm assessment="positive"}', '> Voting was quiet.', ':::'),
    ],
    right: [
      excerpt(':::excerpt[Voting was quiet]{#quiet assessment="positive"}', '> Voting was quiet.', ':::'),
    ],
    wayOut: 'Rename the one that was not published yet.',
  },
  'excerpt-section': {
    holds: 'Every excerpt stands under a heading as printed.',
    why: 'Readers see where in the report it stands, and the heading gives it its topic.',
    wrong: [
      body(
        report,
        ':::excerpt[Queues were short]{#queues assessment="positive" topics="voting"}',
        '> Queues were short.',
        ':::',
      ),
    ],
    right: [
      body(
        report,
        '## Voting',
        '',
        ':::excerpt[Queues were short]{#queues assessment="positive" topics="voting"}',
        '> Queues were short.',
        ':::',
      ),
    ],
    wayOut:
      'Put the heading of the report above it, with `##`; a report without headings gets its own title as its one heading.',
  },
  'excerpt-finding': {
    holds: 'Every excerpt has a finding: one line of ours that says what the passage says.',
    why: 'Lists, searches and shared links show it in place of the passage.',
    wrong: [excerpt(':::excerpt{#queues assessment="positive"}', '> Queues were short.', ':::')],
    right: [plain],
    wayOut: 'Write it in brackets after `:::excerpt`, no more and no less than the quotation says.',
  },
  'excerpt-quotation': {
    holds: 'Every excerpt quotes the report.',
    why: 'What we say is checkable only against the words of the report.',
    wrong: [
      excerpt(':::excerpt[Queues were short]{#queues assessment="positive"}', 'Queues were short.', ':::'),
    ],
    right: [plain],
    wayOut: 'Begin every line of the quotation with `>`; lines without it are our note.',
  },
  'excerpt-translation': {
    holds:
      'A translation of ours stands behind `::translation`, once, as lines that begin with `>`, without marks, in a report in another language.',
    why: 'Readers are told whose words it is; it is no quotation, is verified by nothing, and bears no figure.',
    wrong: translated('en'),
    right: translated('fr'),
    wayOut:
      'Put `::translation` on a line of its own behind the quotation and the translation beneath it; leave it out where the report is in English.',
  },
  'assessment-missing': {
    holds: 'Every excerpt says how the report judges.',
    why: 'Pages count and compare judgements; none may be left to a guess.',
    wrong: [excerpt(':::excerpt[Queues were short]{#queues}', '> Queues were short.', ':::')],
    right: [plain],
    wayOut: 'Add `assessment="…"` by the rules of the codebook: how the report judges, not how we do.',
  },
  'assessment-unknown': {
    holds: 'An assessment is one of the four of the codebook.',
    why: 'Any other has no label, and no count of it.',
    wrong: [
      excerpt(':::excerpt[Queues were short]{#queues assessment="good"}', '> Queues were short.', ':::'),
    ],
    right: [plain],
    wayOut: 'Choose the one of the four that the codebook gives for what the report says.',
  },
  'breach-of-good-practice': {
    holds: 'What is marked as against a law or commitment does not hold up good practice alone.',
    why: 'Good practice is neither: the mark would say more than the report.',
    wrong: [goodPractice, againstGoodPractice('breach')],
    right: [goodPractice, againstGoodPractice('concern')],
    wayOut:
      'Mark it as a concern; if the passage says that a law or a commitment was not met, put `:commitment` around those words.',
  },
  'follow-up-unknown': {
    holds: 'What became of a recommendation is one of the four answers of the codebook.',
    why: 'Any other has no label, and no count of it.',
    wrong: [having(' follow-up="done"')],
    right: [having(' follow-up="acted-on"')],
    wayOut: 'Choose the answer that this report gives, or leave the attribute out.',
  },
  'voice-unknown': {
    holds: 'Whose account a passage passes on is one of the four answers of the codebook.',
    why: 'What others told the mission would pass as what the report says.',
    wrong: [having(' voice="parties"')],
    right: [having(' voice="interlocutors"')],
    wayOut: 'Choose whose account it is, or leave the attribute out where it is the report’s own.',
  },
  'page-wrong': {
    holds: 'The page of a passage is the number of one page.',
    why: 'A reader looks for the passage on that page of the document.',
    wrong: [having(' page="11-12"')],
    right: [having(' page="11"')],
    wayOut: 'Write the page on which the passage begins, or leave the attribute out until it is known.',
  },
  'revised-day': {
    holds: 'A correction bears a day of the calendar.',
    why: 'Readers who cited the passage see whether it has changed since.',
    wrong: [having(' revised="March 2010"')],
    right: [plain],
    wayOut: 'Write year, month and day: `2026-12-01`.',
  },
} satisfies Rules;
