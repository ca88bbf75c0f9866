import { describe, expect, test } from 'vitest';
import type { Corpus, Figure } from '../../model/corpus.ts';
import type { Grade } from '../../model/grade.ts';
import { seriesOf } from '../../site/figures.ts';
import { indicatorView } from '../indicators/indicator-view.ts';
import { comparableAmong, compareFigures, countOneThing, decidingDifferences } from './comparability.ts';
import { linesOf } from './lines.ts';
import { comparedPairs } from './verdicts.ts';
import { ofTwoMissions } from '../../../tests/support/two-missions.ts';
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

/** The grade of the figures of two elections, then all that differs, each with what it makes of the two. */
function compared(corpus: Corpus, from: Slug, to: Slug): [Grade, ...string[]] {
  const { grade, differences } = compareFigures(corpus, figureOf(corpus, from), figureOf(corpus, to));
  return [grade, ...differences.map(({ rule, makes, sentence }) => `${rule}, ${makes}: ${sentence}`)];
}

const noneMissing = { 'ruritania/known-reports.yml': undefined };
const [first, second, third] = ['2001-presidential', '2004-parliamentary', '2009-presidential'] as const;

/** Ruritania with this share in its first two elections, and this line for turnout in `indicators.yml`. */
function withTurnout(line: string, words = share, later = words): Corpus {
  return withFigures({ [first]: words, [second]: later }, changed('indicators.yml', 'key: true', line));
}

