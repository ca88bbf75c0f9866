import { describe, expect } from 'vitest';
import { collectionSite } from '../../support/built-site.ts';
import { pageOfEachKind } from '../../support/page-kinds.ts';
import { axeFindings, test } from '../../support/site-test.ts';

// What is large enough to be hit beside a wide column may not be on a phone. A file of its own can run beside the other.
describe.each([...pageOfEachKind(collectionSite)])('the page of kind “%s” on a phone', (_kind, path) => {
  test('gives axe nothing to find at 390 px', async ({ open }) => {
    expect(await axeFindings(await open(path, { width: 390 }))).toEqual([]);
  });
});
