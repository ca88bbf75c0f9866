import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/client/search/outcome.ts';
import { markedRuns, readPassage, type Token } from '../../src/client/search/passage.ts';
import { asked, unmatched } from '../../src/client/search/query.ts';
import { readState, eachFacet } from '../../src/client/search/state.ts';
import { trimmed } from '../../src/client/search/words.ts';

const phrases = new Set(['‿central‿election‿commission', '‿election‿commission', '‿assembly‿of‿the‿people']);

describe('what the engine is asked', () => {
  test.for([
    ['ballot  box', 'ballot box'],
    ['the count of votes', 'count votes'],
    ['of the', 'of the'],
    ['Central Election Commission members', '‿central‿election‿commission members'],
    ['members of the Election Commission', 'members ‿election‿commission'],
    ['Assembly of the People', '‿assembly‿of‿the‿people'],
    ['Nur-Otan', 'Nur-Otan'],
    ['"Central Election Commission"', '"Central Election Commission"'],
    ['“ballot box”', '"ballot box"'],
    ['"', undefined],
    ['  ', undefined],
  ] as const)('%s', ([query, terms]) => {
    expect(asked(query, phrases)).toBe(terms);
  });
});

describe('words that no passage holds', () => {
  const held = new Set(['ballot', 'boxes', 'happy', 'a', 'counted']);
  test.for([
    ['ballot boxes', []],
    ['happily counting', []],
    ['ballot xylophone', ['xylophone']],
    ['aardvark', ['aardvark']],
    ['‿tied‿words ballot', []],
  ] as const)('%s', ([terms, missing]) => {
    expect(unmatched(terms, held)).toEqual(missing);
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

describe('what came of a search', () => {
  const record = {
    url: '/',
    content: 'A ballot-box was full ␞',
    locations: [],
    meta: { title: 'A ballot', named: '', section: '', date: '2011-04-03' },
    filters: eachFacet(() => []),
  };
  const found = (terms: string, total: number) => ({
    records: Array.from({ length: total }, () => () => Promise.resolve(record)),
    counts: eachFacet(() => ({})),
    terms,
  });

  test.for([
    ['?q=ballot', 'ballot', 2, '2 passages for “ballot”'],
    ['?q="box"', '"box"', 1, '1 passage for “box”'],
    ['?q=2011', '2011', 1, '1 passage for “2011”'],
    ['?topic=voting', '', 1200, '1,200 passages'],
    ['?q=ballot+xyz', 'ballot xyz', 2, '2 passages for “ballot xyz”; none holds “xyz”'],
    ['?q=aardvark', 'aardvark', 300, 'No passage for “aardvark”'],
    ['?q=ballot&topic=voting', 'ballot', 0, 'No passage for “ballot” with these filters'],
  ] as const)('%s', async ([address, terms, total, text]) => {
    expect((await outcomeOf(readState(address), found(terms, total))).text).toBe(text);
  });
});
