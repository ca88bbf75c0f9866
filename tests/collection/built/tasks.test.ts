import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { sourceOf } from '../../../src/site/source.ts';
import * as words from '../../../src/words/words.ts';
import { test } from '../../support/site-test.ts';
import { corpus } from '../collection.ts';

/*
 * What readers come for, done as they do it: by what links and buttons are called, on a phone, each click counted.
 */

const tasks = z
  .strictObject({
    quotation: z.strictObject({ query: z.string(), passages: z.array(z.string()) }),
    origin: z.strictObject({ page: z.string(), number: z.string(), passage: z.string() }),
    file: z.strictObject({ country: z.string(), topic: z.string() }),
    reading: z.strictObject({ country: z.string(), topic: z.string(), screens: z.number() }),
    arrivals: z.int().positive(),
  })
  .parse(parse(readFileSync('tests/collection/tasks.yml', 'utf8')));

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A reader with a phone, whose clicks are counted. */
class Reader {
  clicks = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(control: Locator): Promise<void> {
    this.clicks += 1;
    await control.click();
  }

  /** What can be read in the window as it stands. */
  sight(): Promise<string> {
    return this.page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const seen: string[] = [];
      while (texts.nextNode()) {
        const { parentElement } = texts.currentNode;
        if (parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
        range.selectNodeContents(texts.currentNode);
        const [line] = range.getClientRects();
        if (line === undefined || line.width < 2 || line.top < 0 || line.bottom > innerHeight) continue;
        seen.push(texts.currentNode.textContent ?? '');
      }
      return seen.join(' ').replace(/\s+/g, ' ');
    });
  }
}

function passage(id: string) {
  const found = corpus.excerpts.get(id);
  if (found === undefined) throw new Error(`The collection has no passage ${id}`);
  return found;
}

test('copies a quotable sentence with its source in two clicks and typing, ready to paste', async ({
  open,
}) => {
  const { query, passages } = tasks.quotation;
  const reader = new Reader(
    await open('/', { ...phone, permissions: ['clipboard-read', 'clipboard-write'] }),
  );
  const { page } = reader;
  await reader.click(page.getByRole('searchbox').first());
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: words.search.results }).getByRole('listitem').first();
  await reader.click(found.getByRole('button', { name: words.excerpts.copyQuotation }));
  await page.getByRole('button', { name: words.copying.copied }).waitFor();
  expect(reader.clicks).toBe(2);

  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  const ready = passages.map(passage).map((excerpt) => {
    const { election, anchor, quote } = excerpt;
    return {
      words: quote.text,
      from: words.source.from(words.source.attribution(sourceOf(corpus, excerpt))),
      address: `/${election.id}/#${anchor}`,
    };
  });
  const own = ready.find(({ address }) => pasted.endsWith(address));
  expect(pasted).toContain(own?.from ?? 'the source of one of the passages');
  expect(pasted.replaceAll('\u00a0', ' ')).toContain(own?.words.replaceAll('\u00a0', ' '));
});

test('learns in one click where a number comes from in the document', async ({ open }) => {
  const { page: path, number, passage: id } = tasks.origin;
  const excerpt = passage(id);
  const reader = new Reader(await open(`/${path}/`, phone));
  const figure = reader.page.locator(`a[href*="/${excerpt.election.id}/#${excerpt.anchor}"]`);
  await reader.click(
    figure
      .or(reader.page.getByRole('link', { name: number }))
      .filter({ hasText: number })
      .first(),
  );
  expect(reader.clicks).toBe(1);
  const arrived = reader.page.locator('article.excerpt:target, article.excerpt:has(:target)');
  await arrived.waitFor();
  expect(await arrived.getAttribute('id')).toBe(excerpt.anchor);
  const { source } = excerpt.report;
  const link = arrived.getByRole('link', {
    name: words.source.documentNamed(source.document !== undefined),
  });
  expect(await link.getAttribute('href')).toBe(source.document ?? source.landing);
  expect(await arrived.locator('.excerpt__source, .excerpt__arrived').innerText()).toContain(
    excerpt.page === undefined ? 'page not recorded' : words.source.onPage(excerpt.page),
  );
  const sight = await reader.sight();
  expect(sight).toContain(number);
  expect(sight).toContain(excerpt.section);
});

