import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { excerptsOn } from '../../src/site/elections.ts';
import { site, sites } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';
import { axeFindings, test } from '../support/site-test.ts';

/** Two elections of which the reports rate the count on different bases. */
const differing =
  '/ruritania/compare/?elections=2003-presidential,2007-parliamentary&topics=voting,counting-and-tabulation';
const many =
  '/ruritania/compare/?elections=2007-parliamentary,2011-presidential&topics=overall-assessment,election-administration,voter-registration,media,women,voting,counting-and-tabulation';
const two = '/ruritania/compare/?elections=2007-parliamentary,2011-presidential&topics=voting';
const five =
  '/ruritania/compare/?elections=2003-presidential,2007-parliamentary,2011-presidential,2015-presidential,2019-parliamentary&topics=counting-and-tabulation';

/** How many passages the two elections of `two` have on its topic. */
const passagesOnVoting = (() => {
  const { elections, topics } = corpusOf(site);
  const voting = topics.get('voting');
  return ['ruritania/2007-parliamentary', 'ruritania/2011-presidential']
    .map((id) => elections.get(id))
    .reduce((sum, election) => sum + (election && voting ? excerptsOn(election, voting).length : 0), 0);
})();

/** Waits until the page says what it compares, or what it still needs, and returns that. */
async function status(page: Page, says: RegExp): Promise<string> {
  const line = page.locator('eo-compare [role="status"]').filter({ hasText: says });
  return (await line.textContent()) ?? '';
}

async function heads(page: Page): Promise<string[]> {
  return page.locator('.comparison__year').allInnerTexts();
}

/** The query part of the address, as it reads. */
function query(page: Page): string {
  return new URL(page.url()).search;
}

