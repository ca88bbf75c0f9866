import { describe, expect, test } from 'vitest';
import { methodView } from './method-view.ts';
import { corpusOf, lastReport, quoting, report, syldavia } from '../../../tests/support/corpus.ts';

describe('a judgement', () => {
  test('is shown by the shortest quotation in the voice of the report that is long enough and has no cut', () => {
    const passage = (id: string, words: string, more = '') =>
      `:::excerpt[What ${id} says]{#${id} assessment="concern"${more}}\n> ${words}\n:::\n`;
    const long = 'Observers were kept from the count in the stations that they came to on the evening';
    const body = [
      passage('short', 'It was bad.'),
      passage('told', `${long}, all.`, ' voice="interlocutors"'),
      passage('cut', `${long} […].`),
      passage('longer', `${long}, and they said so to everybody who asked.`),
      passage('fit', `${long}, said one.`),
    ].join('\n');
    const { judgements } = methodView(corpusOf({ [lastReport]: report(`## Voting\n\n${body}`) }));
    const concern = judgements.find(({ mark }) => mark.assessment === 'concern');
    expect(concern).toMatchObject({
      count: '5 passages',
      example: {
        finding: { href: '/ruritania/2009-presidential/#fit', label: 'What fit says' },
        quote: `${long}, said one.`,
        source: [
          'Ruritania, presidential election, 7 June 2009 · Preliminary statement of 8 June 2009, EW · ',
          'Voting',
        ],
      },
    });
  });

  test('has no example where no passage has it', () => {
    const { judgements } = methodView(corpusOf(syldavia));
    expect(
      judgements.map(({ mark, count, example }) => [mark.assessment, count, example === undefined]),
    ).toEqual([
      ['positive', '4 passages', false],
      ['neutral', '0 passages', true],
      ['concern', '0 passages', true],
      ['breach', '0 passages', true],
    ]);
  });
});

test('a grade is shown by two values of one indicator that have it, and says what differs', () => {
  const { grades } = methodView(
    corpusOf({
      'ruritania/2001-presidential/statement.md': quoting('Turnout was :figure[70 per cent]{turnout=70}.'),
      [lastReport]: quoting('Turnout was :figure[one half]{turnout=1/2}.'),
    }),
  );
  expect(grades.map(({ name, example }) => [name, example?.indicator, example?.values])).toEqual([
    ['= the same measure', undefined, undefined],
    [
      '≈ compare with care',
      { href: '/ruritania/indicators/turnout/', label: 'Turnout' },
      '2001: 70 per cent ≈ 2009: one half',
    ],
    ['≠ not the same measure', undefined, undefined],
  ]);
  expect(grades[1]?.example?.why).not.toBe('');
});

test('a silence is counted, and shown by the first topic that is silent so', () => {
  expect(
    methodView(corpusOf()).silences.map(({ name, count, example }) => [name, count, example?.href]),
  ).toEqual([
    ['No section', '6 times here.', '/ruritania/topics/counting/#2001-presidential'],
    ['Before the event', 'Never here.', undefined],
    ['Not observed systematically', 'Never here.', undefined],
    ['Not yet excerpted', 'Never here.', undefined],
  ]);
});

test('it says how many quotations were verified', () => {
  expect(methodView(corpusOf()).verification).toMatch(
    /^A program has held 3 quotations and 0 footnotes against the texts of 3 reports,/,
  );
});
