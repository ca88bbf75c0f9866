import { expect, test } from 'vitest';
import { indicatorView } from '../indicators/indicator-view.ts';
import { pairs } from './pairs-table.ts';
import type { Corpus } from '../../model/corpus.ts';
import { corpusOf, quoting, the } from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf({
  'ruritania/2001-presidential/statement.md': quoting(
    'It was :figure[71 per cent]{turnout=71 stage=initial} and :figure[80 per cent]{turnout=80 stage=final}.',
  ),
  'ruritania/2004-parliamentary/statement.md': quoting(
    'It was :figure[82 per cent]{turnout=82 stage=final}, :figure[60 per cent]{airtime=60 outlet=first-channel party=reds}.',
  ),
  'ruritania/2009-presidential/statement.md': quoting(
    'It was :figure[60 per cent]{airtime=60 outlet=first-channel party=blues}, and :figure[one in six]{airtime=1/6 outlet=first-channel party=reds}.',
  ),
});
const rows = pairs.rows(corpus, site);

test('every pair of figures that count one thing has a row with its grade, within an election too', () => {
  expect(rows.map(({ first, second, grade, rules }) => [first, second, grade, rules])).toEqual([
    [
      'ruritania/2001-presidential/passage/turnout/initial',
      'ruritania/2001-presidential/passage/turnout/final',
      'other-measure',
      ['unlike'],
    ],
    [
      'ruritania/2001-presidential/passage/turnout/initial',
      'ruritania/2004-parliamentary/passage/turnout/final',
      'other-measure',
      ['unlike'],
    ],
    [
      'ruritania/2001-presidential/passage/turnout/final',
      'ruritania/2004-parliamentary/passage/turnout/final',
      'same-measure',
      [],
    ],
    [
      'ruritania/2004-parliamentary/passage/airtime/first-channel/reds',
      'ruritania/2009-presidential/passage/airtime/first-channel/reds',
      'with-care',
      ['words', 'missing'],
    ],
  ]);
});

test('a row says what differs in the words of the pages, and nothing where nothing does', () => {
  expect(rows[1]).toMatchObject({
    grade: 'other-measure',
    from: 'ruritania/2001-presidential',
    to: 'ruritania/2004-parliamentary',
    difference:
      '2001 (when the election was called) and 2004 (on election day) do not rest on the same basis.',
    url: 'https://observed.example/ruritania/indicators/turnout/',
  });
  expect(rows[2]).toMatchObject({ grade: 'same-measure', difference: null });
});

test('the page of an indicator offers its own pairs, and none where no two values count one thing', () => {
  const offered = (from: Corpus) =>
    indicatorView(from, the(from).country(), the(from).indicator('turnout')).downloads.links.flatMap(
      ({ href, rows: own }) => (own === undefined ? [] : [`${href} ${own}`]),
    );
  expect(offered(corpus)).toEqual([
    '/data/ruritania/figures.csv indicator=turnout',
    '/data/ruritania/pairs.csv indicator=turnout',
  ]);
  expect(rows.filter(({ indicator }) => indicator === 'turnout')).toEqual(rows.slice(0, 3));

  const alone = corpusOf({
    'ruritania/2001-presidential/statement.md': quoting(
      'It was :figure[71 per cent]{turnout=71 stage=final}.',
    ),
  });
  expect(offered(alone)).toEqual(['/data/ruritania/figures.csv indicator=turnout']);
});
