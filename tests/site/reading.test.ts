import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sites } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

describe.each(sites)('a reader of the site under $base', ({ base }) => {
  test('learns in three clicks how the count was rated in 2007 and 2011, and that the two may not be compared', async ({
    open,
  }) => {
    const page = await open('/', { base });
    await page.getByRole('link', { name: 'How did observers rate the count?' }).click();
    await page.getByText('the three ratings of 2005, 2007 and 2011 have different bases').first().waitFor();
    const in2007 = page.locator('#\\32 007-parliamentary');
    const in2011 = page.locator('#\\32 011-presidential');
    await in2007.getByRole('link', { name: '43 per cent' }).waitFor();
    await in2011.getByRole('link', { name: 'one out of six' }).waitFor();

    await in2011.getByRole('link', { name: 'one out of six' }).click();
    await page.getByRole('heading', { level: 1, name: 'Count rated negatively' }).waitFor();
    await page.getByText('do not count the same').first().waitFor();

    await page.locator('.value').getByRole('link', { name: 'one out of six' }).first().click();
    await page.waitForURL(/\/kazakhstan\/2011-presidential\/#/);
    const passage = page.locator('article:has(:target)');
    expect(await passage.innerText()).toContain(
      'The vote count was assessed negatively in one out of six polling stations where it was observed.',
    );
  });

  test('sees which passage an address leads to', async ({ open }) => {
    const page = await open('/kazakhstan/2011-presidential/#register-growth', { base });
    const passage = page.locator('#register-growth');
    const other = page.locator('#special-stations');
    const background = (element: Element) => getComputedStyle(element).backgroundImage;
    expect(await passage.evaluate(background)).not.toBe(await other.evaluate(background));
    expect(await passage.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
  });
});

test('every election stands on a topic page in time order, with passages or one reason, and the missing ones are named', async ({
  open,
}) => {
  const page = await open('/kazakhstan/topics/voting/');
  const years = await page.locator('.year .year__title').allInnerTexts();
  expect(years).toEqual(['2005', '2007', '2011', '2019', '2021']);
  for (const year of await page.locator('.year').all()) {
    const passages = await year.locator('article').count();
    const reasons = await year.locator('.silence').count();
    expect(passages > 0 ? reasons : reasons - 1, await year.innerText()).toBe(0);
  }
  await page.getByText('The elections of 2012, 2015 and 2016 were observed too').waitFor();
});

describe('the elections of a topic', () => {
  const path = '/kazakhstan/topics/voting/';
  const tops = (page: Page) =>
    page.locator('.year').evaluateAll((years) => years.map((year) => year.getBoundingClientRect().top));

  test('stand side by side when the reader wants it, and the address says so', async ({ open }) => {
    const page = await open(path);
    expect(new Set(await tops(page)).size).toBe(5);
    await page.getByLabel('side by side').check();
    expect(new Set(await tops(page)).size).toBe(1);
    expect(new URL(page.url()).search).toBe('?view=side-by-side');
    await page.getByLabel('through time').check();
    expect(new URL(page.url()).search).toBe('');
    expect(new Set(await tops(page)).size).toBe(5);
  });

  test('stand side by side from a pasted link', async ({ open }) => {
    expect(new Set(await tops(await open(`${path}?view=side-by-side`))).size).toBe(1);
    expect(new Set(await tops(await open(`${path}?view=upside-down`))).size).toBe(5);
  });

  test('stand side by side without JavaScript too', async ({ open }) => {
    const page = await open(path, { javaScriptEnabled: false });
    await page.getByLabel('side by side').check();
    expect((await page.locator('.year').first().boundingBox())?.y).toBe(
      (await page.locator('.year').last().boundingBox())?.y,
    );
  });

  test('are stacked where there is no room', async ({ open }) => {
    const page = await open(`${path}?view=side-by-side`, { width: 768 });
    expect(new Set(await tops(page)).size).toBe(5);
  });
});
