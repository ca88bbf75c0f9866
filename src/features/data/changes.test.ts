import { expect, test } from 'vitest';
import { changes } from './changes.ts';

const calm = { id: 'calm', quote: 'Voting was calm.', topics: ['voting'], url: 'https://a.example/#calm' };
const tense = {
  id: 'tense',
  quote: 'Counting was tense.',
  topics: ['counting'],
  url: 'https://a.example/#tense',
};

test('rows that came, went or stayed are told apart by their ids', () => {
  expect(changes([calm], [tense])).toEqual({ added: ['tense'], changed: [], removed: ['calm'] });
  expect(changes([calm, tense], [tense, calm])).toEqual({ added: [], changed: [], removed: [] });
});

test('of a row that changed, the fields are named that differ, come or go', () => {
  const after = { ...calm, quote: 'Voting was calm', topics: ['voting', 'women'], note: null };
  expect(changes([calm, tense], [after, tense]).changed).toEqual([
    { id: 'calm', fields: ['quote', 'topics', 'note'] },
  ]);
});

test('a table whose rows have no id of their own is compared by its key', () => {
  const row = { election: 'a', topic: 'voting', passages: 2 };
  const other = { ...row, topic: 'counting' };
  expect(changes([row, other], [{ ...row, passages: 3 }], ['election', 'topic'])).toEqual({
    added: [],
    changed: [{ id: 'a voting', fields: ['passages'] }],
    removed: ['a counting'],
  });
});

test('a site that moves to another host changes no row', () => {
  expect(changes([calm], [{ ...calm, url: 'https://b.example/#calm' }]).changed).toEqual([]);
});
