import { excerpt, fields, general, ofGeneral, twoOffices, type Piece, type Rules } from './rule.ts';

const quoting = (...lines: readonly string[]): Piece =>
  excerpt(':::excerpt[What the report counts]{#count assessment="neutral"}', ...lines, ':::');
const turnout = quoting('> Turnout was :figure[71 per cent]{turnout=71}.');
const voters = quoting('> There were :figure[500,000]{registered-voters=500000 stage=final} voters.');

const runOff = 'rounds: [{ round: 2, what: run-off, date: 2005-06-19 }]';
const perVote = fields(
  'indicators.yml',
  'indicators:',
  '  - id: turnout',
  '    label: Turnout',
  '    unit: percent',
  '    definition: Share of registered voters who voted.',
  '    topic: voting',
  '    per: [office, round]',
);
const voted = (attributes: string): Piece =>
  ofGeneral('', `Turnout was :figure[71 per cent]{turnout=71${attributes}}.`);

/** Figures and commitments in the words of the report. */
export const figures = {
  'figure-outside-quotation': {
    holds: 'Figures and commitments stand in quotations and footnotes, not in findings or notes.',
    why: 'They are what the report counts and invokes, in its own words.',
    wrong: [quoting('> Turnout was 71 per cent.', '', 'That is :figure[71 per cent]{turnout=71}.')],
    right: [turnout],
    wayOut: 'Put the figure around the words of the quotation.',
  },
  'figure-value': {
    holds: 'A value is one in the unit of its indicator.',
    why: 'Charts and downloads compute with it.',
    wrong: [quoting('> Turnout was :figure[71 per cent]{turnout=high}.')],
    right: [turnout],
    wayOut: 'Write the value as the codebook writes what the report prints.',
  },
  'figure-disagrees': {
    holds: 'The value of a figure is what its words say.',
    why: 'A slip of the keyboard would be in charts and downloads, beside a sentence that says otherwise.',
    wrong: [quoting('> Turnout was :figure[71 per cent]{turnout=17}.')],
    right: [turnout],
    wayOut: 'Correct the value, or put the figure around the words that say it.',
  },
  'figure-by-hand': {
    holds: 'A figure is read by hand only where no reader understands its words, and says why.',
    why: 'Nothing holds its value against its words but whoever wrote it: readers see that beside the number.',
    wrong: [quoting('> Turnout was :figure[71 per cent]{turnout=71 by-hand="it is in English"}.')],
    right: [quoting('> Turnout was :figure[71,5 per cent]{turnout=71.5 by-hand="a decimal comma"}.')],
    wayOut:
      'Take `by-hand` away where the words are read; where the report is in a language without a reader, give the reason.',
  },
  'figure-currency': {
    holds:
      'A figure of money is in the currency of its country, or states another; no other figure states one.',
    why: 'Amounts in two currencies beside each other would be taken for more and less of one thing.',
    wrong: [quoting('> Turnout was :figure[71 per cent]{turnout=71 currency=CHF}.')],
    right: [turnout],
    wayOut:
      'State `currency=…` where the amount is not in the money that `country.yml` names, and only there.',
  },
  'figure-duplicate': {
    holds: 'An indicator with the same dimensions stands once in an excerpt.',
    why: 'Both figures would have one address.',
    wrong: [
      quoting(
        '> There were :figure[500,000]{registered-voters=500000 stage=final} voters in June',
        '> and :figure[510,000]{registered-voters=510000 stage=final} on election day.',
      ),
    ],
    right: [
      quoting(
        '> There were :figure[500,000]{registered-voters=500000 stage=initial} voters in June',
        '> and :figure[510,000]{registered-voters=510000 stage=final} on election day.',
      ),
    ],
    wayOut: 'State the dimension that tells them apart, or split the excerpt.',
  },
  'indicator-missing': {
    holds: 'Every figure names its indicator.',
    why: 'Nothing else says what is counted.',
    wrong: [quoting('> Turnout was :figure[71 per cent].')],
    right: [turnout],
    wayOut: 'Add `{indicator=value}`.',
  },
  'indicator-unknown': {
    holds: 'Every indicator is in `indicators.yml`.',
    why: 'It says what exactly is counted, in what unit, and what may be compared.',
    wrong: [quoting('> Turnout was :figure[71 per cent]{turnot=71}.')],
    right: [turnout],
    wayOut: 'Correct the id, or add an indicator rather than bend one.',
  },
  'dimension-missing': {
    holds: 'A figure states every dimension that its indicator requires.',
    why: 'Numbers on different bases would be set side by side.',
    wrong: [quoting('> There were :figure[500,000]{registered-voters=500000} voters.')],
    right: [voters],
    wayOut: 'Add the dimension, with the value that the report gives.',
  },
  'dimension-unknown': {
    holds:
      'A dimension is one of the indicator’s own, and every one that `indicators.yml` names is defined there.',
    why: 'A value that nothing asks for tells nothing apart.',
    wrong: [quoting('> Turnout was :figure[71 per cent]{turnout=71 party=reds}.')],
    right: [turnout],
    wayOut: 'Take the dimension out, or add it to the indicator.',
  },
  'dimension-value-unknown': {
    holds: 'The value of a dimension is one that `indicators.yml` or `country.yml` lists.',
    why: 'A misspelt one would be a series of its own, without a label.',
    wrong: [quoting('> There were :figure[500,000]{registered-voters=500000 stage=finale} voters.')],
    right: [voters],
    wayOut: 'Correct the value, or add it where the others are listed.',
  },
  'office-unknown': {
    holds: 'An office that a figure, a passage or a round names is one of the election’s `offices`.',
    why: 'It decides in which series a number stands.',
    wrong: [general(...twoOffices), perVote, voted(' office=senate')],
    right: [general(...twoOffices), perVote, voted(' office=diet')],
    wayOut: 'Correct the id; take it out where the election has one office.',
  },
  'figure-office-missing': {
    holds:
      'Where an election has several offices, a figure of an indicator with `per: [office]` says of which it is.',
    why: 'Values of two offices are never one series.',
    wrong: [general(...twoOffices), perVote, voted('')],
    right: [general(...twoOffices), perVote, voted(' office=president')],
    wayOut: 'Add `office=` with the id of the office.',
  },
  'round-unknown': {
    holds: 'A round that a figure or a passage names is one of several that its election had, by its number.',
    why: 'It decides beside which values a number stands.',
    wrong: [general(...twoOffices), perVote, voted(' office=president round=2')],
    right: [general(...twoOffices), perVote, voted(' office=president')],
    wayOut: 'Correct the number, or add the round to `rounds`; take it out where there was one round.',
  },
  'figure-round-missing': {
    holds:
      'Where an election had several rounds, a figure of an indicator with `per: [round]`, or one that is `observed`, says of which it is.',
    why: 'First rounds are set beside first rounds, and run-offs beside run-offs.',
    wrong: [general(...twoOffices, runOff), perVote, voted(' office=president')],
    right: [general(...twoOffices, runOff), perVote, voted(' office=president round=1')],
    wayOut: 'Add `round=` with the number of the round.',
  },
  'figure-round-ahead': {
    holds:
      'A figure that depends on the round, and is of one, stands in a report that was published when that round was over.',
    why: 'Nobody can have counted a vote that was still to come.',
    wrong: [general(...twoOffices, runOff), perVote, voted(' office=president round=2')],
    right: [general(...twoOffices, runOff), perVote, voted(' office=president round=1')],
    wayOut: 'Correct the number of the round, the day of the report, or that of the round.',
  },
  'commitment-missing': {
    holds: 'Every `:commitment` names its entry.',
    why: 'Nothing else says which commitment the words invoke.',
    wrong: [quoting('> This breached :commitment[paragraph 7.5].')],
    right: [quoting('> This breached :commitment[paragraph 7.5]{copenhagen-7.5}.')],
    wayOut: 'Add the id in braces.',
  },
  'commitment-unknown': {
    holds: 'Every commitment is in `commitments.yml`.',
    why: 'Its page says what it commits to, and where reports invoke it.',
    wrong: [quoting('> This breached :commitment[paragraph 7.6]{copenhagen-7.6}.')],
    right: [quoting('> This breached :commitment[paragraph 7.5]{copenhagen-7.5}.')],
    wayOut: 'Correct the id, or add the commitment to `commitments.yml`.',
  },
} satisfies Rules;