test('has all figures on a topic as a file in two clicks, without scrolling on its page', async ({
  open,
}) => {
  const { country, topic } = tasks.file;
  const label = corpus.topics.get(topic)?.label ?? '';
  const question = corpus.comparisons.get(`${country}/${topic}`)?.question ?? label;
  const reader = new Reader(await open('/', phone));
  const { page } = reader;
  const links = page.getByRole('link', { name: question }).or(page.getByRole('link', { name: label }));
  await reader.click(links.first());
  await page.getByRole('heading', { level: 1, name: label }).waitFor();

  const file = page.getByRole('link', { name: words.data.figuresFile });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await reader.sight()).toContain(words.data.figuresFile);
  const download = page.waitForEvent('download');
  await reader.click(file);
  expect(reader.clicks).toBe(2);
  const csv = await text(await (await download).createReadStream());
  const on = [...corpus.excerpts.values()].filter(
    (excerpt) => excerpt.election.country.id === country && excerpt.topics.some(({ id }) => id === topic),
  );
  for (const { figures } of on) for (const { id } of figures) expect(csv).toContain(id);
});

test.for([...corpus.elections.values()].map((election) => [election.id, election] as const))(
  'who arrives at a passage of %s sees country, election, observers and section in the first picture',
  async ([, { excerpts }], { open }) => {
    for (let index = 0; index < tasks.arrivals; index += 1) {
      const excerpt = excerpts[Math.floor((index / tasks.arrivals) * excerpts.length)];
      if (excerpt === undefined) continue;
      const reader = new Reader(await open(`/${excerpt.election.id}/#${excerpt.anchor}`, phone));
      await reader.page.locator('article.excerpt:target').waitFor();
      const sight = await reader.sight();
      const source = sourceOf(corpus, excerpt);
      expect(sight, excerpt.id).toContain(words.source.election(source));
      expect(sight, excerpt.id).toContain(source.issuers);
      expect(sight, excerpt.id).toContain(excerpt.section);
      expect(sight, excerpt.id).toContain(excerpt.finding);
    }
  },
);

test('sees only what observers criticised in an election in two clicks', async ({ open }) => {
  const election = passage(tasks.origin.passage).election;
  const reader = new Reader(await open('/', phone));
  const { page } = reader;
  await reader.click(page.locator(`main a[href="/${election.id}/"]`).first());
  await page.getByRole('heading', { level: 1 }).waitFor();
  const critical = election.excerpts.filter(({ assessment }) => ['concern', 'breach'].includes(assessment));
  await reader.click(page.getByRole('link', { name: words.reading.criticising(critical.length) }));
  expect(reader.clicks).toBe(2);
  const shown = page.locator('article.excerpt:visible');
  await expect.poll(() => shown.count()).toBe(critical.length);
  expect((await shown.evaluateAll((all) => all.map(({ id }) => id))).toSorted()).toEqual(
    critical.map(({ anchor }) => anchor).toSorted(),
  );
});

test('learns in two clicks which commitments an election’s report invokes, and by which findings', async ({
  open,
}) => {
  const election = passage(tasks.origin.passage).election;
  const reader = new Reader(await open('/', phone));
  const { page } = reader;
  await reader.click(page.locator(`main a[href="/${election.id}/"]`).first());
  await page.getByRole('heading', { level: 1 }).waitFor();
  const invoked = new Set(election.excerpts.flatMap(({ commitments }) => commitments));
  await reader.click(
    page.getByRole('link', { name: words.elections.commitments.invoked(invoked.size) }).first(),
  );
  expect(reader.clicks).toBe(2);
  const list = page.locator('#commitments');
  await expect.poll(() => list.evaluate((part) => part.getBoundingClientRect().top)).toBeLessThan(300);
  for (const commitment of invoked) {
    const row = list.locator('.invoked > li').filter({
      has: page.getByRole('link', { name: commitment.label, exact: true }),
    });
    for (const { finding, commitments } of election.excerpts)
      if (commitments.includes(commitment)) expect(await row.innerText()).toContain(finding);
  }
});

test('reads a topic on a phone as findings, with all of it one switch away', async ({ open }) => {
  const { country, topic } = tasks.reading;
  const reader = new Reader(await open(`/${country}/topics/${topic}/`, phone));
  const { page } = reader;
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  expect(screens).toBeLessThanOrEqual(tasks.reading.screens);
  const quotations = page.locator('.passages blockquote');
  const seen = () =>
    quotations.evaluateAll(
      (all) => all.filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(await seen()).toBe(0);
  await reader.click(page.locator('.segments label', { hasText: words.reading.withQuotations }));
  expect(reader.clicks).toBe(1);
  await expect.poll(seen).toBe(await quotations.count());
});
