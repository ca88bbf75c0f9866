import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileCorpus } from './corpus/compile.ts';
import { content } from '../tests/support/corpus.ts';

const compile = vi.fn(compileCorpus);

/** The module in a module graph of its own, as pages have one and integrations another. */
async function inAnotherGraph() {
  vi.resetModules();
  return import('./collection.ts');
}

beforeEach(() => {
  compile.mockClear();
  vi.doMock('./corpus/compile.ts', () => ({ compileCorpus: compile }));
  vi.doMock('./corpus/disk.ts', () => ({ readContent: () => content() }));
});

afterEach(() => {
  vi.doUnmock('./corpus/compile.ts');
  vi.doUnmock('./corpus/disk.ts');
  vi.unstubAllEnvs();
  vi.resetModules();
  globalThis.corpusOfBuild = undefined;
});

test('a build compiles the corpus once, for its pages and for its integrations', async () => {
  vi.stubEnv('DEV', false);
  const [pages, integrations] = [await inAnotherGraph(), await inAnotherGraph()];
  expect(integrations.corpus).not.toBe(pages.corpus);
  expect([...pages.corpus().elections.keys()]).toContain('ruritania/2009-presidential');
  expect(integrations.corpus()).toBe(pages.corpus());
  expect(compile).toHaveBeenCalledTimes(1);
});