describe('two values of neighbouring elections', () => {
  test('are the same measure where nothing differs', () => {
    expect(compared(withFigures({ [first]: share, [second]: share }), first, second)).toEqual([
      'same-measure',
    ]);
  });

  test('are not the same measure if they rest on different things, which are named', () => {
    const corpus = withFigures({ [first]: share, [second]: ':figure[72 per cent]{turnout=72 stage=final}' });
    expect(compared(corpus, first, second)).toEqual([
      'other-measure',
      'unlike, other-measure: 2001 and 2004 (on election day) do not rest on the same basis.',
    ]);
  });

  test.each([
    [':figure[one out of six]{turnout=1/6}', '2001 prints a fraction, 2004 a number.'],
    [':figure[60 to 70 per cent]{turnout=60..70}', '2001 prints a range, 2004 a number.'],
  ])('are compared with care if one is a number and the other is not: %s', (words, sentence) => {
    const corpus = withFigures({ [first]: words, [second]: share });
    expect(compared(corpus, first, second)).toEqual(['with-care', `words, with-care: ${sentence}`]);
  });

  test('are what the indicator makes of another kind of election', () => {
    const kinds = (value: Grade) => compared(withTurnout(`kinds: ${value}`), first, second);
    expect(kinds('same-measure')).toEqual(['same-measure']);
    expect(kinds('with-care')).toEqual([
      'with-care',
      'kinds, with-care: 2001 was a presidential election, 2004 a parliamentary one.',
    ]);
    expect(kinds('other-measure')).toEqual([
      'other-measure',
      'kinds, other-measure: 2001 was a presidential election, 2004 a parliamentary one, under rules of its own.',
    ]);
  });

  test('are kept apart by a silent election between, unless its kind makes another measure', () => {
    const of = (kinds: Grade) =>
      compared(
        withFigures(
          { [first]: share, [third]: share },
          { ...changed('indicators.yml', 'key: true', `kinds: ${kinds}`), ...noneMissing },
        ),
        first,
        third,
      );
    expect(of('with-care')).toEqual([
      'with-care',
      'silent, with-care: 2004 lies between 2001 and 2009 without a value that counts the same.',
    ]);
    expect(of('other-measure')).toEqual(['same-measure']);
  });

  test('are kept apart by an election between that is not here, unless its kind makes another measure', () => {
    const of = (kind: string) =>
      compared(
        withFigures(
          { [second]: share, [third]: share },
          {
            ...changed('indicators.yml', 'key: true', 'kinds: other-measure'),
            'ruritania/known-reports.yml': `- { date: 2006, kind: ${kind} }\n`,
          },
        ),
        second,
        third,
      ).filter((line) => line.startsWith('missing'));
    expect(of('presidential')).toHaveLength(1);
    expect(of('local')).toEqual([]);
  });

  test('are compared with care where a report leaves open what the other states, or both do', () => {
    const of = (from: string, to: string) =>
      compared(
        withFigures(
          {
            [first]: `:figure[71 per cent]{turnout=71 stage=${from}}`,
            [second]: `:figure[72 per cent]{turnout=72 stage=${to}}`,
          },
          changed(
            'indicators.yml',
            'final: on election day',
            'final: on election day, not-stated: moment not stated',
          ),
        ),
        first,
        second,
      );
    expect(of('final', 'not-stated')).toEqual([
      'with-care',
      'unstated, with-care: 2001: on election day; 2004: moment not stated.',
    ]);
    expect(of('not-stated', 'not-stated')).toEqual([
      'with-care',
      'unstated, with-care: 2001 and 2004: moment not stated.',
    ]);
  });

  test('are compared with care if a remark on one is none on the other', () => {
    const corpus = withFigures(
      { [first]: ':figure[71 per cent]{turnout=71 stage=initial}', [second]: share },
      changed('indicators.yml', '    basis: true\n', '    basis: true\n    remark: true\n'),
    );
    expect(compared(corpus, first, second)).toEqual([
      'with-care',
      'remark, with-care: 2001: when the election was called; of 2004 nothing of the kind is said.',
    ]);
  });

  describe('where one mission did not observe election day as the other did', () => {
    const limited = {
      'ruritania/2004-parliamentary/election.yml': electionFile(second, '2004-09-12', 'limited'),
    };

    test('are not the same measure if observers counted', () => {
      const bad = ':figure[20 per cent]{bad-counts=20}';
      const corpus = withFigures({ [first]: bad, [second]: bad }, limited);
      expect(compared(corpus, first, second)).toEqual([
        'other-measure',
        'missions, other-measure: The missions of 2001 and 2004 did not observe election day in the same way.',
      ]);
    });

    test('are the same measure if they did not', () => {
      const corpus = withFigures({ [first]: share, [second]: share }, limited);
      expect(compared(corpus, first, second)).toEqual(['same-measure']);
    });
  });

  test.each(['with-care', 'other-measure'] as const)(
    'are what a break between them makes of them: %s',
    (makes) => {
      const broken = (before: string) =>
        compared(
          withTurnout(`breaks: [{ before: ${before}, makes: ${makes}, reason: A new law. }]`),
          first,
          second,
        );
      expect(broken('ruritania/2004-parliamentary')).toEqual([makes, `break, ${makes}: A new law.`]);
      expect(broken('ruritania/2001-presidential')).toEqual(['same-measure']);
      expect(broken('ruritania/2009-presidential')).toEqual(['same-measure']);
    },
  );

  test('are not concerned by a break that names another series', () => {
    const initial = ':figure[71 per cent]{turnout=71 stage=initial}';
    const broken = (value: string) =>
      compared(
        withTurnout(
          `breaks: [{ before: ruritania/2004-parliamentary, makes: with-care, reason: A new law., where: { dimension: stage, values: [${value}] } }]`,
          initial,
        ),
        first,
        second,
      );
    expect(broken('initial')).toEqual(['with-care', 'break, with-care: A new law.']);
    expect(broken('final')).toEqual(['same-measure']);
  });
});

describe('two values with elections between them are compared with care', () => {
  test('if one of the collection has no value', () => {
    const corpus = withFigures({ [first]: share, [third]: share }, noneMissing);
    expect(compared(corpus, first, third)).toEqual([
      'with-care',
      'silent, with-care: 2004 lies between 2001 and 2009 without a value that counts the same.',
    ]);
  });

  test('if one has a value of another thing only', () => {
    const airtime = (party: string) => `:figure[60 per cent]{airtime=60 outlet=first-channel party=${party}}`;
    const between = (party: string) =>
      compared(
        withFigures(
          { [first]: airtime('reds'), [second]: airtime(party), [third]: airtime('reds') },
          noneMissing,
        ),
        first,
        third,
      );
    expect(between('blues')).toEqual([
      'with-care',
      'silent, with-care: 2004 lies between 2001 and 2009 without a value that counts the same.',
    ]);
    expect(between('reds')).toEqual(['same-measure']);
  });

  test('if one was observed and is missing in the collection', () => {
    const corpus = withFigures({ [second]: share, [third]: share });
    expect(compared(corpus, second, third)).toEqual([
      'with-care',
      'missing, with-care: Between 2004 and 2009 the election of 2006 was observed too and is not in this collection.',
    ]);
    const two = withFigures(
      { [second]: share, [third]: share },
      { 'ruritania/known-reports.yml': '[{ date: 2006, kind: local }, { date: 2008, kind: local }]' },
    );
    expect(compared(two, second, third)).toEqual([
      'with-care',
      'missing, with-care: Between 2004 and 2009 the elections of 2006 and 2008 were observed too and are not in this collection.',
    ]);
  });
});

