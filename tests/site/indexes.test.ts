import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from '../support/site-test.ts';

const rowsOf = (page: Page) => page.locator('[data-row]').filter({ visible: true });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Filter' });

describe.each(['/indicators/', '/topics/', '/commitments/'])('the index %s', (path) => {
  test('names every link by more than a country, and no two that lead elsewhere alike', async ({ open }) => {
    const page = await open(path);
    const links = await page
      .locator('eo-filter [data-row] a')
      .evaluateAll((all) =>
        all.map((link) => [
          link.getAttribute('aria-label') ?? link.textContent.trim(),
          link.getAttribute('href'),
        ]),
      );
    expect(links.length).toBeGreaterThan(2);
    const targets = Map.groupBy(links, ([name]) => name);
    expect([...targets.values()].filter((own) => new Set(own.map(([, href]) => href)).size > 1)).toEqual([]);
    expect([...targets.keys()].filter((name) => name === 'Ruritania')).toEqual([]);
  });

  test('is shortened by words, says to how much, and is whole again after Escape', async ({ open }) => {
    const page = await open(path);
    const all = await rowsOf(page).count();
    const name = (await page.locator('[data-row] :is(a, b)').first().innerText()).toLowerCase();
    await field(page).fill(name);
    const shown = await rowsOf(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    const every = await page.locator('[data-row]').count();
    expect(await page.locator('eo-filter output').innerText()).toBe(`${shown} of ${every} shown`);
    await field(page).fill('no such words');
    expect(await rowsOf(page).count()).toBe(0);
    expect(await page.locator('[data-group]').filter({ visible: true }).count()).toBe(0);
    await field(page).press('Escape');
    expect(await rowsOf(page).count()).toBe(all);
    expect(await page.locator('eo-filter output').innerText()).toBe('');
  });

  test('has no field without scripts, and nobody cites it', async ({ open }) => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await field(page).isVisible()).toBe(false);
    expect(await rowsOf(page).count()).toBeGreaterThan(2);
    expect(await page.locator('#cite').count()).toBe(0);
  });
});

test('long rows out of sight are not laid out, but addresses lead to them, and they are printed', async ({
  open,
}) => {
  const page = await open('/indicators/');
  await page.setViewportSize({ width: 390, height: 300 });
  // The invented site has too few countries for one.
  await page.locator('[data-row]').evaluateAll((rows) => {
    for (const row of rows) row.classList.add('index-rows__long');
  });
  const group = page.locator('[data-group]').last();
  const row = group.locator('[data-row]').first();
  const shown = () => row.evaluate((element) => getComputedStyle(element).contentVisibility);
  expect(await shown()).toBe('auto');
  await page.goto(`${page.url()}#${(await group.getAttribute('id')) ?? ''}`);
  await page.waitForFunction(
    (element) => {
      const { top, bottom } = (element as Element).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    },
    await group.locator('h2').elementHandle(),
  );
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe('visible');
});

test('indicators with one value are folded, and the filter opens the folds that hold its words', async ({
  open,
}) => {
  const page = await open('/indicators/');
  const folds = page.locator('details[open]');
  const folded = page.locator('details [data-row]').first();
  expect(await folded.isVisible()).toBe(false);
  await field(page).fill((await folded.locator(':is(a, b)').first().textContent()) ?? '');
  expect(await folded.isVisible()).toBe(true);
  await field(page).fill('');
  expect(await folds.count()).toBe(0);
});

test('commitments of an election, and the findings that invoke them, are two clicks from the home page on a phone', async ({
  open,
}) => {
  const page = await open('/', { width: 390 });
  await page.locator('a[href="/ruritania/2011-presidential/"]').first().click();
  await page.getByRole('link', { name: /^\d+ commitments? invoked$/ }).click();
  const findings = page.locator('#commitments li li a');
  expect(await findings.first().isVisible()).toBe(true);
  const target = await findings.first().getAttribute('href');
  expect(await page.locator(target ?? '').count()).toBe(1);
});

test('a count in the table of commitments leads to the findings of that election', async ({ open }) => {
  const page = await open('/commitments/');
  const cell = page.locator('.commitments td a', { hasText: /^\s*\d+\s*$/ }).first();
  const count = Number(await cell.innerText());
  await cell.click();
  expect(new URL(page.url()).hash).toMatch(/^#[a-z]+-\d{4}-[a-z]+$/);
  expect(await page.locator(`${new URL(page.url()).hash} .excerpt`).count()).toBe(count);
});
