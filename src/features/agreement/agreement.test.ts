import { describe, expect, test } from 'vitest';
import { corpusOf, lastReport, report } from '../../../tests/support/corpus.ts';
import { sealed, type Judged } from '../../../tests/support/readings.ts';
import { agreementOf, readOnce } from './agreement.ts';

/** A judgement of a passage in YAML, as it stands unless told otherwise. */
const judged = (assessment: string, topics: string, more = '') =>
  `{ assessment: ${assessment}, topics: [${topics}], ${more}finding: So }`;

const excerpt = (id: string, attributes: string) => `:::excerpt[So]{#${id} ${attributes}}
> The words of ${id.replaceAll('-', ' ')}.
:::

`;

/** Four passages: the heading gives the first two their topic, and not the last two, under a heading of two topics. */
const passages = {
  [lastReport]: report(
    `## Voting

${excerpt('one', 'assessment="positive"')}${excerpt('two', 'assessment="concern" topics="+counting" threads="open-count"')}## Election Day

${excerpt('three', 'assessment="concern" topics="voting" follow-up="intended"')}${excerpt('four', 'assessment="neutral" topics="counting"')}`,
    { absent: '{ voter-registration: no-section }' },
  ),
};
const both = (judgement: string): Judged => ({ first: judgement, second: judgement });
const rounds: readonly Readonly<Record<string, Judged>>[] = [
  {
    one: both(judged('positive', 'voting')),
    two: {
      first: judged('neutral', 'voting, counting', 'threads: [open-count], '),
      second: judged('concern', 'voting'),
    },
    three: {
      first: judged('concern', 'voting', 'follow-up: intended, '),
      second: judged('concern', 'counting'),
    },
    four: both(judged('neutral', 'counting')),
  },
  { four: both(judged('neutral', 'counting')) },
];
const settled = [
  'two:',
  '  assessment: { is: concern, why: It says worse. }',
  '  topics: { is: [counting, voting], why: It counts. }',
  '  threads: { is: [open-count], why: So. }',
  'three:',
  '  topics: { is: [voting], why: Nothing was counted. }',
  '  follow-up: { is: intended, why: So. }',
];
const corpus = corpusOf({ ...passages, ...sealed(rounds, ...settled) });
const [first, second] = agreementOf(corpus);

describe('the agreement of a round', () => {
  test('is of first and second reading, before anything was settled', () => {
    expect(first?.passages).toBe(4);
    expect(first?.byField.assessment).toMatchObject({ passages: 4, same: 3 });
    // Coincidences of 8 values, 3 neutral, 3 concern, 2 positive: observed 2/8, expected 42/56.
    expect(first?.byField.assessment.alpha).toBeCloseTo(1 - 2 / 8 / (42 / 56), 10);
    expect(first?.byField.topics).toMatchObject({ passages: 4, same: 2 });
    expect(first?.byField['follow-up']).toMatchObject({ passages: 4, same: 3, alpha: 0 });
  });

  test('counts apart the passages to which either reader gave a thread or a follow-up', () => {
    expect(first?.given.threads).toMatchObject({ passages: 1, same: 0 });
    expect(first?.given['follow-up']).toMatchObject({ passages: 1, same: 0 });
  });

  test('counts apart the passages whose topic is only what the heading gives', () => {
    expect(first?.topicsByHeading.kept).toEqual({ passages: 1, same: 1, alpha: undefined });
    expect(first?.topicsByHeading.decided).toMatchObject({ passages: 3, same: 1 });
  });

  test('counts topics, threads and assessments one by one', () => {
    const counts = (labels: readonly { both: number; firstOnly: number; secondOnly: number }[] = []) =>
      labels.map(({ both, firstOnly, secondOnly }) => [both, firstOnly, secondOnly]);
    expect(first?.topics.map(({ label }) => label.id)).toEqual(['voting', 'counting']);
    expect(counts(first?.topics)).toEqual([
      [2, 1, 0],
      [1, 1, 1],
    ]);
    expect(first?.threads.map(({ label }) => label.slug)).toEqual(['open-count']);
    expect(counts(first?.threads)).toEqual([[0, 1, 0]]);
    expect(counts(first?.assessments)).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [1, 0, 1],
      [0, 0, 0],
    ]);
    expect(first?.assessments.at(-1)?.alpha).toBeUndefined();
    expect(first?.confusion.get('neutral')).toEqual(
      new Map([
        ['positive', 0],
        ['neutral', 1],
        ['concern', 1],
        ['breach', 0],
      ]),
    );
  });

  test('says what became of differences', () => {
    expect(first?.settling).toEqual([
      { field: 'assessment', differences: 1, asFirst: 0, asSecond: 1, otherwise: 0, open: 0 },
      { field: 'topics', differences: 2, asFirst: 2, asSecond: 0, otherwise: 0, open: 0 },
      { field: 'threads', differences: 1, asFirst: 1, asSecond: 0, otherwise: 0, open: 0 },
      { field: 'follow-up', differences: 1, asFirst: 1, asSecond: 0, otherwise: 0, open: 0 },
    ]);
  });

  test('is of each election, and of each round apart', () => {
    expect(first?.elections.map(({ election, byField }) => [election.slug, byField.assessment.same])).toEqual(
      [['2009-presidential', 3]],
    );
    expect(second).toMatchObject({ number: 2, passages: 1 });
    expect(second?.byField.assessment).toEqual({ passages: 1, same: 1, alpha: undefined });
  });
});

test('passages that nobody but their author has read are counted by report', () => {
  expect(readOnce(corpus).map(({ report, passages }) => [report.id, passages])).toEqual([
    ['ruritania/2001-presidential/statement', 1],
    ['ruritania/2004-parliamentary/statement', 1],
  ]);
});

test('a collection without readings has no round', () => {
  expect(agreementOf(corpusOf())).toEqual([]);
});
