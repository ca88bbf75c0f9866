import { globSync } from 'node:fs';
import { expect, inject } from 'vitest';
import type { Answer } from '../../src/features/search/browser/engine.ts';
import { eachFacet } from '../../src/features/search/browser/state.ts';
import { isWord } from '../../src/features/search/browser/vocabulary.ts';
import { vocabularyWords } from '../support/search-index.ts';
import { test } from '../support/site-test.ts';

test('the engine finds every word of its vocabulary, so that one it does not find is a lost file', async ({
  open,
}) => {
  const [site] = inject('sites');
  if (site === undefined) throw new Error('There is no site');
  const words = vocabularyWords(site).filter(isWord);
  expect(words.length).toBeGreaterThan(100);
  const [worker = ''] = globSync('_astro/engine-worker-*.js', { cwd: site.folder });
  // The page's policy vouches for no worker but its own element's.
  const page = await open('/search/', { bypassCSP: true });
  const lost = await page.evaluate(
    async ({ worker, words, filters }) => {
      const engine = new Worker(worker, { type: 'module' });
      const asks = [
        { ask: 'open', given: { address: '/pagefind/', anew: false } },
        ...words.map((query) => ({ ask: 'search', given: { query, filters, sort: 'relevance' } })),
      ];
      const answers = new Map<number, Partial<Answer>>();
      await new Promise<void>((done, fail) => {
        engine.onmessage = ({
          data,
        }: MessageEvent<'arrived' | { number: number; answer?: Partial<Answer>; error?: string }>) => {
          if (data === 'arrived') return;
          if (data.error !== undefined) fail(new Error(data.error));
          answers.set(data.number, data.answer ?? {});
          if (answers.size === asks.length) done();
        };
        asks.forEach((ask, number) => {
          engine.postMessage({ number, ...ask });
        });
      });
      return words.filter((_, index) => (answers.get(index + 1)?.count ?? 0) === 0);
    },
    { worker: `/${worker}`, words, filters: eachFacet(() => []) },
  );
  expect(lost).toEqual([]);
});
