import { excerpt, fields, file, lockedAs, type Piece, type Rules } from './rule.ts';

/** An excerpt about turnout, with this finding, further attributes and perhaps a note. */
const turnout = (finding: string, attributes = '', note?: string): Piece =>
  excerpt(
    `:::excerpt[${finding}]{#turnout assessment="neutral"${attributes}}`,
    '> Turnout was 71 per cent, according to the commission, and the count was “slow but orderly”.',
    ...(note === undefined ? [] : ['', note]),
    ':::',
  );
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
const byTheCommission = 'Turnout was 71 per cent, according to the commission';

/** What our own words say is the report's: their numbers, what they quote, whose it is. */
export const ownWords = {
  'number-unsupported': {
    holds:
      'Every number and date in words of ours is printed by a passage they rest on, as the same kind of number, or is counted from the collection.',
    why: 'What readers lift from a page is our own words, and their numbers must be the report’s.',
    wrong: [turnout('Turnout was 17 per cent, according to the commission')],
    right: [turnout(byTheCommission)],
    wayOut:
      'Correct the number, or cite the passage that prints it: `[2009-presidential/turnout]`, in a note also `[turnout]`. If it rightly rests on none, say why: `own-numbers="17: the reason"` on the excerpt, a field `own-numbers` in front matter.',
  },
  'quoted-words-unverified': {
    holds:
      'Words of ours in quotation marks stand letter by letter in a passage they rest on, or are a name that the collection knows.',
    why: 'Quotation marks promise the words of the report.',
    wrong: [turnout(byTheCommission, '', 'The count is called “slow and orderly”.')],
    right: [turnout(byTheCommission, '', 'The count is called “slow but orderly”.')],
    wayOut:
      'Quote as the passage prints, cite the passage that holds the words, or take the marks off. If they are nobody’s words, say why: `own-words="slow and orderly: the reason"`, a field `own-words` in front matter.',
  },
  'negation-reversed': {
    holds: 'Words of ours do not say the opposite of the words that they rest on.',
    why: 'A lost “not” turns a report around, and looks proven by the citation behind it.',
    wrong: [turnout(byTheCommission, '', 'Turnout was not 71 per cent.')],
    right: [turnout(byTheCommission, '', 'Turnout was 71 per cent.')],
    wayOut: 'Say what the report says. If both are true, say it in words that it does not use.',
  },
  'citation-unnamed': {
    holds: 'A claim of a comparison that names some of the elections it cites names all of them.',
    why: 'A year that was mistaken for another still cites the right passage, and looks proven.',
    wrong: [
      comparison(
        'It was calm in 2001 and 2004. [2001-presidential/calm] [2004-parliamentary/calm] [2009-presidential/calm]',
      ),
    ],
    right: [comparison('It was calm in 2001 and 2009. [2001-presidential/calm] [2009-presidential/calm]')],
    wayOut: 'Correct the year, name the other one too, or cite it behind a claim of its own.',
  },
  'answer-unneeded': {
    holds: 'What `own-numbers`, `own-words` and `leaves-out` answer is there to be answered.',
    why: 'An answer that is left behind would silence the check of the next number that is written there.',
    wrong: [turnout(byTheCommission, ' own-numbers="71: the reason"')],
    right: [
      turnout(
        'Turnout was below 80 per cent, according to the commission',
        ' own-numbers="80: a round number to say it with"',
      ),
    ],
    wayOut: 'Take the answer out, or write its words as they stand in our text.',
  },
  'answer-wrong': {
    holds: 'An answer names the words it answers for, a colon and the reason.',
    why: 'Readers of the list of answers have to see why each was given.',
    wrong: [turnout(byTheCommission, ' own-numbers="17"')],
    right: [turnout(byTheCommission)],
    wayOut: 'Write `own-numbers="17: the reason; half: another"`.',
  },
  'words-unlocked': {
    holds:
      'The lock has our own words outside the passages as they are: vocabulary, countries, settings, threads and comparisons.',
    why: 'No edit of them passes unseen: the lock changes with them, and somebody watches the lock.',
    wrong: [
      fields('ruritania/country.yml', 'adjective: Ruritan'),
      lockedAs(fields('ruritania/country.yml', 'adjective: Ruritanian')),
    ],
    right: [
      fields('ruritania/country.yml', 'adjective: Ruritanian'),
      lockedAs(fields('ruritania/country.yml', 'adjective: Ruritanian')),
    ],
    wayOut: 'Put the words back, or run `npm run verify`, which locks them as they are.',
  },
} satisfies Rules;
