import { describe, expect, test } from 'vitest';
import { verdictsOf, type Verdict } from './verdicts.ts';
import { corpusOf, quoting, type Overrides } from '../../../tests/support/corpus.ts';

const share = ':figure[71 per cent]{turnout=71}';
const initial = ':figure[71 per cent]{turnout=71 stage=initial}';
const final = ':figure[72 per cent]{turnout=72 stage=final}';

const noneMissing: Overrides = {
  'ruritania/known-reports.yml': undefined,
};

/** The verdicts on the figures of Ruritania's three elections; no other election was observed unless told. */
function verdicts(words: readonly string[], overrides: Overrides = noneMissing): Verdict[] {
  const slugs = ['2001-presidential', '2004-parliamentary', '2009-presidential'];
  const reports = words.map(
    (each, index) => [`ruritania/${slugs[index] ?? ''}/statement.md`, quoting(`It was ${each}.`)] as const,
  );
  const corpus = corpusOf({ ...Object.fromEntries(reports), ...overrides });
  return verdictsOf(corpus, [...corpus.figures.values()]);
}

describe('the values of two elections', () => {
  test('are not kept apart where they count the same and neither an election nor a report is missing', () => {
    expect(verdicts([share, share])).toEqual([]);
    expect(verdicts([share])).toEqual([]);
  });

  test('are not comparable where they rest on different things', () => {
    expect(verdicts([initial, final])).toEqual([
      {
        from: 'ruritania/2001-presidential',
        to: 'ruritania/2004-parliamentary',
        unlike: ['2001 (when the election was called) and 2004 (on election day) do not count the same.'],
        inPart: false,
        noSeries: [],
      },
    ]);
  });

  test('are comparable in part where an election has several and some of them count the same', () => {
    const [verdict, ...others] = verdicts([`${initial} and ${final}`, final]);
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({
      unlike: ['2001 (when the election was called) and 2004 (on election day) do not count the same.'],
      inPart: true,
    });
  });

  test('are judged by the nearest where none of several count the same', () => {
    const [verdict] = verdicts([`:figure[one in six]{turnout=1/6} and ${initial}`, final]);
    expect(verdict?.unlike).toEqual([
      '2001 (when the election was called) and 2004 (on election day) do not count the same.',
    ]);
  });

  test('are comparable and yet no series where an election between them has no value', () => {
    expect(verdicts([share, 'calm', share])).toEqual([
      {
        from: 'ruritania/2001-presidential',
        to: 'ruritania/2009-presidential',
        unlike: [],
        inPart: false,
        noSeries: ['2004 lies between 2001 and 2009 without a value.'],
      },
    ]);
  });

  test('are no series where the report on an observed election between them is missing', () => {
    const [verdict] = verdicts(['calm', share, share], {});
    expect(verdict?.noSeries).toEqual([
      'Between 2004 and 2009 the election of 2006 was observed too and is not in this collection.',
    ]);
  });

  test('may be compared over an election that has a value of its own', () => {
    expect(verdicts([share, share, share])).toEqual([]);
  });
});
