import { excerpt, type Rules } from './rule.ts';

const opening = ':::excerpt[Queues were short]{#queues assessment="positive"}';
const right = [excerpt(opening, '> Queues were short.[^7]', ':::', '', '[^7]: In the north.')];

/** Footnotes of reports. */
export const footnotes = {
  'footnote-undefined': {
    holds: 'Every footnote mark has its footnote at the end of the file.',
    why: 'The mark would be printed, and what it stands for would be missing.',
    wrong: [excerpt(opening, '> Queues were short.[^7]', ':::')],
    right,
    wayOut: 'Add the footnote, `[^7]: …`, with the words of the report.',
  },
  'footnote-duplicate': {
    holds: 'A footnote is defined once in a file.',
    why: 'Only the first would be shown.',
    wrong: [
      excerpt(
        opening,
        '> Queues were short.[^7]',
        ':::',
        '',
        '[^7]: In the north.',
        '',
        '[^7]: In the south.',
      ),
    ],
    right,
    wayOut: 'Keep the one that the report prints under this number.',
  },
  'footnote-unused': {
    holds: 'Every footnote has its mark in a quotation.',
    why: 'It would be on no page.',
    wrong: [excerpt(opening, '> Queues were short.', ':::', '', '[^7]: In the north.')],
    right,
    wayOut: 'Put the mark where the report has it, or leave the footnote out.',
  },
  'footnote-shared': {
    holds: 'A footnote belongs to one quotation.',
    why: 'Its figures would be counted twice.',
    wrong: [
      excerpt(
        opening,
        '> Queues were short.[^7]',
        ':::',
        '',
        ':::excerpt[Voters were few]{#few assessment="neutral"}',
        '> Voters were few.[^7]',
        ':::',
        '',
        '[^7]: In the north.',
      ),
    ],
    right,
    wayOut: 'Quote the sentence that bears the mark in one excerpt only, or put the two excerpts together.',
  },
  'footnote-outside-quotation': {
    holds: 'Footnote marks stand in quotations only, not in findings, notes or other footnotes.',
    why: 'A footnote is the words of the report, not ours.',
    wrong: [
      excerpt(opening, '> Queues were short.', '', 'In the north.[^7]', ':::', '', '[^7]: In the north.'),
    ],
    right,
    wayOut: 'Move the mark into the quotation, or say in the note what the footnote says.',
  },
} satisfies Rules;