describe.each(sites)('comparing under $base', ({ base }) => {
  test('a pasted link shows elections as columns, passages by judgement, and values with what keeps them apart', async ({
    open,
  }) => {
    const page = await open(differing, { base });
    expect(await status(page, /passages/)).toMatch(/^2 elections on 2 topics: \d+ passages\.$/);
    expect(await heads(page)).toEqual(['2003', '2007']);
    expect(await page.title()).toMatch(/^2003 presidential, 2007 parliamentary: Voting, Counting/);
    expect(await page.locator('.compare__choice').getAttribute('open')).toBeNull();

    const counting = page.getByRole('region', { name: 'Counting and tabulation' });
    const concerns = counting.getByRole('heading', { name: /Concern/ });
    const tops = await concerns.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(tops).toHaveLength(2);
    expect(tops[0]).toBe(tops[1]);

    const rated = counting.locator('.comparison__indicator').filter({ hasText: 'Count assessed negatively' });
    expect(await rated.getByRole('link', { name: 'one out of four' }).getAttribute('href')).toMatch(
      new RegExp(`^${base}ruritania/2003-presidential/#`),
    );
    expect(await rated.locator('.comparison__joint').innerText()).toMatch(
      /^2003 ≠ 2007\s*not the same measure: 2003 \(of counts observed\) and 2007 .+ do not rest on the same basis\./,
    );
  });

  test('a finding leads to its passage, and the quotation opens beneath it', async ({ open }) => {
    const page = await open(two, { base });
    await status(page, /passages/);
    const passage = page
      .locator('.comparison__passage')
      .filter({ has: page.getByRole('link', { name: '94 per cent' }) });
    const words = passage.getByText('assessed the voting positively in 94 per cent');
    expect(await words.isVisible()).toBe(false);
    await passage.getByText('Quotation', { exact: true }).click();
    expect(await words.isVisible()).toBe(true);
    await passage.locator('.comparison__finding').getByRole('link').click();
    await page.waitForURL(/\/ruritania\/2007-parliamentary\/#/);
    expect(await page.locator('article:target').count()).toBe(1);
  });

  test('a changed choice stands in the address, and Back leads to the one before', async ({ open }) => {
    const page = await open(two, { base });
    await status(page, /passages/);
    await page.getByText('Elections and topics').click();
    await page.getByLabel('2019').check();
    await status(page, /^3 elections/);
    expect(query(page)).toBe(
      '?elections=2007-parliamentary,2011-presidential,2019-parliamentary&topics=voting',
    );
    await page.getByLabel('Results').check();
    await status(page, /on 2 topics/);
    expect(query(page)).toMatch(/&topics=voting,results$/);

    await page.goBack();
    await status(page, /^3 elections on 1 topic/);
    expect(await page.getByLabel('Results').isChecked()).toBe(false);
    await page.goBack();
    await status(page, /^2 elections on 1 topic/);
    expect(await heads(page)).toEqual(['2007', '2011']);
  });

  test('without JavaScript the page leads to every topic and every cell', async ({ open }) => {
    const page = await open(two, { base, javaScriptEnabled: false });
    expect(await page.locator('.compare__noscript').isVisible()).toBe(true);
    expect(await page.locator('form.compare__form').isVisible()).toBe(false);
    const links = page.locator('.matrix a:visible');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toContain(`${base}ruritania/topics/voting/`);
    expect(hrefs).toContain(`${base}ruritania/topics/voting/#2015-presidential`);
  });
});

test('with nothing chosen the form is open, and what suggests itself is linked', async ({ open }) => {
  const page = await open('/ruritania/compare/');
  expect(await page.getByLabel('2007').isVisible()).toBe(true);
  await page.getByRole('link', { name: /^Parliamentary elections of 2007 and 2019/ }).click();
  await status(page, /^2 elections on 1 topic/);
  expect(await page.locator('.matrix').isVisible()).toBe(false);
});

test('the form is filled in and sent by keyboard, and the result is told and gone to', async ({ open }) => {
  const page = await open('/ruritania/compare/');
  expect(await status(page, /Choose/)).toBe('Choose two or more elections and at least one topic.');
  await page.getByLabel('2007').focus();
  await page.keyboard.press('Space');
  expect(await status(page, /^Choose another/)).toBe('Choose another election and at least one topic.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await status(page, /^Choose at/)).toBe('Choose at least one topic.');
  await page.getByLabel('Results').focus();
  await page.keyboard.press('Space');
  await status(page, /^2 elections on 1 topic/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    '2007 parliamentary and 2011 presidential',
  );
});

test('what an address names and the collection does not have is said, and the rest is shown', async ({
  open,
}) => {
  const page = await open(two.replace('voting', 'voting,sorcery').replace('=2007', '=2012-local,2007'));
  await status(page, /^2 elections on 1 topic/);
  const said = page.locator('.compare__unknown');
  expect(await said.innerText()).toContain('“2012-local”, which is no election of this collection');
  expect(await said.innerText()).toContain('“sorcery”, which is no topic of this collection');
  await said.getByRole('link').click();
  await status(page, /^2 elections on 1 topic/);
  expect(query(page)).toBe(new URL(two, 'https://observed.example').search);
  expect(await said.innerText()).toBe('');
});

test('an election without a passage says why, and what lies between the chosen ones is named', async ({
  open,
}) => {
  const page = await open('/ruritania/compare/?elections=2003-presidential,2015-presidential&topics=voting');
  await status(page, /passage/);
  const silent = page.locator('.comparison__column').nth(1);
  expect(await silent.innerText()).toContain('Before the event');
  const between = await page.locator('.comparison__between').allInnerTexts();
  expect(between[0]).toContain('election of 2005 was observed too');
  expect(between[1]).toBe('2007 and 2011 lie between 2003 and 2015 too, and are not chosen here.');
});

test('a topic that cannot be loaded is said to be missing, and can be asked for again', async ({ open }) => {
  const page = await open('/ruritania/compare/');
  await page.route('**/topics/results/comparison.json', (route) => route.abort());
  for (const name of [/^2007/, /^2011/, /^Voting$/, /^Results$/])
    await page.getByRole('checkbox', { name }).check();
  expect(await status(page, /could not/)).toMatch(/passages\. 1 topic could not be loaded\.$/);
  const results = page.getByRole('region', { name: 'Results' });
  await results.getByRole('alert').waitFor();
  expect(await page.getByRole('region', { name: 'Voting' }).locator('.comparison__passage').count()).toBe(
    passagesOnVoting,
  );
  await page.unroute('**/topics/results/comparison.json');
  await results.getByRole('button', { name: 'Try again' }).click();
  await results.locator('.comparison__passage').first().waitFor();
});

test('a link to a topic of a comparison leads to it, below the heads', async ({ open }) => {
  const page = await open(`${two},results#compare-results`);
  await status(page, /passages/);
  const title = page.locator('#compare-results');
  const top = await title.evaluate((element) => element.getBoundingClientRect().top);
  const heads = await page
    .locator('.comparison__heads')
    .evaluate((element) => element.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(heads);
  expect(top).toBeLessThan(heads + 100);

  await page.getByRole('link', { name: 'Voting', exact: true }).first().click();
  await page.waitForURL(/#compare-voting$/);
  expect(await status(page, /passages/)).toMatch(/^2 elections on 2 topics/);
});

test('all quotations open and close at once', async ({ open }) => {
  const page = await open(two);
  await status(page, /passages/);
  const opened = page.locator('.comparison__quotation[open]');
  await page.getByRole('button', { name: 'All quotations' }).click();
  expect(await opened.count()).toBe(passagesOnVoting);
  await page.getByRole('button', { name: 'All quotations' }).click();
  expect(await opened.count()).toBe(0);
});

test.for([320, 768, 1280])('five elections do not scroll sideways at %i px', async (width, { open }) => {
  const page = await open(five, { width });
  await status(page, /passages/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const lefts = await page
    .locator('.comparison__column')
    .evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().left)).size);
  expect(lefts).toBe(width === 1280 ? 5 : 1);
});

test.for(['light', 'dark'] as const)(
  'five elections give axe nothing to find in %s colours',
  async (colorScheme, { open }) => {
    const page = await open(five, { colorScheme });
    await status(page, /passages/);
    await page.getByRole('button', { name: 'All quotations' }).click();
    expect(await axeFindings(page)).toEqual([]);
  },
);

test.for([1280, 360])(
  'what has the focus is never covered by the heads at %i px',
  async (width, { open }) => {
    const page = await open(many, { width });
    await status(page, /passages/);
    const covered = () =>
      page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused?.closest('.comparison__topic')) return undefined;
        const { left, top, height } = focused.getBoundingClientRect();
        return (
          document.elementFromPoint(left + 2, top + height / 2)?.closest('.comparison__heads, h3') !== null
        );
      });
    const seen: (boolean | undefined)[] = [];
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press(key);
        seen.push(await covered());
      }
    }
    expect(seen.filter((each) => each === false).length).toBeGreaterThan(40);
    expect(seen.filter((each) => each === true)).toEqual([]);
  },
);

