import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sites } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

describe.each(sites)('a reader of the site under $base', ({ base }) => {
  test('learns in three clicks how the count was rated in 2003 and 2007, and that the two may not be compared', async ({
    open,
  }) => {
    const page = await open('/', { base });
    await page.getByRole('link', { name: 'Could observers see the count?' }).click();
    await page.getByText('one out of four counts in 2003').first().waitFor();
    const in2003 = page.locator('#\\32 003-presidential');
    const in2007 = page.locator('#\\32 007-parliamentary');
    await in2007.getByRole('link', { name: '39 per cent' }).waitFor();
    await in2003.getByRole('link', { name: 'one out of four' }).waitFor();

    await in2003.getByRole('link', { name: 'one out of four' }).click();
    await page.getByRole('heading', { level: 1, name: 'Count assessed negatively' }).waitFor();
    await page.getByText('do not rest on the same basis').first().waitFor();

    await page.locator('.value').getByRole('link', { name: 'one out of four' }).first().click();
    await page.waitForURL(/\/ruritania\/2003-presidential\/#/);
    const passage = page.locator('article:has(:target)');
    expect(await passage.innerText()).toContain('It was bad in one out of four counts observed.');
  });

  test('sees which passage an address leads to', async ({ open }) => {
    const page = await open('/ruritania/2011-presidential/#register-growth', { base });
    const passage = page.locator('#register-growth');
    const other = page.locator('#lists-checked');
    const background = (element: Element) => getComputedStyle(element).backgroundImage;
    expect(await passage.evaluate(background)).not.toBe(await other.evaluate(background));
    expect(await passage.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
  });
});

test('every election stands on a topic page in time order, with passages or one reason, and the missing ones are named', async ({
  open,
}) => {
  const page = await open('/ruritania/topics/voting/');
  const years = await page.locator('.year .year__title').allInnerTexts();
  expect(years).toEqual(['2003', '2007', '2011', '2015', '2019']);
  for (const year of await page.locator('.year').all()) {
    const passages = await year.locator('article').count();
    const reasons = await year.locator('.silence').count();
    // Of several reports one may be silent where another is not.
    expect(passages + reasons, await year.innerText()).toBeGreaterThan(0);
    if (passages === 0) expect(reasons, await year.innerText()).toBe(1);
  }
  await page.getByText('The election of 2017 was observed too').waitFor();
});

describe('the elections of a topic', () => {
  const path = '/ruritania/topics/voting/';
  const tops = (page: Page) =>
    page.locator('.year').evaluateAll((years) => years.map((year) => year.getBoundingClientRect().top));

  test('stand side by side when the reader wants it, and the address says so', async ({ open }) => {
    const page = await open(path);
    expect(new Set(await tops(page)).size).toBe(5);
    await page.getByLabel('Side by side').check();
    expect(new Set(await tops(page)).size).toBe(1);
    expect(new URL(page.url()).search).toBe('?view=side-by-side');
    await page.getByLabel('Side by side').uncheck();
    expect(new URL(page.url()).search).toBe('');
    expect(new Set(await tops(page)).size).toBe(5);
  });

  test('stand side by side from a pasted link', async ({ open }) => {
    expect(new Set(await tops(await open(`${path}?view=side-by-side`))).size).toBe(1);
    expect(new Set(await tops(await open(`${path}?view=upside-down`))).size).toBe(5);
  });

  test('stand side by side without JavaScript too', async ({ open }) => {
    const page = await open(path, { javaScriptEnabled: false });
    await page.getByLabel('Side by side').check();
    expect((await page.locator('.year').first().boundingBox())?.y).toBe(
      (await page.locator('.year').last().boundingBox())?.y,
    );
  });

  test('are stacked where there is no room', async ({ open }) => {
    const page = await open(`${path}?view=side-by-side`, { width: 768 });
    expect(new Set(await tops(page)).size).toBe(5);
  });
});
