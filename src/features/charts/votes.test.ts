import { describe, expect, test } from 'vitest';
import { corpusOf, electionFile, quoting, the, type Overrides } from '../../../tests/support/corpus.ts';
import { inTwoRounds, ofTwoMissions } from '../../../tests/support/two-missions.ts';
import { generalElection, perVote } from '../../../tests/support/votes.ts';
import { figuresOf, figuresOfReferendums, seriesOf } from '../../site/figures.ts';
import { compareFigures } from './comparability.ts';
import { jointsOf } from './joints.ts';
import { linesOf } from './lines.ts';

const turnout = (value: number, attributes = '') =>
  `Turnout was :figure[${value} per cent]{turnout=${value}${attributes}}.`;

/** An election with one passage that states a turnout. */
function election(slug: string, date: string, words: string, more = ''): Overrides {
  return {
    [`ruritania/${slug}/election.yml`]: electionFile(slug, date).replace('missions:', `${more}missions:`),
    [`ruritania/${slug}/statement.md`]: quoting(words),
  };
}

const runOff = 'rounds: [{ round: 2, what: run-off, date: 2005-06-19, of: [president] }]';

/** 2001 presidential, 2004 parliamentary, 2005 general with a run-off, 2009 presidential with one. */
function corpusOfVotes(overrides: Overrides = {}) {
  return corpusOf({
    'ruritania/known-reports.yml': undefined,
    ...election('2001-presidential', '2001-06-03', turnout(60)),
    ...election('2004-parliamentary', '2004-09-12', turnout(50)),
    ...generalElection({
      more: runOff,
      published: '2005-06-20',
      words: [
        turnout(66, ' office=president round=1'),
        turnout(64, ' office=diet'),
        turnout(52, ' office=president round=2'),
      ].join(' '),
    }),
    ...election(
      '2009-presidential',
      '2009-06-07',
      `${turnout(70, ' round=1')} ${turnout(55, ' round=2')}`,
      'rounds: [{ round: 2, what: run-off, date: 2009-06-08 }]\n',
    ),
    'indicators.yml': perVote(),
    ...overrides,
  });
}

function turnoutIn(corpus: ReturnType<typeof corpusOf>) {
  const figures = figuresOf(corpus, the(corpus).country(), the(corpus).indicator('turnout'));
  const of = (text: string) => {
    const found = figures.find((figure) => figure.text === `${text} per cent`);
    if (found === undefined) throw new Error(`There is no turnout of ${text}`);
    return found;
  };
  return { figures, of };
}

describe('values of offices and rounds', () => {
  const corpus = corpusOfVotes();
  const { figures, of } = turnoutIn(corpus);
  const compared = (a: string, b: string) => {
    const { grade, differences } = compareFigures(corpus, of(a), of(b));
    return [grade, ...differences.map(({ sentence }) => sentence)];
  };

  test('are one series for one office and one kind of round', () => {
    expect(seriesOf(corpus, figures).map(([name, own]) => [name, own.map(({ text }) => text)])).toEqual([
      ['President, first round', ['60 per cent', '66 per cent', '70 per cent']],
      ['Diet', ['50 per cent', '64 per cent']],
      ['President, run-off', ['52 per cent', '55 per cent']],
    ]);
  });

  test('are the same measure within it, with an election of one office too', () => {
    expect(compared('50', '64')).toEqual(['same-measure']);
    expect(compared('66', '70')).toEqual(['same-measure']);
    expect(compared('52', '55')).toEqual(['same-measure']);
    // 2004 elected no president, so that nothing is missing between.
    expect(compared('60', '66')).toEqual(['same-measure']);
  });

  test('are not the same measure beyond it, with the reason', () => {
    expect(compared('60', '64')).toEqual([
      'other-measure',
      '2001 (President) and 2005 (Diet) are of different offices.',
    ]);
    expect(compared('66', '55')).toEqual([
      'other-measure',
      '2005 (first round) and 2009 (run-off) are votes of different kinds.',
    ]);
  });

  test('are joined by lines within it, also over an election that had no such vote', () => {
    const pairs = linesOf(corpus, figures, figures).map((pair) => pair.map((at) => figures[at]?.text));
    expect(pairs).toEqual([
      ['60 per cent', '50 per cent'],
      ['50 per cent', '64 per cent'],
      ['66 per cent', '70 per cent'],
      ['52 per cent', '55 per cent'],
      // 2004 elected no president.
      ['60 per cent', '66 per cent'],
    ]);
  });

  test('are named where a joint is between elections that are no neighbours', () => {
    const over = jointsOf(corpus, figures).filter(({ isNext }) => !isNext);
    expect(over.map(({ from, to, grades, why }) => [from, to, grades, why])).toEqual([
      ['2001', '2005', ['same-measure'], 'President, first round. There was no such vote in 2004.'],
    ]);
  });
});

test('an indicator that sets kinds of election apart goes by the office of a figure', () => {
  const indicators = perVote().replace(
    'per: [office, round]',
    'per: [office, round]\n    kinds: other-measure',
  );
  const corpus = corpusOfVotes({ 'indicators.yml': indicators });
  const { of } = turnoutIn(corpus);
  expect(compareFigures(corpus, of('50'), of('64')).grade).toBe('same-measure');
  expect(compareFigures(corpus, of('60'), of('66')).grade).toBe('same-measure');
  expect(compareFigures(corpus, of('60'), of('50')).grade).toBe('other-measure');
});

test('a by-election is set beside ordinary elections nowhere, nor does it lie between them', () => {
  const corpus = corpusOfVotes(
    election('2006-presidential', '2006-05-07', turnout(31), 'special: by-election\n'),
  );
  const { of } = turnoutIn(corpus);
  expect(compareFigures(corpus, of('66'), of('31')).differences.map(({ sentence }) => sentence)).toEqual([
    '2005 (ordinary election) and 2006 (by-election) are votes of different kinds.',
  ]);
  expect(compareFigures(corpus, of('66'), of('70')).grade).toBe('same-measure');
});

test('a referendum is in no series, has no joint and lies between no two elections', () => {
  const corpus = corpusOfVotes(election('2007-referendum', '2007-05-06', turnout(83)));
  const { figures, of } = turnoutIn(corpus);
  expect(figures.map(({ text }) => text)).not.toContain('83 per cent');
  const apart = figuresOfReferendums(corpus, the(corpus).country(), the(corpus).indicator('turnout'));
  expect(apart.map(({ text }) => text)).toEqual(['83 per cent']);
  expect(jointsOf(corpus, [...figures, ...apart]).map(({ from, to }) => `${from} ${to}`)).not.toContain(
    '2007',
  );
  expect(compareFigures(corpus, of('66'), of('70')).grade).toBe('same-measure');
});

test('values of two observers are series of their own within an office and a round', () => {
  const files = ofTwoMissions({
    statement: turnout(70, ' round=1'),
    final: turnout(55, ' round=2'),
    friends: `${turnout(65, ' round=1')} ${turnout(50, ' round=2')}`,
  });
  const corpus = corpusOf({
    'ruritania/known-reports.yml': undefined,
    'indicators.yml': perVote(),
    ...files,
    ...inTwoRounds(files),
  });
  const own = figuresOf(corpus, the(corpus).country(), the(corpus).indicator('turnout'));
  const series = seriesOf(corpus, own).map(([name, figures]) => [name, figures.map(({ text }) => text)]);
  expect(series).toEqual([
    ['first round, EW', ['70 per cent']],
    ['run-off, EW', ['55 per cent']],
    ['first round, FB', ['65 per cent']],
    ['run-off, FB', ['50 per cent']],
  ]);
});
