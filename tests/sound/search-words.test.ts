import { gunzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { signature, startFile, type SearchStart } from '../../src/features/search/index-files.ts';
import { isWord } from '../../src/features/search/browser/vocabulary.ts';
import type { PagefindModule } from '../../src/features/search/browser/pagefind.ts';
import { indexFiles } from '../support/search-index.ts';
import { test } from '../support/site-test.ts';

test('the engine finds every word of its vocabulary, so that one it does not find is a lost file', async ({
  open,
}) => {
  const [site] = inject('sites');
  const file = site && indexFiles(site).get(startFile);
  if (file === undefined) throw new Error(`There is no ${startFile}`);
  const start = JSON.parse(gunzipSync(file).toString().replace(signature, '')) as SearchStart;
  expect(start.vocabulary.words.length).toBeGreaterThan(100);
  // The engine would begin a worker of its own here, which the policy forbids; the site runs it in one.
  const page = await open('/search/', { isAttacked: true });
  const module = await page.evaluateHandle<PagefindModule>("import('/pagefind/pagefind.js')");
  const lost = await module.evaluate(async ({ createInstance }, words) => {
    const engine = createInstance({ basePath: '/pagefind/', ranking: {} });
    const found = await Promise.all(
      words.map(async (word) => (await engine.search(word, { filters: { what: 'passage' } })).results.length),
    );
    return words.filter((_, index) => found[index] === 0);
  }, start.vocabulary.words.filter(isWord));
  expect(lost).toEqual([]);
});
