import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileCorpus } from '../../../src/corpus/compile.ts';
import { content } from '../support/corpus.ts';

const compile = vi.fn(compileCorpus);

/** The module in a module graph of its own, as pages have one and integrations another. */
async function inAnotherGraph() {
  vi.resetModules();
  return import('../../../src/corpus/site.ts');
}

beforeEach(() => {
  compile.mockClear();
  vi.doMock('../../../src/corpus/compile.ts', () => ({ compileCorpus: compile }));
  vi.doMock('../../../src/corpus/disk.ts', () => ({ readContent: () => content() }));
});

afterEach(() => {
  vi.doUnmock('../../../src/corpus/compile.ts');
  vi.doUnmock('../../../src/corpus/disk.ts');
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
