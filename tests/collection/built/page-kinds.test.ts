import { describe, expect } from 'vitest';
import { collectionSite } from '../../support/built-site.ts';
import { pageOfEachKind } from '../../support/page-kinds.ts';
import { axeFindings, test } from '../../support/site-test.ts';

describe.each([...pageOfEachKind(collectionSite)])('the page of kind “%s”', (_kind, path) => {
  test('gives axe nothing to find at 1280 px', async ({ open }) => {
    expect(await axeFindings(await open(path, { width: 1280 }))).toEqual([]);
  });
});
