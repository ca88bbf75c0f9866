import { expect, test } from 'vitest';
import { stripOf } from './strip.ts';
import { corpusOf, quoting, the, type Overrides } from '../../../tests/support/corpus.ts';

function strip(words: readonly string[], indicator = 'turnout') {
  const slugs = ['2001-presidential', '2004-parliamentary', '2009-presidential'];
  const reports: Overrides = Object.fromEntries(
    words.map((each, index) => [`ruritania/${slugs[index] ?? ''}/statement.md`, quoting(`It was ${each}.`)]),
  );
  const corpus = corpusOf(reports);
  return stripOf(corpus, the(corpus).country(), the(corpus).indicator(indicator));
}

test('a strip has a cell for every election with values, with the grade to the one before', () => {
  const made = strip([
    'some :figure[71 per cent]{turnout=71}',
    ':figure[one out of six]{turnout=1/6}',
    ':figure[60 per cent]{turnout=60 stage=final}',
  ]);
  expect(made).toMatchObject({ href: '/ruritania/indicators/turnout/', label: 'Turnout' });
  expect(made?.cells).toEqual([
    {
      year: '2001',
      text: 'some 71 per cent',
      detail: '',
      href: '/ruritania/2001-presidential/#2001-presidential.passage.turnout',
      grades: undefined,
    },
    {
      year: '2004',
      text: 'one out of six',
      detail: '',
      href: '/ruritania/2004-parliamentary/#2004-parliamentary.passage.turnout',
      grades: ['with-care'],
    },
    {
      year: '2009',
      text: '60 per cent',
      detail: 'on election day',
      href: '/ruritania/2009-presidential/#2009-presidential.passage.turnout.final',
      grades: ['other-measure'],
    },
  ]);
});

test('of several values in an election it says how many, and leads to the indicator', () => {
  const two =
    ':figure[71 per cent]{turnout=71 stage=initial} and :figure[80 per cent]{turnout=80 stage=final}';
  expect(strip([two, ':figure[72 per cent]{turnout=72 stage=final}'])?.cells).toMatchObject([
    { text: '2 values', detail: '', href: '/ruritania/indicators/turnout/' },
    { text: '72 per cent', grades: ['same-measure', 'other-measure'] },
  ]);
});

test('there is no strip of values of one election', () => {
  expect(strip([':figure[71 per cent]{turnout=71}'])).toBeUndefined();
});
