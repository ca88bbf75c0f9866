import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';
import { packedRecords } from '../support/search-index.ts';

test('every record of the index leads to a place on a built page', () => {
  const [site] = inject('sites');
  if (site === undefined) throw new Error('There is no site');
  const ids = new Map(builtPages(site).map(({ url, ids }) => [url.pathname, new Set(ids)]));
  const addresses = packedRecords(site).map(({ url }) => url);
  expect(addresses.length).toBeGreaterThan(corpusOf(site).excerpts.size);
  const lost = addresses.filter((address) => {
    const [path = '', anchor = ''] = address.split('#');
    return anchor === '' ? !ids.has(path) : ids.get(path)?.has(anchor) !== true;
  });
  expect(lost).toEqual([]);
});
