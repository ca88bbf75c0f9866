import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';
import { markedRuns, readPassage, type Token } from './passage.ts';
import {
  asQuoted,
  legible,
  outsidePhrases,
  phrasesIn,
  termsOf,
  withinLimits,
  withoutMarks,
} from './query.ts';
import type { FoundRecord } from './content.ts';
import { readState } from './state.ts';
import { trimmed } from './tokens.ts';
import type { SearchVocabulary } from '../vocabulary.ts';
import { wordsByPart } from '../word-parts.ts';
import { Vocabulary } from './vocabulary.ts';

const phrases = new Set(['‿central‿election‿commission', '‿election‿commission', '‿assembly‿of‿the‿people']);

describe('what the engine is asked', () => {
  test.for([
    ['ballot  box', ['ballot', 'box']],
    ['the count of votes', ['count', 'votes']],
    ['who may vote', ['may', 'vote']],
    ['of the', ['of', 'the']],
    ['Central Election Commission members', ['‿central‿election‿commission', 'members']],
    ['members of the Election Commission', ['members', '‿election‿commission']],
    ['Assembly of the People', ['‿assembly‿of‿the‿people']],
    ['Nur-Otan', ['Nur-Otan']],
    ['"Central Election Commission" members', ['‿central‿election‿commission', 'members']],
    ['“ballot box”', ['ballot', 'box']],
    ['"of the" count', ['count']],
    ['"ballot box', ['ballot', 'box']],
    ['"', []],
    ['  ', []],
  ] as const)('%s', ([query, terms]) => {
    expect(termsOf(query, phrases)).toEqual(terms);
  });
});

describe('phrases in quotation marks', () => {
  test.for([
    ['"ballot', [], 'ballot', 'ballot'],
    ['ballot" box', [], 'ballot box', 'ballot box'],
    ['""', [], '', ''],
    ['" " turnout', [], 'turnout', 'turnout'],
    ['"–" turnout', [], 'turnout', 'turnout'],
    ['"" "ballot box"', ['ballot box'], '', 'ballot box'],
    ['"ballot box" "', ['ballot box'], '', 'ballot box'],
    ['"ballot box" "polling', ['ballot box'], 'polling', '‘ballot box’ polling'],
    ['" ballot   box "', ['ballot box'], '', 'ballot box'],
    ['“ballot box” students', ['ballot box'], 'students', '‘ballot box’ students'],
    ['„ballot box“ students', ['ballot box'], 'students', '‘ballot box’ students'],
    ['»ballot box« students', ['ballot box'], 'students', '‘ballot box’ students'],
    ['a "b" c «d e» f', ['b', 'd e'], 'a c f', 'a ‘b’ c ‘d e’ f'],
    ['Nur Otan’s "ballot box"', ['ballot box'], 'Nur Otan’s', 'Nur Otan’s ‘ballot box’'],
  ] as const)('%s', ([query, phrases, outside, quoted]) => {
    expect(phrasesIn(query)).toEqual(phrases);
    expect(outsidePhrases(query)).toBe(outside);
    expect(asQuoted(query)).toBe(quoted);
  });

  test('can be taken off', () => {
    expect(withoutMarks(' "ballot box"students „polling station" ')).toBe(
      'ballot box students polling station',
    );
  });
});

/** A vocabulary with its words in three parts of an index, and the names of the parts that it has fetched. */
function vocabularyOf({ words, ...others }: Partial<SearchVocabulary>) {
  const parts = [
    ['0', 'bal', 'p0'],
    ['box', 'm', 'p1'],
    ['n', 'я', 'p2'],
  ] as const;
  const own = wordsByPart(words ?? [], parts);
  const fetched: string[] = [];
  const vocabulary = new Vocabulary({ phrases: [], numbers: [], plain: {}, years: [], ...others }, parts, {
    part: (name) => {
      fetched.push(name);
      return Promise.resolve(own[parts.findIndex(([, , part]) => part === name)] ?? []);
    },
    all: () => {
      fetched.push('all');
      return Promise.resolve(words ?? []);
    },
  });
  return { vocabulary, fetched };
}