test('paper has the columns and no form', async ({ open }) => {
  // A4 landscape between its margins.
  const page = await open(two, { width: 1001 });
  await status(page, /passages/);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.compare__choice').isVisible()).toBe(false);
  expect(await page.locator('.comparison__column').first().locator('h3').innerText()).toBe(
    '2007 parliamentary',
  );
  const widths = await page
    .locator('.comparison__column')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
  expect(Math.max(...widths)).toBeLessThan(520);
});

test('paper has the quotations, unless the reader leaves them out, and whole addresses', async ({ open }) => {
  const page = await open(two, { width: 1001 });
  await status(page, /passages/);
  const quotation = page.locator('.comparison__quote').first();
  expect(await quotation.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await quotation.isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Copy quotation' }).first().isVisible()).toBe(false);
  const address = await page
    .locator('.comparison__finding a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toMatch(/https:\/\/elections-observed\.example\/ruritania\/.+#/);

  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Print the quotations').uncheck();
  expect(page.url()).toContain(two);
  await page.emulateMedia({ media: 'print' });
  expect(await quotation.isVisible()).toBe(false);
});

test('paper has no column over another, from sheet to sheet', async ({ open }) => {
  const page = await open(two, { width: 1001 });
  await status(page, /passages/);
  await page.emulateMedia({ media: 'print' });
  // Columns whose rows are shared lay over one another where a sheet ends.
  const columns = page.locator('.comparison__column');
  expect(
    new Set(await columns.evaluateAll((all) => all.map((each) => getComputedStyle(each).display))),
  ).toEqual(new Set(['block']));
});

test('the columns come without a shift of what is there', async ({ open }) => {
  const page = await open('/about/');
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(new URL(two, page.url()).href);
  await status(page, /passages/);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});
