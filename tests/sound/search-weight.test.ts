import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, inject } from 'vitest';
import { indexFiles, packedRecords } from '../support/search-index.ts';
import { test } from '../support/site-test.ts';

/**
 * What a search may take from its address to its first results, with the page and all but its fonts: which letters there
 * are is not up to the search. Bytes are as a host sends them that zips text. More is allowed only with a reason.
 */
const budgets = { requests: 22, bytes: 163_000 };

/**
 * Files that every index has, and how many records have one file more. Parts of half the size, of which each word of a
 * search needs one, are twice as many.
 */
const files = { least: 10, recordsEach: 15 };

/** The answers that a page has been given from its first request on, without fonts. */
async function answersTo(page: Page, address: string): Promise<readonly Response[]> {
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(address);
  await page.locator('.search__result').first().waitFor();
  await page.waitForLoadState('networkidle');
  return answers.filter((answer) => !answer.url().endsWith('.woff2'));
}

/** How many bytes an answer takes. The files of the index are compressed themselves. */
async function weight(answer: Response): Promise<number> {
  const body = await answer.body();
  return /\.(?:pagefind|pf_\w+)$/.test(answer.url()) ? body.length : gzipSync(body).length;
}

test.for(['observers', 'turnout', 'counting of votes'])(
  'a search for “%s” takes no more than its budget to first results',
  async (query, { open, browser }) => {
    const { origin } = new URL((await open('/about/')).url());
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const answers = await answersTo(
      page,
      `${origin}/search/?${new URLSearchParams({ q: query }).toString()}`,
    );
    const weights = await Promise.all(answers.map(weight));
    await context.close();
    const list = answers.map((answer, index) => `${weights[index] ?? 0} ${new URL(answer.url()).pathname}`);
    expect(answers.length, list.join('\n')).toBeLessThanOrEqual(budgets.requests);
    expect(
      weights.reduce((sum, each) => sum + each, 0),
      list.join('\n'),
    ).toBeLessThanOrEqual(budgets.bytes);
  },
);

test('the index has few files', () => {
  const [site] = inject('sites');
  if (site === undefined) throw new Error('There is no site');
  const records = packedRecords(site).length;
  const names = [...indexFiles(site).keys()];
  expect(names.length, names.join('\n')).toBeLessThanOrEqual(files.least + records / files.recordsEach);
});
