import { expect, test } from 'vitest';
import { engineFiles, type EngineRecord } from './engine-files.ts';

test('records lie in the order in which they are made, more of them than the engine is given at once', async () => {
  const numbers = Array.from({ length: 150 }, (_, index) => index);
  function* records(): Generator<EngineRecord> {
    for (const number of numbers)
      yield { url: `/${number}/`, content: `Passage number${number}`, language: 'en', meta: { title: 'x' } };
  }
  const { contents, list } = await engineFiles(records());
  expect(contents).toEqual(numbers.map((number) => `Passage number${number}`));
  expect(list.lengths).toHaveLength(numbers.length);
});

test('a record that the engine refuses fails with its address', async () => {
  const record: EngineRecord = { url: '/a/', content: 'Text', language: 'en', meta: { title: 'x' } };
  const broken: EngineRecord = { ...record, url: '/b/', meta: { title: 1 as unknown as string } };
  await expect(engineFiles([record, broken, record])).rejects.toThrow('Pagefind refused /b/: ');
});
