import { describe, expect, test } from 'vitest';
import {
  dimensionLabel,
  distinct,
  figureHref,
  figureLabels,
  figureText,
  markLabel,
  plottedValue,
  repeatsOf,
  seriesOf,
} from './figures.ts';
import type { Figure } from '../model/corpus.ts';
import { content, corpusOf, lastReport, quoting, type Overrides } from '../../tests/support/corpus.ts';

function figureIn(words: string): { readonly corpus: ReturnType<typeof corpusOf>; readonly figure: Figure } {
  const corpus = corpusOf({ [lastReport]: quoting(words) });
  const [figure] = corpus.figures.values();
  if (figure === undefined) throw new Error('There is no figure');
  return { corpus, figure };
}

describe('the words of a figure', () => {
  test.each([
    ['It was :figure[71 per cent]{turnout=71}.', '71 per cent'],
    ['It was some :figure[71 per cent]{turnout=71}.', 'some 71 per cent'],
    ['It was :figure[some 71 per cent]{turnout=71}.', 'some 71 per cent'],
    ['It was :figure[Over 71 per cent]{turnout=71}.', 'Over 71 per cent'],
    ['It was :figure[only approximately 71 per cent]{turnout=71}.', 'only approximately 71 per cent'],
    ['It was :figure[at\u00a0least 71 per cent]{turnout=71}.', 'at\u00a0least 71 per cent'],
    ['It was not to be more than :figure[71 per cent]{turnout=71}.', 'not more than 71 per cent'],
    ['It was not to be :figure[more than 71 per cent]{turnout=71}.', 'not more than 71 per cent'],
    ['It was an estimated :figure[71 per cent]{turnout=71}.', 'an estimated 71 per cent'],
  ])('of “%s” are “%s”', (words, expected) => {
    expect(figureText(figureIn(words).figure)).toBe(expected);
  });
});

describe('what stands beside a mark', () => {
  test.each([
    [':figure[9181700]{registered-voters=9181700 stage=final}', '9,181,700'],
    ['over :figure[1700]{registered-voters=1700 stage=final}', 'over 1,700'],
    [':figure[over 1700]{registered-voters=1700 stage=final}', 'over 1,700'],
    ['some :figure[8.8 million]{registered-voters=8800000 stage=final}', 'some 8.8 million'],
    [':figure[none]{registered-voters=0 stage=final}', '0'],
    [':figure[one out of six]{turnout=1/6}', 'one out of six'],
    ['almost :figure[one out of six]{turnout=1/6}', 'almost one out of six'],
  ])('of “%s” is “%s”', (words, expected) => {
    expect(markLabel(figureIn(`It was ${words}.`).figure)).toBe(expected);
  });
});

test('a figure stands on an axis only as a number, or as a fraction where the axis is per cent', () => {
  const plotted = (words: string) => plottedValue(figureIn(`It was ${words}.`).figure);
  expect(plotted(':figure[71 per cent]{turnout=71}')).toBe(71);
  expect(plotted(':figure[one quarter]{turnout=1/4}')).toBe(25);
  expect(plotted(':figure[0 of 7]{turnout=0/7}')).toBe(0);
  expect(plotted(':figure[3 of 7]{registered-voters=3/7 stage=final}')).toBeUndefined();
  expect(plotted(':figure[5 to 10 per cent]{turnout=5..10}')).toBeUndefined();
  expect(plotted(':figure[7 June]{voting-day=2009-06-07}')).toBeUndefined();
  expect(plotted(':figure[5 to 7 June]{voting-day=2009-06-05..2009-06-07}')).toBeUndefined();
});

test('an axis begins at zero: a value below it stands in words and tables only', () => {
  const { corpus, figure } = figureIn('It changed by :figure[−5 per cent]{turnout=-5}.');
  expect([figure.value, plottedValue(figure)]).toEqual([{ kind: 'number', number: -5 }, undefined]);
  expect(corpus.figures.size).toBe(1);
});