describe('the words of the index', () => {
  const known = {
    words: ['ballot', 'boxes', 'happy', 'a', 'counted', 'Majilis', 'Мәжіліс', 'majority'],
    plain: { rigged: '‿fraud' },
    years: ['2009'],
  };

  test.for(['ballot', 'ball', 'boxes', 'happily', 'counting', 'MAJILIS', '‿tied‿words', '–'])(
    'hold %s, a beginning or a form of it',
    async (term) => {
      const { vocabulary } = vocabularyOf(known);
      await vocabulary.learn([term]);
      expect(vocabulary.holds(term)).toBe(true);
    },
  );

  test.for([
    { terms: ['boxes', '‿tied‿words', '1/6'], parts: ['p1'] },
    { terms: ['counting'], parts: ['p1', 'p1'] },
    { terms: ['bo'], parts: ['p0', 'p0', 'p1'] },
    { terms: ['a', 'ballot', 'Мәжіліс'], parts: ['p0', 'p2'] },
  ])('of $terms come with the parts $parts', async ({ terms, parts }) => {
    const { vocabulary, fetched } = vocabularyOf(known);
    await vocabulary.learn(terms);
    expect(fetched).toEqual(parts);
  });

  test('come all at once where the nearest is looked for', async () => {
    const { vocabulary, fetched } = vocabularyOf(known);
    await vocabulary.learnAll();
    await vocabulary.learnAll();
    await vocabulary.learn(['ballot']);
    expect(fetched).toEqual(['all']);
    expect(vocabulary.prints('ballot')).toBe(true);
  });

  test.for([
    ['Majlis', 'Majilis'],
    ['balot', 'ballot'],
    ['Мажіліс', 'Мәжіліс'],
    ['xylophone', undefined],
    ['aardvark', undefined],
    ['12.1', undefined],
    ['17', undefined],
    ['1/7', undefined],
    ['oficial', undefined],
    ['bx', undefined],
  ] as const)('do not hold %s; the nearest is %s', async ([term, nearest]) => {
    const { vocabulary } = vocabularyOf(known);
    await vocabulary.learn([term]);
    expect(vocabulary.holds(term)).toBe(false);
    await vocabulary.learnAll();
    expect(vocabulary.nearest(term)).toBe(nearest);
  });
});

describe('what readers paste', () => {
  test.for([
    ['oﬃcial ﬁndings', 'official findings'],
    ['demo\u00adcratic', 'democratic'],
    ['\uFEFFballot\u200B', 'ballot'],
    ['e\u2011voting', 'e-voting'],
    ['10 – 15 cases', '10–15 cases'],
    ['Мәжіліс ½', 'Мәжіліс ½'],
  ])('%s is read as %s', ([pasted, read]) => {
    expect(legible(pasted ?? '')).toBe(read);
  });

  test('a word that the end of a line broke is whole where a passage has it', async () => {
    const { vocabulary } = vocabularyOf({
      words: ['democratic'],
    });
    expect(await vocabulary.unbroken('“demo- cratic” count')).toBe('“democratic” count');
    expect(await vocabulary.unbroken('demo-\ncratic')).toBe('democratic');
    expect(await vocabulary.unbroken('low- and mid-level')).toBe('low- and mid-level');
  });

  test('a word that no passage prints is asked for without what is joined to it, if that is known', async () => {
    const { vocabulary } = vocabularyOf({
      words: ['urnes', 'd’urnes', 'اقتراع', 'الاقتراع'],
    });
    const asked = ['d’urnes', 'l’urnes', 'الاقتراع', 'بالاقتراع', 'l’eau'];
    await vocabulary.learn(asked);
    expect(asked.map((term) => vocabulary.asked(term))).toEqual([
      'd’urnes',
      'urnes',
      'الاقتراع',
      'اقتراع',
      'l’eau',
    ]);
  });

  test('a number with a mark in it is held or not as it stands, and asked for by its term', async () => {
    const { vocabulary } = vocabularyOf({
      words: ['16', '121', '12.5'],
      numbers: ['‿1‿of‿6‿n', '‿12‿point‿5‿n'],
    });
    const asked = ['1/6', '(1/6)', '12.5%', '12.1', '1/60', '10–15', '16'];
    await vocabulary.learn(asked);
    expect(asked.map((term) => [term, vocabulary.holds(term), vocabulary.asked(term)])).toEqual([
      ['1/6', true, '‿1‿of‿6‿n'],
      ['(1/6)', true, '‿1‿of‿6‿n'],
      ['12.5%', true, '‿12‿point‿5‿n'],
      ['12.1', false, '12.1'],
      ['1/60', false, '1/60'],
      ['10–15', false, '10–15'],
      ['16', true, '16'],
    ]);
  });

  test('a word or phrase that is repeated counts once', () => {
    expect(termsOf(withinLimits('ballot '.repeat(400)).query, new Set())).toEqual(['ballot']);
    expect(withinLimits('ballot '.repeat(400)).isCut).toBe(false);
    expect(phrasesIn('"ballot box" '.repeat(30))).toEqual(['ballot box']);
  });
});

