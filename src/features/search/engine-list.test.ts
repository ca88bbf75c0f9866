import { expect, test } from 'vitest';
import { writeCbor } from './cbor.ts';
import { readEngineList, writeEngineList } from './engine-list.ts';

test('the list of the engine is written again with every record under its number', () => {
  const parts = [['a', 'z', 'en_0a1b2c3']];
  const others = [[], [], ['title']];
  const records = [
    ['en_ffe1234', 119, ''],
    ['en_0a1b2c3', 44, ''],
  ];
  const { names, ...list } = readEngineList(writeCbor(['1.6.0', records, parts, ...others]));
  expect(names).toEqual(['en_ffe1234', 'en_0a1b2c3']);
  expect(list).toEqual({ version: '1.6.0', lengths: [119, 44], parts, others });
  const numbered = [
    ['0', 119, ''],
    ['1', 44, ''],
  ];
  expect(writeEngineList(list)).toEqual(writeCbor(['1.6.0', numbered, parts, ...others]));
});
