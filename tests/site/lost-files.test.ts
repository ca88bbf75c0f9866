import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { losses, unanswered } from '../support/lost-files.ts';
import { test } from '../support/site-test.ts';

/** The files that a search needs, by what they are. */
const ofSearch = {
  'the words of the index': /\/pagefind\/start\.pf_words/,
  'the engine in its worker': /\/_astro\/engine-worker/,
  'its machine code': /\/pagefind\/wasm\.\w+\.pagefind/,
  'a part of the index': /\.pf_index$/,
  'a passage': /\.pf_fragment$/,
} as const;

/** The search page, and everything that it has said of a search. */
async function searching(page: Page) {
  const field = page.locator('eo-search input[type="search"]');
  const said = () => page.locator('eo-search [role="status"]').textContent();
  const failure = page.getByRole('alert').filter({ hasText: 'The search index could not be loaded' });
  const found = (query: string) =>
    page
      .locator('eo-search [role="status"]')
      .filter({ hasText: new RegExp(`^\\d+ passages? for “${query}”`) });
  await field.waitFor();
  return { field, said, failure, found };
}

describe.each(Object.entries(ofSearch))('a search that loses %s', (_, file) => {
  test.for(Object.entries(losses))('%s', async ([, lose], { open }) => {
    const page = await open('/search/', { losesFiles: true });
    const { field, said, failure, found } = await searching(page);
    await page.route(file, lose);
    await field.fill('observers');
    await failure.waitFor();
    expect(await said()).toBe('');
    expect(await page.getByRole('heading', { name: 'Ruritania: topics' }).isVisible()).toBe(true);

    await page.unroute(file);
    await failure.getByRole('button', { name: 'Try again' }).click();
    await found('observers').waitFor();
    expect(await page.locator('.search__result').count()).toBeGreaterThan(1);
  });
});

test('a search that loses what no report says does not go on without it', async ({ open }) => {
  const page = await open('/search/', { losesFiles: true });
  const { field, failure, found } = await searching(page);
  const silences = /\/pagefind\/silences\//;
  await page.route(silences, losses.damaged);
  await field.fill('observers');
  await found('observers').waitFor();
  await field.fill('zeppelin');
  await failure.waitFor();
  await page.unroute(silences);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await page.locator('eo-search [role="status"]').filter({ hasText: 'No passage for “zeppelin”' }).waitFor();
});

test('a search fails though the one before it worked, and the next works again', async ({ open }) => {
  const page = await open('/search/?q=turnout', { losesFiles: true });
  const { field, failure, found } = await searching(page);
  await found('turnout').waitFor();
  await page.route(ofSearch['a passage'], losses['answered 500']);
  await field.fill('ballot box stuffing');
  await failure.waitFor();
  expect(page.url()).toMatch(/\?q=ballot\+box\+stuffing$/);
  await page.unroute(ofSearch['a passage']);
  await field.fill('observers');
  await found('observers').waitFor();
});

test('more results that do not come leave those that are there, and can be asked for again', async ({
  open,
}) => {
  // The next passages of this search lie in other files than the first.
  const page = await open('/search/?country=borolania', { losesFiles: true });
  const more = page.locator('button[value="more"]');
  await more.waitFor();
  await page.route(ofSearch['a passage'], losses.dropped);
  await more.click();
  const again = page.getByRole('button', { name: 'The next passages could not be loaded. Try again' });
  await again.waitFor();
  expect(await page.locator('.search__result').count()).toBe(10);
  await page.unroute(ofSearch['a passage']);
  await again.click();
  await page.locator('.search__result').nth(19).waitFor();
});

test('files that never answer are given up, each of them', async ({ open }) => {
  const lost = Object.values(ofSearch).map(async (file) => {
    const page = await open('/search/');
    const { field, failure, found } = await searching(page);
    await page.route(file, unanswered);
    await field.fill('observers');
    await failure.waitFor({ timeout: 40_000 });
    await page.unroute(file);
    await field.fill('turnout');
    await found('turnout').waitFor();
  });
  await Promise.all(lost);
});

/** Browsers that write no more addresses: some throw, others do nothing. */
const refusals = {
  throws: () => {
    const refuse = () => {
      throw new DOMException('Attempt to use history.pushState() more than 100 times', 'SecurityError');
    };
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
  },
  ignores: () => {
    Object.assign(History.prototype, { pushState: () => undefined, replaceState: () => undefined });
  },
} as const;

describe.each(Object.entries(refusals))('a browser that %s a new address', (_, script) => {
  test('finds and narrows all the same', async ({ open }) => {
    const page = await open('/search/', { script });
    const { field, found } = await searching(page);
    await field.fill('observers');
    await found('observers').waitFor();
    await field.fill('turnout');
    await field.press('Enter');
    await found('turnout').waitFor();
    const left = page.locator('.search__option:not(.search__option--none)', {
      has: page.locator('input[data-facet="assessment"]'),
    });
    const promised = Number(await left.first().locator('.search__number').textContent());
    await left.first().locator('input').check();
    await page
      .locator('eo-search [role="status"]', { hasText: new RegExp(`^${promised} passages?`) })
      .waitFor();
  });

  test('compares all the same', async ({ open }) => {
    const page = await open(comparison, { script });
    await compared(page, /^2 elections on 1 topic: \d+ passages/);
    await page.getByText('Elections and topics').click();
    await page.getByLabel('2019').check();
    await compared(page, /^3 elections/);
    await page.getByLabel('Results').check();
    await compared(page, /^3 elections on 2 topics/);
  });
});