describe('of several differences', () => {
  const ways = ['same-measure', 'with-care', 'other-measure'] as const;
  const combinations = ways.flatMap((kinds) =>
    (['none', 'with-care', 'other-measure'] as const).flatMap((broken) =>
      [false, true].flatMap((unlike) => [false, true].map((inWords) => ({ kinds, broken, unlike, inWords }))),
    ),
  );

  test.each(combinations)(
    'the heaviest decides, and it alone is told, with breaks: kinds $kinds, break $broken, unlike $unlike, words $inWords',
    ({ kinds, broken, unlike, inWords }) => {
      const breaks =
        broken === 'none'
          ? ''
          : `\n    breaks: [{ before: ruritania/2004-parliamentary, makes: ${broken}, reason: A new law. }]`;
      const stage = unlike ? ' stage=final' : '';
      const later = inWords
        ? `:figure[one out of six]{turnout=1/6${stage}}`
        : `:figure[72 per cent]{turnout=72${stage}}`;
      const corpus = withTurnout(`kinds: ${kinds}${breaks}`, share, later);
      const comparison = compareFigures(corpus, figureOf(corpus, first), figureOf(corpus, second));
      const other = [kinds, broken].includes('other-measure') || unlike;
      const care = [kinds, broken].includes('with-care') || inWords;
      const grade = other ? 'other-measure' : care ? 'with-care' : 'same-measure';
      expect(comparison.grade).toBe(grade);
      expect(comparison.differences).toHaveLength(
        Number(kinds !== 'same-measure') + Number(broken !== 'none') + Number(unlike) + Number(inWords),
      );
      const deciding = decidingDifferences(comparison);
      expect(deciding.every(({ makes, rule }) => makes === grade || rule === 'break')).toBe(true);
      expect(deciding.some(({ rule }) => rule === 'break')).toBe(broken !== 'none');
      expect(deciding.length > 0).toBe(grade !== 'same-measure');
    },
  );

  test('all are found, whichever of the two is named first', () => {
    const corpus = withFigures(
      { [first]: ':figure[one out of six]{turnout=1/6 stage=final}', [third]: share },
      changed(
        'indicators.yml',
        'key: true',
        'breaks: [{ before: ruritania/2009-presidential, makes: with-care, reason: A new law. }]',
      ),
    );
    const there = compared(corpus, first, third);
    expect(there.map((line) => line.split(',')[0])).toEqual([
      'other-measure',
      'unlike',
      'words',
      'break',
      'silent',
      'missing',
    ]);
    expect(compared(corpus, third, first)).toEqual(there);
  });
});

test('two values of one election differ by what they rest on', () => {
  const corpus = withFigures({
    [first]:
      ':figure[71 per cent]{turnout=71 stage=initial} and :figure[72 per cent]{turnout=72 stage=final}',
  });
  const [initial, final] = the(corpus).excerpt(`${first}/passage`).figures;
  if (!initial || !final) throw new Error('A figure is missing');
  expect(compareFigures(corpus, initial, final)).toMatchObject({
    grade: 'other-measure',
    differences: [{ rule: 'unlike' }],
  });
  expect(compareFigures(corpus, initial, initial).grade).toBe('same-measure');
});

test('two figures count one thing unless a dimension that tells series apart has two values', () => {
  const corpus = withFigures({
    [first]: ':figure[60 per cent]{airtime=60 outlet=first-channel party=reds}',
    [second]: ':figure[60 per cent]{airtime=60 outlet=first-channel party=blues}',
    [third]: ':figure[72 per cent]{turnout=72 stage=final}',
  });
  const [reds, blues] = [figureOf(corpus, first), figureOf(corpus, second)];
  expect(countOneThing(corpus, reds, blues)).toBe(false);
  expect(countOneThing(corpus, reds, reds)).toBe(true);
  const final = figureOf(corpus, third);
  const otherwise = { ...final, dimensions: new Map([['stage', 'initial']]) };
  expect(corpus.dimensions.get('stage')?.basis).toBe(true);
  expect(countOneThing(corpus, final, otherwise)).toBe(true);
  expect(countOneThing(corpus, final, { ...final, dimensions: new Map() })).toBe(true);
  expect(countOneThing(corpus, reds, { ...reds, dimensions: new Map([['outlet', 'first-channel']]) })).toBe(
    false,
  );
});

