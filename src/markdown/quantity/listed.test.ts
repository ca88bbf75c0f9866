import { expect, test } from 'vitest';
import { listLengths } from './listed.ts';

test.each([
  ['First Channel, *Second Channel* and Third Channel gave it time.', [3]],
  ['They gave it 17, 20 and 24 per cent.', [3]],
  ['The Office for Elections (OFE) and the Assembly observed.', [2]],
  ['Zenda, Strelsau, Hofbau and Relau', [4]],
  ['It was calm, orderly and quiet.', []],
])('%s', (text, expected) => {
  expect([...listLengths(text)]).toEqual(expected);
});