test('an address that was refused is written later', async ({ open }) => {
  const script = () => {
    const allowed = Object.getOwnPropertyDescriptors(History.prototype);
    const refuse = () => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
    };
    Object.assign(History.prototype, { replaceState: refuse });
    addEventListener('allow', () => Object.defineProperties(History.prototype, allowed));
  };
  const page = await open('/search/', { script });
  await page.clock.install();
  const { field, found } = await searching(page);
  await field.fill('observers');
  await page.clock.runFor(1000);
  await found('observers').waitFor();
  expect(page.url()).toMatch(/\/search\/$/);
  await page.evaluate(() => dispatchEvent(new Event('allow')));
  await page.clock.runFor(11_000);
  await expect.poll(() => page.url()).toMatch(/\?q=observers$/);
});

test('a query of a thousand words is answered', async ({ open }) => {
  const page = await open('/search/');
  const { field, found } = await searching(page);
  await field.fill('a '.repeat(1000));
  await found('a').waitFor();
  const letters = Array.from(
    { length: 1000 },
    (_, index) => `${String.fromCharCode(97 + (index % 26))}${index}`,
  );
  await field.fill(letters.join(' '));
  const status = page.locator('eo-search [role="status"]').filter({ hasText: 'only its first 40 words' });
  await status.waitFor();
});

const comparison = '/ruritania/compare/?elections=2007-parliamentary,2011-presidential&topics=voting';
const topicFile = /\/topics\/results\/comparison\.json$/;

async function compared(page: Page, says: RegExp): Promise<void> {
  await page.locator('eo-compare [role="status"]').filter({ hasText: says }).waitFor();
}

describe('a comparison that loses the file of a topic', () => {
  const digit = async (route: Route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace(/(?<="quote":"[^"]*)\d/, '?') });
  };
  const emptied = async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), passages: [] } });
  };
  test.for([...Object.entries(losses), ['changed in one digit', digit], ['emptied', emptied]] as const)(
    '%s',
    async ([, lose], { open }) => {
      const page = await open(comparison, { losesFiles: true });
      await compared(page, /^2 elections on 1 topic/);
      const before = await page.locator('.comparison__passage').count();
      await page.route(topicFile, lose);
      await page.getByText('Elections and topics').click();
      await page.getByLabel('Results').check();
      await compared(page, /passages\. 1 topic could not be loaded\.$/);
      const results = page.getByRole('region', { name: 'Results' });
      expect(await results.locator('.comparison__column').count()).toBe(0);
      expect(await page.locator('.comparison__passage').count()).toBe(before);

      await page.unroute(topicFile);
      await results.getByRole('button', { name: 'Try again' }).click();
      await results.locator('.comparison__column').first().waitFor();
      await compared(page, /passages\.$/);
    },
  );

  test('that is all of it says that nothing could be loaded, not that there is nothing', async ({ open }) => {
    const page = await open('/ruritania/compare/', { losesFiles: true });
    await page.route(/comparison\.json$/, losses.dropped);
    await page.goto(new URL(comparison, page.url()).href);
    await compared(page, /^2 elections on 1 topic could not be loaded\.$/);
  });
});

const passage = '/ruritania/2011-presidential/';
const citations = /citations(-by-passage)?\.json$/;

describe('a control that loses its citations', () => {
  const other = (route: Route) => route.fulfill({ json: {} });
  test.for([...Object.entries(losses), ['without what is cited', other]] as const)(
    '%s',
    async ([, lose], { open }) => {
      const page = await open(passage, { losesFiles: true });
      await page.route(citations, lose);
      await page.locator('#register-growth [data-cite]').click();
      const dialog = page.getByRole('dialog', { name: 'Cite this passage' });
      await dialog.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
      expect(await dialog.locator('.citation__format').count()).toBe(0);
      await page.unroute(citations);
      await dialog.getByRole('button', { name: 'Try again' }).click();
      await dialog.locator('.citation__format').first().waitFor();
      expect(await dialog.getByRole('alert').count()).toBe(0);
    },
  );
});

const drawing = /\/_astro\/draw\.[^/]+\.js$/;
const chartPage = '/ruritania/indicators/turnout/';

describe('a chart that loses its drawing', () => {
  test.for(Object.entries(losses))('%s', async ([, lose], { open }) => {
    const page = await open(chartPage, {
      losesFiles: true,
      prepare: async (window) => {
        await window.route(drawing, lose);
      },
    });
    const failure = page.locator('.chart__failure').first();
    await failure.waitFor();
    expect(await page.locator('.chart table').first().isVisible()).toBe(true);
    await page.unroute(drawing);
    await failure.getByRole('button', { name: 'Load the page again' }).click();
    await page.locator('.chart canvas').first().waitFor();
    expect(await page.locator('.chart__failure').count()).toBe(0);
  });
});

test('what never answers is given up in a comparison, in a citation and in a chart, which is drawn when it comes late', async ({
  open,
}) => {
  const [compare, cite, chart] = await Promise.all([open(comparison), open(passage), open('/about/')]);
  await compare.route(topicFile, unanswered);
  await compare.goto(new URL(`${comparison},results`, compare.url()).href);
  await cite.route(citations, unanswered);
  await cite.locator('#register-growth [data-cite]').click();
  let letCome: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await chart.route(drawing, async (route) => {
    await late;
    await route.continue();
  });
  await chart.goto(new URL(chartPage, chart.url()).href, { waitUntil: 'commit' });
  await chart.locator('.chart__failure').first().waitFor();
  expect(await chart.locator('.chart table').first().isVisible()).toBe(true);
  letCome();
  await chart.locator('.chart canvas').first().waitFor();
  expect(await chart.locator('.chart__failure').count()).toBe(0);

  await compared(compare, /1 topic could not be loaded\.$/);
  await cite.getByRole('dialog').getByRole('alert').waitFor();
});