test('a figure that was read by hand says so with what it rests on, and nothing is guessed of it', () => {
  const text = quoting(
    'Ar. It was some :figure[71,5 %]{turnout=71.5 stage=final by-hand="a decimal comma"}. So.',
  );
  const corpus = corpusOf({
    [lastReport]: text.replace('type:', 'language: de\ntype:'),
    'languages/de.yml': 'headings: { voting: [Voting] }',
  });
  const [figure] = corpus.figures.values();
  expect(figure && figureLabels(corpus, figure).basis).toBe('on election day, read by hand');
  expect(figure).toMatchObject({
    id: 'ruritania/2009-presidential/passage/turnout/final',
    byHand: 'a decimal comma',
    qualifier: undefined,
    bound: undefined,
    sentence: 'Ar. It was some 71,5 %. So.',
  });
});

test('dimension values are told in words: what is counted, and what it rests on', () => {
  const shares = figureIn('It was :figure[5 per cent]{airtime=5 party=reds outlet=first-channel}.');
  expect(figureLabels(shares.corpus, shares.figure)).toEqual({
    series: 'First Channel, Red Party',
    basis: '',
  });
  expect(dimensionLabel(shares.corpus, shares.figure, 'party')).toBe('Red Party');
  expect(dimensionLabel(shares.corpus, shares.figure, 'stage')).toBeUndefined();
  const turnout = figureIn('It was :figure[5 per cent]{turnout=5 stage=final}.');
  expect(figureLabels(turnout.corpus, turnout.figure)).toEqual({ series: '', basis: 'on election day' });
});

test('a figure’s address is its place on the page of its election', () => {
  const { figure } = figureIn('It was :figure[5 per cent]{turnout=5 stage=final}.');
  expect(figureHref(figure)).toBe('/ruritania/2009-presidential/#2009-presidential.passage.turnout.final');
  expect(figure.excerpt.quote.html).toContain(`id="${figure.anchor}"`);
});

/** A file of Ruritania with pieces replaced. */
function changed(path: string, ...pieces: readonly (readonly [string, string])[]): Overrides {
  const text = String(content().find((file) => file.path === path)?.content);
  return { [path]: pieces.reduce((all, [piece, other]) => all.replace(piece, other), text) };
}

const first = 'ruritania/2001-presidential/statement.md';

test('a party bears the name it had at the election of a value, and both where values of several are one series', () => {
  const corpus = corpusOf({
    ...changed('ruritania/country.yml', [
      '- { id: reds, name: Red Party }',
      '- { id: reds, name: Red Party, names: [{ name: Workers’ Party, elections: [2001-presidential] }] }',
    ]),
    [first]: quoting(':figure[5 per cent]{airtime=5 party=reds outlet=first-channel} of it.'),
    [lastReport]: quoting(':figure[7 per cent]{airtime=7 party=reds outlet=first-channel} of it.'),
  });
  const figures = [...corpus.figures.values()];
  expect(figures.map((figure) => figureLabels(corpus, figure).series)).toEqual([
    'First Channel, Workers’ Party',
    'First Channel, Red Party',
  ]);
  expect(seriesOf(corpus, figures).map(([name, own]) => [name, own.length])).toEqual([
    ['First Channel, Workers’ Party (2001), Red Party (2009)', 2],
  ]);
});

test('the same value with the same dimensions is one value of an election, however it is qualified', () => {
  const corpus = corpusOf({
    [first]: quoting('Turnout was :figure[71 per cent]{turnout=71}.'),
    [lastReport]: `${quoting('Turnout was :figure[71 per cent]{turnout=71}.')}
:::excerpt[Turnout again]{#again assessment="neutral"}
> Some :figure[71 per cent]{turnout=71} voted, on the day :figure[71 per cent]{turnout=71 stage=final}.
:::

:::excerpt[Another turnout]{#another assessment="neutral"}
> Or :figure[72 per cent]{turnout=72}.
:::
`,
  });
  const figures = [...corpus.figures.values()];
  const [, one, again] = figures;
  expect(figures.map(({ repeats }) => repeats?.id)).toEqual([
    undefined,
    undefined,
    one?.id,
    undefined,
    undefined,
  ]);
  expect(distinct(figures)).toHaveLength(4);
  expect(one && repeatsOf(one, figures)).toEqual([again]);
  expect(again && distinct([again])).toEqual([again]);
});

