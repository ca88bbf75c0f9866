import { describe, expect, test } from 'vitest';
import { corpusOf, the, type Overrides } from '../../tests/support/corpus.ts';
import { inTwoRounds, ofTwoMissions } from '../../tests/support/two-missions.ts';

/** What became of each figure of the last election: what it repeats, and what is said instead of it. */
function fates(words: Parameters<typeof ofTwoMissions>[0]): (string | undefined)[][] {
  return fatesIn(ofTwoMissions(words));
}

function fatesIn(files: Overrides): (string | undefined)[][] {
  return the(corpusOf(files))
    .election('2009-presidential')
    .excerpts.flatMap(({ figures }) => figures)
    .map(({ excerpt, text, repeats, supersededBy }) => [
      `${excerpt.anchor}: ${text}`,
      repeats && `repeats ${repeats.excerpt.anchor}`,
      supersededBy && `${supersededBy.excerpt.anchor} says ${supersededBy.text}`,
    ]);
}

describe('a value of one mission', () => {
  test('is superseded by another in a later report, and repeated by the same; another observer does neither', () => {
    expect(fates({})).toEqual([
      ['statement: 70 per cent', undefined, 'final says 71 per cent'],
      ['statement: 20 per cent', undefined, undefined],
      ['final: 71 per cent', undefined, undefined],
      ['final: 20 per cent', 'repeats statement', undefined],
      ['friends: 65 per cent', undefined, undefined],
      ['friends: 30 per cent', undefined, undefined],
    ]);
  });

  test('of another observer is no repetition, though it is the same', () => {
    const same = 'Turnout was :figure[71 per cent]{turnout=71}.';
    expect(fates({ statement: same, final: same, friends: same })).toEqual([
      ['statement: 71 per cent', undefined, undefined],
      ['final: 71 per cent', 'repeats statement', undefined],
      ['friends: 71 per cent', undefined, undefined],
    ]);
  });

  test('that a report gives beside others of the same thing is held against none', () => {
    const statement =
      'Turnout was :figure[70 per cent]{turnout=70}.\n:::\n\n:::excerpt[Later]{#later assessment="neutral"}\n> Then :figure[72 per cent]{turnout=72}.';
    expect(fates({ statement }).slice(0, 2)).toEqual([
      ['statement: 70 per cent', undefined, undefined],
      ['later: 72 per cent', undefined, undefined],
    ]);
  });

  test('that is tied to something else is not superseded', () => {
    const statement = 'Turnout was :figure[70 per cent]{turnout=70 stage=initial}.';
    expect(fates({ statement })[0]).toEqual(['statement: 70 per cent', undefined, undefined]);
  });

  test('that is of one round is not superseded by one of another; without a round it is of the first', () => {
    const turnout = 'Turnout was :figure[70 per cent]{turnout=70}.';
    const words = { statement: turnout, friends: turnout };
    const files = ofTwoMissions({
      ...words,
      final:
        'Turnout was :figure[71 per cent]{turnout=71 round=1}, then :figure[60 per cent]{turnout=60 round=2}.',
    });
    expect(fatesIn({ ...files, ...inTwoRounds(files) }).slice(0, 3)).toEqual([
      ['statement: 70 per cent', undefined, 'final says 71 per cent'],
      ['final: 71 per cent', undefined, undefined],
      ['final: 60 per cent', undefined, undefined],
    ]);
    const ofRunOff = ofTwoMissions({
      ...words,
      final: 'Turnout was :figure[60 per cent]{turnout=60 round=2}.',
    });
    expect(fatesIn({ ...ofRunOff, ...inTwoRounds(ofRunOff) })[0]).toEqual([
      'statement: 70 per cent',
      undefined,
      undefined,
    ]);
  });

  test('that is a day is not superseded by its month', () => {
    const statement = 'It was held on :figure[7 June 2009]{voting-day=2009-06-07}.';
    const final = 'It was held in :figure[June 2009]{voting-day=2009-06}.';
    expect(fates({ statement, final }).slice(0, 2)).toEqual([
      ['statement: 7 June 2009', undefined, undefined],
      ['final: June 2009', 'repeats statement', undefined],
    ]);
  });
});
