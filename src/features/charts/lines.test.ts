import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../model/corpus.ts';
import { linesOf } from './lines.ts';
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
    linesOf(corpus, [...corpus.figures.values()], [...corpus.figures.values()]);

  test('nothing where there is one value, or none', () => {
    expect(lines(withFigures({}))).toEqual([]);
    expect(lines(withFigures({ '2001-presidential': share }))).toEqual([]);
  });

  test('values of neighbouring elections, each to its own series', () => {
    const two =
      ':figure[71 per cent]{turnout=71 stage=initial} and :figure[80 per cent]{turnout=80 stage=final}';
    const corpus = withFigures(
      { '2001-presidential': two, '2004-parliamentary': two, '2009-presidential': two },
      noneMissing,
    );
    expect(lines(corpus)).toEqual([
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 5],
    ]);
  });

  test('no values that are to be compared with care', () => {
    expect(
      lines(withFigures({ '2001-presidential': share, '2009-presidential': share }, noneMissing)),
    ).toEqual([]);
    expect(
      lines(
        withFigures({ '2001-presidential': share, '2004-parliamentary': ':figure[one in six]{turnout=1/6}' }),
      ),
    ).toEqual([]);
  });

  test('no values over an election whose own value is not drawn', () => {
    const corpus = withFigures(
      {
        '2001-presidential': share,
        '2004-parliamentary': ':figure[60 to 70 per cent]{turnout=60..70}',
        '2009-presidential': share,
      },
      noneMissing,
    );
    const all = [...corpus.figures.values()];
    const drawn = all.filter(({ value }) => value.kind === 'number');
    expect(drawn).toHaveLength(2);
    expect(linesOf(corpus, all, drawn)).toEqual([]);
  });

  test('no values of one election with each other', () => {
    const corpus = corpusOf({
      'ruritania/2009-presidential/statement.md': report(
        '## Voting\n\n:::excerpt[A]{#a assessment="neutral"}\n> :figure[71 per cent]{turnout=71}\n:::\n\n:::excerpt[B]{#b assessment="neutral"}\n> :figure[72 per cent]{turnout=72}\n:::\n',
      ),
    });
    expect(lines(corpus)).toEqual([]);
  });

  test('what it can, and leaves the rest', () => {
    const corpus = withFigures({
      '2001-presidential': share,
      '2004-parliamentary': `${share} and :figure[80 per cent]{turnout=80 stage=final}`,
      '2009-presidential': ':figure[82 per cent]{turnout=82 stage=final}',
    });
    expect(lines(corpus)).toEqual([[0, 1]]);
  });
});
