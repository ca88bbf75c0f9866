import { describe, expect } from 'vitest';
import { site } from '../support/built-site.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';
import { axeFindings, test } from '../support/site-test.ts';

// Apart from what else is asked of all pages: both take long, and two files run at once.
describe.each([...pageOfEachKind(site)])('the page of kind “%s”', (_kind, path) => {
  test.for(['light', 'dark'] as const)(
    'gives axe nothing to find in %s colours',
    async (colorScheme, { open }) => {
      const page = await open(path, { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  // What is large enough to be hit beside a wide column may not be on a phone.
  test('gives axe nothing to find on a phone', async ({ open }) => {
    const page = await open(path, { width: 390 });
    expect(await axeFindings(page)).toEqual([]);
  });
});
