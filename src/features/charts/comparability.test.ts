import { describe, expect, test } from 'vitest';
import type { Corpus, Figure } from '../../model/corpus.ts';
import { reasonsNotJoined, sameDimensions } from './comparability.ts';
import {
  content,
  corpusOf,
  electionFile,
  quoting,
  the,
  type Overrides,
} from '../../../tests/support/corpus.ts';

type Slug = '2001-presidential' | '2004-parliamentary' | '2009-presidential';

const share = ':figure[71 per cent]{turnout=71}';

/** Ruritania with these figures in the reports of these elections. */
function withFigures(figures: Partial<Record<Slug, string>>, overrides: Overrides = {}): Corpus {
  const reports = Object.entries(figures).map(
    ([slug, words]) => [`ruritania/${slug}/statement.md`, quoting(`It was ${words}.`)] as const,
  );
  return corpusOf({ ...Object.fromEntries(reports), ...overrides });
}

/** A file of Ruritania with one piece replaced. */
function changed(path: string, piece: string, other: string): Overrides {
  const text = String(content().find((file) => file.path === path)?.content);
  if (!text.includes(piece)) throw new Error(`\`${piece}\` is not in ${path}`);
  return { [path]: text.replace(piece, other) };
}

function figureOf(corpus: Corpus, slug: Slug): Figure {
  const [figure] = the(corpus).excerpt(`${slug}/passage`).figures;
  if (figure === undefined) throw new Error(`${slug} has no figure`);
  return figure;
}

/** Why the figures of two elections may not be joined. */
function apart(corpus: Corpus, from: Slug, to: Slug): string[] {
  return reasonsNotJoined(corpus, figureOf(corpus, from), figureOf(corpus, to)).map(
    ({ sentence }) => sentence,
  );
}

const noneMissing = { 'ruritania/known-reports.yml': undefined };

