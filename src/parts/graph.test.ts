import { describe, expect, test } from 'vitest';
import { decode, encode } from './graph.ts';

/** A graph after it was written as text and read back. */
function again<T extends object>(root: T): T {
  const { lines } = encode(root);
  return decode(JSON.parse(JSON.stringify({ lines })) as { lines: typeof lines })[0] as T;
}

describe('a graph that was written and read back', () => {
  test('has its objects, lists, maps and plain values', () => {
    const root = {
      text: 'Мәжіліс',
      number: 6.5,
      yes: true,
      nothing: null,
      list: [1, [2, []], { deep: 'x' }],
      map: new Map<string, unknown>([
        ['a', 1],
        ['b', new Map([['c', ['d']]])],
      ]),
    };
    expect(again(root)).toEqual(root);
  });

  test('leads in circles, and shares what was shared', () => {
    interface Node {
      name: string;
      of?: Node;
      parts: Node[];
    }
    const election: Node = { name: 'election', parts: [] };
    const passage: Node = { name: 'passage', of: election, parts: [] };
    election.parts.push(passage, passage);
    const read = again(election);
    expect(read.parts[0]?.of).toBe(read);
    expect(read.parts[0]).toBe(read.parts[1]);
  });

  test('may be as deep as a long list is', () => {
    interface Link {
      next?: Link;
    }
    const first: Link = {};
    for (let link = first, left = 100_000; left > 0; left--) link = link.next = {};
    let length = 0;
    for (let link: Link | undefined = again(first); link !== undefined; link = link.next) length++;
    expect(length).toBe(100_001);
  });

  test('has no fields that were undefined, and a list of two words is no reference', () => {
    expect(again({ gone: undefined, list: ['array', 'map'] })).toStrictEqual({ list: ['array', 'map'] });
  });

  test('has a field of the name that objects have anyway', () => {
    const root = JSON.parse('{"__proto__": {"own": 1}, "constructor": "x"}') as object;
    expect(Object.entries(again(root))).toEqual(Object.entries(root));
  });
});

test('what others share is referred to, and is the same object for all of them', () => {
  const topic = { id: 'voting' };
  const shared = encode({ topics: new Map([['voting', topic]]) });
  const parts = [{ topic }, { topic, own: ['x'] }].map((part) => encode(part, shared));
  expect(JSON.stringify(parts.map(({ lines }) => lines))).not.toContain('"voting"');
  const values = decode(shared);
  const [one, two] = parts.map((part) => decode(part, values)[0] as { topic: object });
  expect(one?.topic).toEqual(topic);
  expect(two?.topic).toBe(one?.topic);
});

test('a field may be replaced', () => {
  const without = (_: object, key: string, value: unknown) => (key === 'html' ? '' : value);
  expect(encode({ html: '<p>', text: 'x' }, undefined, without).lines).toEqual([{ html: '', text: 'x' }]);
});

test.each([
  ['a function', { a: () => 1 }, 'Unexpected function among plain values'],
  ['a day', { a: new Date(0) }, 'Unexpected Date among plain values'],
  ['no number', { a: NaN }, 'Unexpected number among plain values'],
  ['nothing in a list', { a: [undefined] }, 'Unexpected undefined among plain values'],
])('%s is refused', (_, root, message) => {
  expect(() => encode(root)).toThrow(message);
});

test('a reference to what is not there is refused', () => {
  expect(() => decode({ lines: [{ a: [7] }] })).toThrow('Unexpected reference to line 7, which is not there');
});
