import { expect } from 'vitest';
import { collectionSite } from '../../support/built-site.ts';
import { pageOfEachKind } from '../../support/page-kinds.ts';
import { axeFindings, test } from '../../support/site-test.ts';

test.for([...pageOfEachKind(collectionSite)])(
  'axe finds nothing on the page of kind “%s”',
  async ([, path], { open }) => {
    expect(await axeFindings(await open(path))).toEqual([]);
  },
);
