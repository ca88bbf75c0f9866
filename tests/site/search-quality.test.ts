import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { test } from '../support/site-test.ts';

/** What a reader types, and the passages that must be among the first ten, by election and anchor. */
interface JudgedQuery {
  readonly query: string;
  readonly finds: readonly string[];
}

const judged = parse(readFileSync('tests/site/search-queries.yml', 'utf8')) as JudgedQuery[];

/** Just under what is reached: who changes the index or its weights sees at once what it costs. */
const floor = { recall: 0.93, reciprocalRank: 0.97 };

/** The first ten passages that the search page shows for a query. */
async function firstTen(page: Page, query: string): Promise<string[]> {
  const field = page.locator('eo-search input[type="search"]');
  await field.fill(query);
  await field.press('Enter');
  const words = query.replace(/["“”]/g, '');
  await page
    .locator('eo-search [role="status"]')
    .filter({ hasText: `“${words}”` })
    .waitFor();
  const links = page.locator('.search__finding a');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return addresses.slice(0, 10).map((address) => {
    const { pathname, hash } = new URL(address);
    return pathname.replace('/kazakhstan/', '') + hash.slice(1);
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

test('sixty queries of the field find the passages that readers of the reports chose for them', async ({
  open,
}) => {
  expect(judged).toHaveLength(60);
  const page = await open('/search/');
  const recalls: number[] = [];
  const reciprocalRanks: number[] = [];
  const misses: string[] = [];
  for (const { query, finds } of judged) {
    const found = await firstTen(page, query);
    const missed = finds.filter((passage) => !found.includes(passage));
    recalls.push(1 - missed.length / finds.length);
    const rank = found.findIndex((passage) => finds.includes(passage));
    reciprocalRanks.push(rank === -1 ? 0 : 1 / (rank + 1));
    if (missed.length > 0 || rank > 0)
      misses.push(`${query}: first at ${rank + 1}, without ${missed.join(', ') || 'none'}`);
  }
  const measured = { recall: mean(recalls), reciprocalRank: mean(reciprocalRanks) };
  const report = `${JSON.stringify(measured)}\n${misses.join('\n')}`;
  expect(measured.recall, report).toBeGreaterThanOrEqual(floor.recall);
  expect(measured.reciprocalRank, report).toBeGreaterThanOrEqual(floor.reciprocalRank);
});
