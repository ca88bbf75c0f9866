import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { asQuoted } from '../../../src/features/search/browser/query.ts';
import { yearOf } from '../../../src/model/year.ts';
import { test } from '../../support/site-test.ts';
import { corpus } from '../collection.ts';

/** What a reader types, and the passages that must be among the first ten, by election and anchor. */
interface JudgedQuery {
  readonly query: string;
  readonly finds: readonly string[];
}

/** Lists of queries; `floor` is just under what is reached: who changes the index or its weights sees what it costs. */
const lists = [
  {
    name: 'sixty queries of the field',
    file: 'search-queries.yml',
    length: 60,
    floor: { recall: 0.96, reciprocalRank: 0.97 },
  },
  {
    name: 'twenty queries that nothing was tuned for',
    file: 'search-queries-held-out.yml',
    length: 20,
    floor: { recall: 0.97, reciprocalRank: 0.99 },
  },
  {
    name: 'everyday words and kinds of election',
    file: 'search-queries-plain.yml',
    length: 16,
    floor: { recall: 0.99, reciprocalRank: 0.85 },
  },
] as const;

/** The passages that the judges of the lists had read; those that were added since are no answer to a list, nor in its way. */
const read = new Set(readFileSync('tests/collection/built/search-passages-judged.txt', 'utf8').split('\n'));

/** The first ten passages that the search page shows for a query, of those that the judges had read. */
async function firstTen(page: Page, query: string): Promise<string[]> {
  const field = page.locator('eo-search input[type="search"]');
  await field.fill(query);
  await field.press('Enter');
  await page
    .locator('eo-search [role="status"]')
    .filter({ hasText: `“${asQuoted(query)}”`, hasNotText: /^Searching/ })
    .waitFor();
  // Passages that the judges had not read may stand among those that are shown at once.
  const more = page.locator('button[value="more"]');
  if (await more.isVisible()) {
    await more.click();
    await page.locator('.search__found .search__result').nth(10).waitFor();
  }
  const links = page.locator('.search__finding a');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return addresses
    .map((address) => {
      const { pathname, hash } = new URL(address);
      return pathname.replace('/kazakhstan/', '') + hash.slice(1);
    })
    .filter((passage) => read.has(passage))
    .slice(0, 10);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

test.for(lists)(
  '$name find the passages that readers of the reports chose for them',
  async (list, { open }) => {
    const judged = parse(readFileSync(`tests/collection/built/${list.file}`, 'utf8')) as JudgedQuery[];
    expect(judged).toHaveLength(list.length);
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
    expect(measured.recall, report).toBeGreaterThanOrEqual(list.floor.recall);
    expect(measured.reciprocalRank, report).toBeGreaterThanOrEqual(list.floor.reciprocalRank);
  },
);

/** What a reader types, and passages of which one must be among the first ten. */
interface AnsweredQuery {
  readonly query: string;
  readonly any: readonly string[];
}

test('sixty queries in the words of three readers find a passage that answers', async ({ open }) => {
  const page = await open('/search/');
  const queries = parse(
    readFileSync('tests/collection/built/search-queries-readers.yml', 'utf8'),
  ) as AnsweredQuery[];
  expect(queries).toHaveLength(60);
  const missed: string[] = [];
  for (const { query, any } of queries) {
    const found = await firstTen(page, query);
    if (!any.some((passage) => found.includes(passage))) missed.push(query);
  }
  // The passage on what two courts banned names them in a footnote, and calls them neither opposition nor group.
  expect(missed).toEqual(['banned opposition group']);
});

/**
 * The queries of a file that no report answers, without those of elections of which the collection holds more than when
 * they were judged.
 */
function askedInVain<Query extends { readonly query: string }>(file: string, length: number): Query[] {
  const { reports, asked } = parse(readFileSync(`tests/collection/built/${file}`, 'utf8')) as {
    readonly reports: readonly string[];
    readonly asked: readonly Query[];
  };
  expect(asked).toHaveLength(length);
  const added = [...corpus.elections.values()].filter((election) =>
    election.reports.some(({ id }) => !reports.includes(id)),
  );
  const years = added.map(({ date }) => yearOf(date));
  return asked.filter(({ query }) => !years.some((year) => query.includes(year)));
}

/** What a reader asks that no report here answers, and the kind of silence. */
interface AskedInVain {
  readonly query: string;
  readonly silence: keyof typeof silences;
}

/** How the reason of each kind of silence begins. */
const silences = {
  'before-the-event': /^before the event/i,
  'not-printed': /^(?:no report prints it|no figure of this|no section|not observed)/i,
  'not-in-collection': /^The (?:\w+ )+election of \d{4} was observed; its reports are not/,
} as const;

test('thirty questions that no report answers get that answer, with the kind of silence', async ({
  open,
}) => {
  const page = await open('/search/');
  const asked = askedInVain<AskedInVain>('search-silences-readers.yml', 30);
  const wrong: string[] = [];
  for (const { query, silence } of asked) {
    await firstTen(page, query);
    const reason = page.locator('.search__silence p').first();
    const said = (await reason.isVisible()) ? await reason.innerText() : '';
    if (!silences[silence].test(said)) wrong.push(`${query}: ${said}`);
  }
  expect(wrong).toEqual([]);
});

/** What a reader types, the first thing that no report says of it, and how the reason begins. */
interface SilentQuery {
  readonly query: string;
  readonly says: string;
  readonly why: string;
}

test('what no report says is answered, with the kind of silence', async ({ open }) => {
  const page = await open('/search/');
  const queries = askedInVain<SilentQuery>('search-silences.yml', 11);
  const answers: string[] = [];
  for (const { query } of queries) {
    await firstTen(page, query);
    const first = page.locator('.search__silence').first();
    const [says = '', why = ''] = (await first.isVisible())
      ? [await first.locator('a').innerText(), await first.locator('p').innerText()]
      : [];
    answers.push(`${query}: ${says}: ${why}`);
  }
  queries.forEach(({ query, says, why }, index) => {
    expect(answers[index]).toMatch(new RegExp(`^${query}: ${says}: ${why}`));
  });
});
