import { describe, expect } from 'vitest';
import { collectionSite } from '../../support/built-site.ts';
import { pageOfEachKind } from '../../support/page-kinds.ts';
import { axeFindings, test } from '../../support/site-test.ts';

describe.each([...pageOfEachKind(collectionSite)])('the page of kind “%s”', (_kind, path) => {
  // What is large enough to be hit beside a wide column may not be on a phone.
  test.for([390, 1280])('gives axe nothing to find at %i px', async (width, { open }) => {
    expect(await axeFindings(await open(path, { width }))).toEqual([]);
  });
});