/** Text with the hits in brackets. */
function shown(blocks: readonly (readonly Token[])[]): string[] {
  return blocks.map((block) => block.map(({ text, hit }) => (hit ? `<${text}>` : text)).join(' '));
}

/** A passage whose hits are the words in angle brackets. */
function passageOf(content: string) {
  const words = content.split(' ');
  const locations = words.flatMap((each, index) => (each.startsWith('<') ? [index] : []));
  return readPassage(words.map((each) => each.replace(/^<(.*)>$/, '$1')).join(' '), locations);
}

describe('a found passage', () => {
  test('is told apart into finding, quotation, footnotes and note', () => {
    const passage = passageOf('A <finding> ␞ One. ¶ Two <words.> ␞ Foot ␟ <note> ␞ Ours ␞');
    expect(shown([passage.finding])).toEqual(['A <finding>']);
    expect(shown(passage.quotation)).toEqual(['One.', 'Two <words.>']);
    expect(shown(passage.footnotes)).toEqual(['Foot', '<note>']);
    expect(shown(passage.note)).toEqual(['Ours']);
    expect(passage.translation).toEqual([]);
  });

  test('has our translation behind all else, and a hit in it is marked on its page', () => {
    const passage = passageOf('A ␞ Des urnes. ␞ ␞ ␞ ␞ 2009 ␞ Counts ␞ Some <boxes.> ¶ Two.');
    expect(shown(passage.translation)).toEqual(['Some <boxes.>', 'Two.']);
    expect(markedRuns(passage)).toEqual(['boxes']);
  });

  test('is marked at the word that holds what was looked for', () => {
    const passage = passageOf('A ␞ Beaucoup d’urnes. ␞ ␞ ␞ durnes <urnes> ␞ 2009 ␞ Counts');
    expect(shown(passage.quotation)).toEqual(['Beaucoup <d’urnes.>']);
  });

  test.for([
    [
      'a spelling that it does not print',
      'The Majilis met ␞ Majilis’ ␞ ␞ ␞ majilis <mazhilis>',
      'The <Majilis> met',
    ],
    ['a name of several words', 'The CEC met ␞ ␞ ␞ ␞ cec <‿central‿election‿commission>', 'The <CEC> met'],
    [
      'an abbreviation',
      'The Central Election Commission met ␞ ␞ ␞ ␞ <cec> ‿central‿election‿commission',
      'The <Central> <Election> <Commission> met',
    ],
    [
      'no other name',
      'The Senate and the Majilis ␞ ␞ ␞ ␞ senate ␟ majilis <mazhilis>',
      'The Senate and the <Majilis>',
    ],
    [
      'words of a phrase that stand apart',
      'Law of the elections ␞ ␞ ␞ ␞ ␟ <‿election‿law>',
      'Law of the <elections>',
    ],
  ] as const)('shows the hit for %s', ([, content, finding]) => {
    expect(shown([passageOf(content).finding])).toEqual([finding]);
  });

  test('gives its marked words to its address, neighbours together, each once', () => {
    const passage = passageOf('<Ballot> <box> of <ballots> ␞ A <ballot> <box> here <CEC’s> ␞ ␞ ␞');
    expect(markedRuns(passage)).toEqual(['ballot-box', 'ballots', 'cec']);
  });

  test('ends a mark at punctuation', () => {
    expect(markedRuns(passageOf('<votes,> <voters> <(voting)> <vote> ␞ ␞ ␞ ␞'))).toEqual([
      'votes',
      'voters',
      'voting',
      'vote',
    ]);
  });

  test('a mark leaves out the punctuation around it', () => {
    expect(trimmed('(“e-voting”),')).toEqual(['(“', 'e-voting', '”),']);
    expect(trimmed('[…]')).toEqual(['[…]', '', '']);
  });
});