describe('two values of two observers', () => {
  const corpus = corpusOf({
    ...ofTwoMissions(),
    ...noneMissing,
    'ruritania/2001-presidential/statement.md': quoting(
      'It was :figure[71 per cent]{turnout=71} and :figure[10 per cent]{bad-counts=10}.',
    ),
    'ruritania/2004-parliamentary/statement.md': quoting('It was :figure[71 per cent]{turnout=71}.'),
  });
  const figure = (excerpt: string, indicator: string) =>
    the(corpus).figure(`2009-presidential/${excerpt}/${indicator}`);
  const told = (a: Figure, b: Figure) => {
    const { grade, differences } = compareFigures(corpus, a, b);
    return [grade, ...differences.map(({ rule, sentence }) => `${rule}: ${sentence}`)];
  };

  test('that both pass on are compared with care, and the observers are named', () => {
    expect(told(figure('final', 'turnout'), figure('friends', 'turnout'))).toEqual([
      'with-care',
      'observer: Another observer: 2009, EW EOM and FB CEO.',
    ]);
  });

  test('that each counted itself are not the same measure', () => {
    expect(told(figure('statement', 'bad-counts'), figure('friends', 'bad-counts'))).toEqual([
      'other-measure',
      'observer: Another observer: 2009, EW EOM and FB CEO.',
    ]);
  });

  test('are held against one another only where none has a value of both elections', () => {
    const figures = [...corpus.figures.values()].filter(({ indicator }) => indicator.id === 'turnout');
    const [, from, to] = [...corpus.elections.values()];
    if (from === undefined || to === undefined) throw new Error('An election is missing');
    const pairs = (of: readonly Figure[]) =>
      comparedPairs(corpus, of, from, to).map(([, { excerpt }]) => excerpt.anchor);
    const standing = comparableAmong(figures);
    expect(pairs(standing)).toEqual(['final']);
    expect(pairs(standing.filter(({ excerpt }) => excerpt.anchor !== 'final'))).toEqual(['friends']);
  });

  test('are never joined by a line, and each observer has a series of its own', () => {
    const figures = comparableAmong(
      [...corpus.figures.values()].filter(({ indicator }) => indicator.id === 'turnout'),
    );
    const joined = linesOf(corpus, figures, figures).map((ends) =>
      ends.map((end) => figures[end]?.excerpt.report.mission.observer.short),
    );
    expect(joined).toEqual([
      ['EW', 'EW'],
      ['EW', 'EW'],
    ]);
    expect(seriesOf(corpus, figures).map(([name, own]) => [name, own.length])).toEqual([
      ['EW', 3],
      ['FB', 1],
    ]);
  });

  test('stand side by side, with what they are to one another', () => {
    const view = indicatorView(corpus, the(corpus).country(), the(corpus).indicator('bad-counts'));
    const last = view.elections.at(-1);
    expect(last?.values.map(({ text, series }) => [text, series])).toEqual([
      ['20 per cent', 'EW'],
      ['30 per cent', 'FB'],
    ]);
    expect(last?.beside).toEqual([
      { from: 'EW', to: 'FB', grades: ['other-measure'], why: 'Another observer: 2009, EW EOM and FB CEO.' },
    ]);
  });

  test('that a later report of the mission says otherwise of are left out of charts, and listed', () => {
    const view = indicatorView(corpus, the(corpus).country(), the(corpus).indicator('turnout'));
    const { values = [] } = view.elections.at(-1) ?? {};
    expect(values.map(({ text, later }) => [text, later?.href])).toEqual([
      ['70 per cent', '/ruritania/2009-presidential/#2009-presidential.final.turnout'],
      ['71 per cent', undefined],
      ['65 per cent', undefined],
    ]);
    const drawn = view.chart?.rows.map(({ text }) => text);
    expect(drawn).toEqual(['71 per cent', '71 per cent', '71 per cent', '65 per cent']);
  });
});
