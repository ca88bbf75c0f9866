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

const unlike =
  '2001 (when the election was called) and 2004 (on election day) do not rest on the same basis.';

describe('the values of two elections', () => {
  test('are graded for every pair of elections that have some', () => {
    expect(verdicts([share])).toEqual([]);
    expect(verdicts([share, share])).toEqual([
      {
        from: 'ruritania/2001-presidential',
        to: 'ruritania/2004-parliamentary',
        grade: 'same-measure',
        differences: [],
        rules: [],
        of: [],
        further: [],
      },
    ]);
    expect(verdicts([share, share, share]).map(({ grade }) => grade)).toEqual(Array(3).fill('same-measure'));
  });

  test('say what differs, and by which rule', () => {
    expect(verdicts([initial, final])).toMatchObject([
      { grade: 'other-measure', differences: [unlike], rules: ['unlike'], further: [] },
    ]);
  });

  test('have the grade of the nearest two, and of the others what they are', () => {
    const [verdict, ...others] = verdicts([`${initial} and ${final}`, final]);
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({
      grade: 'same-measure',
      differences: [],
      further: [{ grade: 'other-measure', differences: [unlike], rules: ['unlike'] }],
    });
  });

  test('are told by the nearest where none of several is nearer by its grade', () => {
    const [verdict] = verdicts([`:figure[one in six]{turnout=1/6} and ${initial}`, final]);
    expect(verdict).toMatchObject({ grade: 'other-measure', differences: [unlike], further: [] });
  });

  test('are told by those that count one thing, where there are some', () => {
    const airtime = (party: string) => `:figure[60 per cent]{airtime=60 outlet=first-channel party=${party}}`;
    expect(verdicts([`${airtime('reds')} and ${airtime('blues')}`, airtime('reds')])).toMatchObject([
      { grade: 'same-measure', of: ['First Channel, Red Party'], further: [] },
    ]);
    expect(verdicts([airtime('blues'), airtime('reds')])).toMatchObject([
      {
        grade: 'other-measure',
        rules: ['thing'],
        differences: ['No value of 2001 counts the same thing as one of 2004.'],
      },
    ]);
  });

  test('are compared with care where an election between them has no value, or its report is missing', () => {
    expect(verdicts([share, 'calm', share])).toMatchObject([
      {
        grade: 'with-care',
        differences: ['2004 lies between 2001 and 2009 without a value that counts the same.'],
      },
    ]);
    const [verdict] = verdicts(['calm', share, share], {});
    expect(verdict).toMatchObject({
      grade: 'with-care',
      differences: [
        'Between 2004 and 2009 the election of 2006 was observed too and is not in this collection.',
      ],
    });
  });
});