test('a date that is printed less exactly than before is the same date, and not the other way round', () => {
  const [year, day, month] = [
    ...corpusOf({
      [lastReport]: `${quoting('In :figure[2009]{voting-day=2009}.')}
:::excerpt[The day]{#day assessment="neutral"}
> On :figure[7 June 2009]{voting-day=2009-06-07}.
:::

:::excerpt[The month]{#month assessment="neutral"}
> In :figure[June 2009]{voting-day=2009-06}.
:::
`,
    }).figures.values(),
  ];
  expect([year, day, month].map((figure) => figure?.repeats?.id)).toEqual([undefined, undefined, day?.id]);
});

describe('a dimension', () => {
  const vocabulary = changed(
    'indicators.yml',
    [
      'indicators:',
      `  election:
    label: Election
    definition: Which election.
    other-election: [previous]
    values: { previous: in the previous election, this: in this one }
  unit:
    label: Unit
    definition: Unit.
    unit: true
    values: { weeks: weeks }
indicators:
  - { id: time-limit, label: Time limit, unit: days, definition: Days., topic: voting, optional: [unit] }`,
    ],
    ['    optional: [stage]\n', '    optional: [stage, election]\n'],
  );
  const figure = (words: string): Figure => {
    const corpus = corpusOf({ ...vocabulary, [lastReport]: quoting(words) });
    const [found] = corpus.figures.values();
    if (found === undefined) throw new Error('There is no figure');
    return found;
  };

  test('may say that a value is of another election: it has no place on the axis of this one', () => {
    const before = figure('It was :figure[60 per cent]{turnout=60 election=previous} before.');
    expect([before.isOfOtherElection, plottedValue(before)]).toEqual([true, undefined]);
    const now = figure('It was :figure[60 per cent]{turnout=60 election=this}.');
    expect([now.isOfOtherElection, plottedValue(now)]).toEqual([false, 60]);
  });

  test('may only remark on a value: it is shown with its basis, and is no part of what is measured', () => {
    const corpus = corpusOf({
      ...changed('indicators.yml', ['basis: true', 'basis: true\n    remark: true']),
      [lastReport]: quoting('It was :figure[60 per cent]{turnout=60 stage=final}.'),
    });
    const [remarked] = corpus.figures.values();
    if (remarked === undefined) throw new Error('There is no figure');
    expect([...remarked.dimensions, ...remarked.remarks]).toEqual([...remarked.remarks]);
    expect(figureLabels(corpus, remarked)).toEqual({ series: '', basis: 'on election day' });
    expect(remarked.anchor).toBe('2009-presidential.passage.turnout.final');
  });

  test('may take other elections from the country: all of them are another election than this', () => {
    const named = changed('ruritania/country.yml', [
      'parties:\n',
      'other-elections: [{ id: presidential-2003, name: presidential election of 2003 }]\nparties:\n',
    ]);
    const fromCountry = changed(
      'indicators.yml',
      [
        'indicators:',
        `  election:
    label: Election
    definition: Which election.
    from: [other-elections]
    values: { this: in this one }
indicators:`,
      ],
      ['    optional: [stage]\n', '    optional: [stage, election]\n'],
    );
    const isOfOther = (value: string) =>
      [
        ...corpusOf({
          ...named,
          ...fromCountry,
          [lastReport]: quoting(`It was :figure[60 per cent]{turnout=60 election=${value}}.`),
        }).figures.values(),
      ].map(({ isOfOtherElection }) => isOfOtherElection);
    expect([isOfOther('presidential-2003'), isOfOther('this')]).toEqual([[true], [false]]);
  });

  test('may say in which unit a value is: it is read in it, and never stands on an axis of another', () => {
    const weeks = figure('Within :figure[two weeks]{time-limit=2 unit=weeks}.');
    expect([weeks.unit, plottedValue(weeks), weeks.indicator.unit]).toEqual(['weeks', undefined, 'days']);
    const days = figure('Within :figure[two days]{time-limit=2}.');
    expect([days.unit, plottedValue(days)]).toEqual(['days', 2]);
  });
});
