import { expect, test } from 'vitest';
import { corpusOf } from '../../../tests/support/corpus.ts';
import { calm, sealed, secondRound, settledFile } from '../../../tests/support/readings.ts';
import { sha256 } from '../../corpus/sha256.ts';
import { agreementView } from './agreement-view.ts';
import { inColumns } from './in-columns.ts';

const second = calm.replace('positive', 'neutral');
const files = sealed([{ calm: { second } }], 'calm: { assessment: { is: positive, why: It is praise. } }');

test('says what was done, and what was not', () => {
  const { done, reviews, once } = agreementView(corpusOf(files));
  expect(done).toMatchInlineSnapshot(`
    [
      "1 of 3 passages was judged by two readers, independently of each other and by the codebook: the assessment, the topics, the issues that are followed, what became of earlier recommendations, and a finding in their own words. The second reader saw the quotation, the heading it stands under and the codebook, and not the first judgement.",
      "Where the readings differ, the difference was settled passage by passage, with a reason: 1 judgement so far. What stands on these pages is what all readings agree on, or what was settled. A reading is never edited afterwards.",
    ]
  `);
  expect(reviews).toEqual([]);
  expect(once).toMatchInlineSnapshot(`
    [
      {
        "href": "/ruritania/2001-presidential/",
        "label": "preliminary statement of 3 June 2001: 1 passage",
      },
      {
        "href": "/ruritania/2004-parliamentary/",
        "label": "preliminary statement of 12 September 2004: 1 passage",
      },
    ]
  `);
});

test('says that nobody has read a collection twice', () => {
  expect(agreementView(corpusOf())).toEqual({
    done: ['No passage has been judged by a second reader so far.'],
    rounds: [],
    once: [],
    reviews: [],
  });
});

test('says that the codebook was sharpened where a later round was read by another, and how passages were drawn', () => {
  const later = `${(files['ruritania/2009-presidential/readings/round-1.yml'] ?? '')
    .replace(second, calm)
    .replace('0123456789abcdef', 'fedcba9876543210')}sample: Every third passage.\n`;
  const { done, rounds } = agreementView(
    corpusOf({
      ...files,
      [secondRound]: later,
      [settledFile]: files[settledFile]?.replace('passages:', `  round-2: ${sha256(later)}\npassages:`),
    }),
  );
  expect(done.at(-1)).toContain('the codebook was sharpened');
  expect(rounds.map(({ title, samples }) => [title, samples])).toEqual([
    ['Round 1', []],
    ['Round 2', ['Every third passage.']],
  ]);
});

test('a round is tables of numbers in words, alpha with two decimals or “not defined”', () => {
  const [round] = agreementView(corpusOf(files)).rounds;
  expect(round?.lead).toBe('1 passage of 1 election, read by 1 February 2010.');
  expect([...(round?.tables ?? []), ...(round?.labels ?? [])].map(inColumns).join('\n\n'))
    .toMatchInlineSnapshot(`
    "By what was judged
      Judged                                                Passages  Same  Per cent        Alpha
      Assessment                                                   1     0       0.0         0.00
      Topics                                                       1     1     100.0  not defined
      Issues                                                       1     1     100.0  not defined
      Earlier recommendations                                      1     1     100.0  not defined
      Issues, where either reader gave one                         0     0         –  not defined
      Earlier recommendations, where either reader saw any         0     0         –  not defined

    Topics: kept as the heading gives them, or decided
      Judged                                                        Passages  Same  Per cent        Alpha
      Both kept what the heading gives: they agree by construction         1     1     100.0  not defined
      The heading does not decide, or a reader departed from it            0     0         –  not defined

    By election: alpha
      Election           Passages  Assessment       Topics       Issues  Earlier recommendations
      2009 presidential         1        0.00  not defined  not defined              not defined

    Assessments: the first reading down, the second across
      First reading                Welcomed  Described  Concern  Against a law or commitment
      Welcomed                            0          1        0                            0
      Described                           0          0        0                            0
      Concern                             0          0        0                            0
      Against a law or commitment         0          0        0                            0

    What became of the differences
      Judged                   Differences  As the first  As the second  Otherwise
      Assessment                         1             1              0          0
      Topics                             0             0              0          0
      Issues                             0             0              0          0
      Earlier recommendations            0             0              0          0

    Assessments one by one
      Label                        Both  First only  Second only        Alpha
      Welcomed                        0           1            0         0.00
      Described                       0           0            1         0.00
      Concern                         0           0            0  not defined
      Against a law or commitment     0           0            0  not defined

    Topics one by one
      Label   Both  First only  Second only        Alpha
      Voting     1           0            0  not defined"
  `);
});
