import { expect } from 'vitest';
import { fontsOf, test } from '../../support/site-test.ts';

/** What the pages of the collection may weigh; who adds to it sees what it costs. */
const budgets = { fonts: 40_000 };

test('the home page of the collection asks for Latin letters only, within their budget', async ({ open }) => {
  const page = await open('/');
  const fonts = await fontsOf(page);
  expect([...fonts.keys()].filter((name) => !/-latin(?:-italic)?\./.test(name))).toEqual([]);
  expect(fonts.size).toBeGreaterThan(0);
  expect([...fonts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budgets.fonts);
});
