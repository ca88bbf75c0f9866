import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../model/corpus.ts';
import { joinValues } from './lines.ts';
import { corpusOf, quoting, report, type Overrides } from '../../../tests/support/corpus.ts';

const share = ':figure[71 per cent]{turnout=71}';

/** Ruritania with these figures in the reports of these elections. */
function withFigures(figures: Readonly<Record<string, string>>, overrides: Overrides = {}): Corpus {
  const reports = Object.entries(figures).map(
    ([slug, words]) => [`ruritania/${slug}/statement.md`, quoting(`It was ${words}.`)] as const,
  );
  return corpusOf({ ...Object.fromEntries(reports), ...overrides });
}

const noneMissing = {
  'ruritania/known-reports.yml': undefined,
};

describe('a chart joins', () => {
  const lines = (corpus: Corpus) =>
    joinValues(corpus, [...corpus.elections.values()], [...corpus.figures.values()]);

  test('nothing where there is one value, or none', () => {
    expect(lines(withFigures({}))).toEqual({ lines: [], reasons: [] });
    expect(lines(withFigures({ '2001-presidential': share }))).toEqual({ lines: [], reasons: [] });
  });

  test('values of neighbouring elections, each to its own series', () => {
    const two =
      ':figure[71 per cent]{turnout=71 stage=initial} and :figure[80 per cent]{turnout=80 stage=final}';
    const corpus = withFigures(
      { '2001-presidential': two, '2004-parliamentary': two, '2009-presidential': two },
      noneMissing,
    );
    expect(lines(corpus)).toEqual({
      lines: [
        [0, 2],
        [1, 3],
        [2, 4],
        [3, 5],
      ],
      reasons: [],
    });
  });

  test('no values over an election without one, and says why', () => {
    expect(
      lines(withFigures({ '2001-presidential': share, '2009-presidential': share }, noneMissing)),
    ).toEqual({
      lines: [],
      reasons: [
        {
          rule: 'silent',
          sentence: '2004 lies between 2001 and 2009 without a value.',
          pair: '2004 (2001–2009)',
        },
      ],
    });
  });

  test('no values of one election with each other', () => {
    const corpus = corpusOf({
      'ruritania/2009-presidential/statement.md': report(
        '## Voting\n\n:::excerpt[A]{#a assessment="neutral"}\n> :figure[71 per cent]{turnout=71}\n:::\n\n:::excerpt[B]{#b assessment="neutral"}\n> :figure[72 per cent]{turnout=72}\n:::\n',
      ),
    });
    expect(lines(corpus)).toEqual({ lines: [], reasons: [] });
  });

  test('what it can, and of the rest says the reasons of the nearest pair once', () => {
    const corpus = withFigures({
      '2001-presidential': share,
      '2004-parliamentary': `${share} and :figure[80 per cent]{turnout=80 stage=final}`,
      '2009-presidential': ':figure[82 per cent]{turnout=82 stage=final}',
    });
    const joined = lines(corpus);
    expect(joined.lines).toEqual([[0, 1]]);
    expect(joined.reasons).toHaveLength(1);
    expect(joined.reasons[0]?.sentence).toContain('2006');
  });
});
