import { expect, test } from 'vitest';
import { asEngineTerms, finderOf, type Searched } from './pagefind.ts';

test.each([
  { terms: 'Turnout,  votes', plain: 'turnout votes', printed: 'turnout votes', isPhrase: false },
  {
    terms: ' "Élection-day (2019)" ',
    plain: 'electionday 2019',
    printed: 'électionday 2019',
    isPhrase: true,
  },
  { terms: '‿human‿rights', plain: '‿human‿rights', printed: '‿human‿rights', isPhrase: false },
  { terms: '"—" ?', plain: '', printed: '', isPhrase: false },
])('the engine is asked for “$terms” as its index holds it', ({ terms, ...expected }) => {
  expect(asEngineTerms(terms)).toEqual(expected);
});

test('every part is fetched once, before the engine is asked', async () => {
  const done: string[] = [];
  const engine: Searched = {
    partsWith: (terms) => terms.split(' ').map((term) => term.charAt(0)),
    addPart: (part) => done.push(`add ${String(part[0])}`),
    search: (plain, printed, isPhrase) => {
      done.push(`search ${plain}/${printed}/${String(isPhrase)}`);
      return [{ p: '12', s: 1.5, l: [{ l: 3 }, { l: 7 }] }];
    },
  };
  const find = finderOf(engine, (name) => {
    done.push(`read ${name}`);
    return Promise.resolve(Uint8Array.of(name.charCodeAt(0)));
  });
  expect(await find('é b')).toEqual([{ number: 12, score: 1.5, words: [3, 7] }]);
  await find('b');
  expect(done).toEqual(['read e', 'read b', 'add 101', 'add 98', 'search e b/é b/false', 'search b/b/false']);
});

test('what has no letter finds nothing, and the engine is not asked', async () => {
  const refuse = () => {
    throw new Error('The engine was asked');
  };
  const find = finderOf({ partsWith: refuse, addPart: refuse, search: refuse }, refuse);
  expect(await find('"?"')).toEqual([]);
});