test.for([
  ['?q=ballot', 2, 0, [], [], '2 passages for “ballot”'],
  ['?q="box"', 1, 0, [], [], '1 passage for “box”'],
  ['?q="box', 1, 0, [], [], '1 passage for “box”'],
  ['?q="ballot+box"+women', 1, 0, [], [], '1 passage for “‘ballot box’ women”'],
  ['?topic=voting', 1200, 0, [], [], '1,200 passages'],
  ['?q=ballot+box', 2, 8, [], [], '2 passages for “ballot box”'],
  ['?q=ballot+xyz', 2, 0, ['xyz'], [], '2 passages for “ballot xyz”; none holds “xyz”'],
  ['?q=aardvark', 0, 0, ['aardvark'], [], 'No passage for “aardvark”'],
  ['?q="aardvark"', 0, 0, ['aardvark'], ['aardvark'], 'No passage holds “aardvark”'],
  ['?q=ballot&topic=voting', 0, 0, [], [], 'No passage for “ballot” with these filters'],
  ['?q=ballot+women', 0, 3, [], [], 'No passage holds all of “ballot women”; some hold part of it'],
  ['?q="box+ballot"', 0, 0, [], ['box ballot'], 'No passage holds “box ballot” together in this order'],
  [
    '?q="box+ballot"+women&topic=voting',
    0,
    3,
    [],
    ['box ballot'],
    'No passage holds “box ballot” together in this order; some hold part of it',
  ],
] as const)('what came of %s', ([address, all, part, missing, unheld, text]) => {
  const near = Array.from({ length: part }, () => record);
  expect(outcomeOf(readState(address), { ...nothing, count: all, near, missing, unheld })).toBe(text);
});

/** What came of a search that found nothing. */
const nothing = { count: 0, near: [], silences: [], missing: [], unheld: [], isCut: false } as const;

/** A passage that holds part of a query; what it says does not matter here. */
const record: FoundRecord = {
  url: '/ruritania/2011-presidential/#a',
  content: '',
  locations: [],
  title: '',
  section: '',
  source: '',
  from: '',
  assessment: 'neutral',
  election: 'ruritania/2011-presidential',
};

test('what no report says is no mere absence', () => {
  const silences = [{ title: 'Turnout, 2009 presidential', href: '/', reason: 'Before the event.' }];
  expect(outcomeOf(readState('?q=turnout+2009'), { ...nothing, silences })).toBe(
    'No passage for “turnout 2009”; no report says it, for the reason below',
  );
  expect(outcomeOf(readState('?q=turnout+2009'), { ...nothing, silences, near: [record] })).toBe(
    'No passage holds all of “turnout 2009”; no report says it, for the reason below; some hold part of it',
  );
});

describe('a query that is too long', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`);

  test('is searched for as far as its limits, and the reader is told', () => {
    const words = many(41);
    expect(withinLimits(words.join(' '))).toEqual({ query: words.slice(0, 40).join(' '), isCut: true });
    const found = { ...nothing, count: 1, isCut: true };
    expect(outcomeOf(readState(`?q=${words.join('+')}`), found)).toBe(
      `1 passage for “${words.slice(0, 40).join(' ')}”. The query is too long: only its first 40 words were searched for`,
    );
  });

  test('counts a word once, outside of phrases', () => {
    expect(withinLimits('A a '.repeat(500))).toEqual({ query: 'A', isCut: false });
    expect(withinLimits(`"to be or not to be" ${'or '.repeat(50)}`)).toEqual({
      query: '"to be or not to be" or',
      isCut: false,
    });
    expect(termsOf('ballot Ballot box ballot', new Set())).toEqual(['ballot', 'box']);
  });

  test('keeps a phrase a phrase', () => {
    const words = many(60);
    expect(withinLimits(`“${words.join(' ')}” box`)).toEqual({
      query: `"${words.slice(0, 40).join(' ')}"`,
      isCut: true,
    });
  });

  test('has its long words cut', () => {
    expect(withinLimits(`box ${'x'.repeat(61)}`)).toEqual({ query: `box ${'x'.repeat(60)}`, isCut: true });
  });

  test('is left as it is typed within the limits', () => {
    const query = ` ballot  “ballot box” ${'x'.repeat(60)}`;
    expect(withinLimits(query)).toEqual({ query, isCut: false });
  });
});
