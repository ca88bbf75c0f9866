import { body, excerpt, file, report, type Piece, type Rules } from './rule.ts';

const noting = (...note: readonly string[]): Piece =>
  excerpt(
    ':::excerpt[Queues were short]{#queues assessment="positive"}',
    '> Queues were short.',
    '',
    ...note,
    ':::',
  );
const quoting = (...lines: readonly string[]): Piece =>
  excerpt(':::excerpt[Queues were short]{#queues assessment="positive"}', ...lines, ':::');
const under = (heading: string): Piece =>
  body(
    report,
    '## Voting',
    '',
    ':::excerpt[Queues were short]{#queues assessment="positive"}',
    '> Queues were short.',
    ':::',
    '',
    heading,
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

/** Slips of markup, and markup that pages do not know. */
export const markup = {
  'syntax-off': {
    holds:
      'Our own texts use no markup that pages do not show: no tables, code, rules, strikethrough, numbered or task lists, bare addresses, nor emphasis that is not closed; fields hold plain text.',
    why: 'It would come out as the characters that were typed.',
    wrong: [noting('In `some` places.')],
    right: [noting('In *some* places.')],
    wayOut:
      'Say it in sentences, a list or emphasis. In a note, a backslash makes a mark an ordinary character: `\\*`. What a report prints is no markup, and stands in a quotation as it is.',
  },
  'quotation-lines': {
    holds: 'Every line of a quotation begins with one `>`, and an empty line stands between it and the note.',
    why: 'Otherwise the first line of the note would be quoted as the report’s.',
    wrong: [quoting('> Queues were short.', 'That was in the morning.')],
    right: [quoting('> Queues were short.', '', 'That was in the morning.')],
    wayOut: 'Put an empty line before the note; put `> ` before a line that the report says.',
  },
  'excerpt-closing': {
    holds: 'A line of three colons, and nothing else on it, ends each excerpt, once.',
    why: 'An end that is read as text leaves the excerpt open.',
    wrong: [
      excerpt(':::excerpt[Queues were short]{#queues assessment="positive"}', '> Queues were short.', '::'),
    ],
    right: [quoting('> Queues were short.')],
    wayOut: 'Write `:::` on a line of its own, without `>`.',
  },
  'directive-form': {
    holds:
      'Figures and commitments are written `:figure[the words]{indicator=value}` and `:commitment[the words]{id}`.',
    why: 'With another number of colons, a blank or an open bracket they are read as words of the report.',
    wrong: [quoting('> Turnout was ::figure[71 per cent]{turnout=71}.')],
    right: [quoting('> Turnout was :figure[71 per cent]{turnout=71}.')],
    wayOut:
      'Write one colon, no blanks between the parts, and straight quotation marks; close every bracket.',
  },
  'footnote-form': {
    holds: 'The mark of a footnote is written `[^14]`, and the footnote begins `[^14]: `.',
    why: 'Otherwise both are read as words of the report.',
    wrong: [quoting('> Queues were short.[^ 3]')],
    right: [
      excerpt(
        ':::excerpt[Queues were short]{#queues assessment="positive"}',
        '> Queues were short.[^3]',
        ':::',
        '',
        '[^3]: At noon.',
      ),
    ],
    wayOut: 'Write no blanks in the mark, close it, and put a colon after the one that begins the footnote.',
  },
  'heading-form': {
    holds: 'A heading is a line that begins with `## `.',
    why: 'Otherwise it is read as text, and the excerpts below stand under the heading before it.',
    wrong: [under('##Election Day')],
    right: [under('## Election Day')],
    wayOut: 'Write two number signs and a blank before the heading as printed.',
  },
  'citation-form': {
    holds: 'Citations are written `[election/excerpt]`.',
    why: 'Written otherwise they come out as text and lead nowhere.',
    wrong: [comparison('It was calm. [2009-presidential/calm] (2009-presidential/calm)')],
    right: [comparison('It was calm. [2009-presidential/calm]')],
    wayOut:
      'Write square brackets, with the folder of the election, a slash and the id, and no blanks in them.',
  },
} satisfies Rules;