describe('two values may not be joined', () => {
  test('if they count different things, which are named', () => {
    const corpus = withFigures({
      '2001-presidential': share,
      '2004-parliamentary': ':figure[72 per cent]{turnout=72 stage=final}',
    });
    expect(apart(corpus, '2001-presidential', '2004-parliamentary')).toEqual([
      '2001 and 2004 (on election day) do not count the same.',
    ]);
  });

  test('if one is a fraction in words', () => {
    const corpus = withFigures({
      '2001-presidential': ':figure[one out of six]{turnout=1/6}',
      '2004-parliamentary': share,
    });
    expect(apart(corpus, '2001-presidential', '2004-parliamentary')).toEqual([
      '2001 and 2004: a fraction in words is not joined to a number.',
    ]);
  });

  test('if elections of the two kinds are kept apart', () => {
    const corpus = withFigures(
      { '2001-presidential': share, '2004-parliamentary': share },
      changed('indicators.yml', 'key: true', 'kinds: separate'),
    );
    expect(apart(corpus, '2001-presidential', '2004-parliamentary')).toEqual([
      '2001 and 2004 are presidential and parliamentary elections, which are kept apart here.',
    ]);
  });

  test('if observers counted, and did not observe election day in the same way', () => {
    const bad = ':figure[20 per cent]{bad-counts=20}';
    const corpus = withFigures(
      { '2001-presidential': bad, '2004-parliamentary': bad },
      {
        'ruritania/2004-parliamentary/election.yml': electionFile(
          '2004-parliamentary',
          '2004-09-12',
          'limited',
        ),
      },
    );
    expect(apart(corpus, '2001-presidential', '2004-parliamentary')).toEqual([
      '2001 and 2004: the missions did not observe election day in the same way.',
    ]);
  });

  test('but the missions do not matter where observers did not count', () => {
    const corpus = withFigures(
      { '2001-presidential': share, '2004-parliamentary': share },
      {
        'ruritania/2004-parliamentary/election.yml': electionFile(
          '2004-parliamentary',
          '2004-09-12',
          'limited',
        ),
      },
    );
    expect(apart(corpus, '2001-presidential', '2004-parliamentary')).toEqual([]);
  });

  test('over a break, which has its own reason', () => {
    const broken = (before: string) =>
      withFigures(
        { '2001-presidential': share, '2004-parliamentary': share },
        changed('indicators.yml', 'key: true', `breaks: [{ before: ${before}, reason: A new law. }]`),
      );
    expect(apart(broken('ruritania/2004-parliamentary'), '2001-presidential', '2004-parliamentary')).toEqual([
      'A new law.',
    ]);
    expect(apart(broken('ruritania/2001-presidential'), '2001-presidential', '2004-parliamentary')).toEqual(
      [],
    );
    expect(apart(broken('ruritania/2009-presidential'), '2001-presidential', '2004-parliamentary')).toEqual(
      [],
    );
  });

  test('over a break that names their series, and not over one that names another', () => {
    const initial = ':figure[71 per cent]{turnout=71 stage=initial}';
    const broken = (value: string) =>
      withFigures(
        { '2001-presidential': initial, '2004-parliamentary': initial },
        changed(
          'indicators.yml',
          'key: true',
          `breaks: [{ before: ruritania/2004-parliamentary, reason: A new law., where: { dimension: stage, values: [${value}] } }]`,
        ),
      );
    const reasonsOf = (value: string) => apart(broken(value), '2001-presidential', '2004-parliamentary');
    expect(reasonsOf('initial')).toEqual(['A new law.']);
    expect(reasonsOf('final')).toEqual([]);
  });

  test('over an election of the collection', () => {
    const corpus = withFigures({ '2001-presidential': share, '2009-presidential': share }, noneMissing);
    expect(apart(corpus, '2001-presidential', '2009-presidential')).toEqual([
      '2004 lies between 2001 and 2009 without a value.',
    ]);
  });

  test('over an observed election that is missing in the collection', () => {
    const corpus = withFigures({ '2004-parliamentary': share, '2009-presidential': share });
    expect(apart(corpus, '2004-parliamentary', '2009-presidential')).toEqual([
      'Between 2004 and 2009 the election of 2006 was observed too and is not in this collection.',
    ]);
    const two = withFigures(
      { '2004-parliamentary': share, '2009-presidential': share },
      { 'ruritania/known-reports.yml': '[{ date: 2006, kind: local }, { date: 2008, kind: local }]' },
    );
    expect(apart(two, '2004-parliamentary', '2009-presidential')).toEqual([
      'Between 2004 and 2009 the elections of 2006 and 2008 were observed too and are not in this collection.',
    ]);
  });

  test('for several reasons at once, whichever of the two is named first', () => {
    const corpus = withFigures(
      { '2001-presidential': ':figure[one out of six]{turnout=1/6 stage=final}', '2009-presidential': share },
      changed(
        'indicators.yml',
        'key: true',
        'breaks: [{ before: ruritania/2009-presidential, reason: A new law. }]',
      ),
    );
    expect(apart(corpus, '2001-presidential', '2009-presidential')).toHaveLength(5);
    expect(apart(corpus, '2009-presidential', '2001-presidential')).toEqual(
      apart(corpus, '2001-presidential', '2009-presidential'),
    );
  });
});

test('two values of neighbouring elections that count the same may be joined', () => {
  const corpus = withFigures({ '2001-presidential': share, '2004-parliamentary': share });
  expect(apart(corpus, '2001-presidential', '2004-parliamentary')).toEqual([]);
});

test('dimensions are the same only if both have the same ones with the same values', () => {
  const corpus = withFigures({
    '2001-presidential': share,
    '2004-parliamentary': ':figure[72 per cent]{turnout=72 stage=final}',
    '2009-presidential': ':figure[73 per cent]{turnout=73 stage=initial}',
  });
  const [none, final, initial] = (
    ['2001-presidential', '2004-parliamentary', '2009-presidential'] as const
  ).map((slug) => figureOf(corpus, slug));
  if (!none || !final || !initial) throw new Error('A figure is missing');
  expect(sameDimensions(none, final)).toBe(false);
  expect(sameDimensions(final, none)).toBe(false);
  expect(sameDimensions(final, initial)).toBe(false);
  expect(sameDimensions(final, final)).toBe(true);
  expect(sameDimensions(none, none)).toBe(true);
});
