import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builtPages, sites, type BuiltSite } from '../support/built-site.ts';
import { axeFindings, test } from '../support/site-test.ts';

const votingRating = 'kazakhstan/2011-presidential/?mark=ballot-box-stuffing#voting-rating';

/** Waits until the search says what came of it, and returns that. */
async function outcome(page: Page, says: RegExp): Promise<string> {
  const status = page.locator('eo-search [role="status"]').filter({ hasText: says });
  return (await status.textContent()) ?? '';
}

/** The addresses of the results shown, without origin. */
async function addresses(page: Page): Promise<string[]> {
  const links = page.locator('.search__finding a');
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(origin, '')));
}

async function field(page: Page) {
  const input = page.locator('eo-search input[type="search"]');
  await input.waitFor();
  return input;
}

/** What the browser highlights on a page as found. */
async function highlighted(page: Page): Promise<string[]> {
  const handle = await page.waitForFunction(() => {
    const ranges = [...(CSS.highlights.get('search-hit') ?? [])].map(String);
    return ranges.length > 0 ? ranges : undefined;
  });
  return (await handle.jsonValue()) ?? [];
}

describe.each(sites)('search under $base', ({ base }) => {
  test('finds a known passage and opens it with the hit marked', async ({ open }) => {
    const page = await open('/search/', { base });
    await (await field(page)).fill('ballot box stuffing');
    await outcome(page, /passages for “ballot box stuffing”/);
    expect(await addresses(page)).toContain(base + votingRating);

    const result = page
      .locator('.search__result')
      .filter({ has: page.locator(`a[href="${base}${votingRating}"]`) });
    expect(await result.locator('blockquote mark').allTextContents()).toEqual(['ballot box stuffing']);
    expect(await result.locator('.search__source').textContent()).toMatch(
      /^2011 presidential · .+ · [▲●▼■]\u00a0\w+/,
    );

    await result.getByRole('link').click();
    expect(await page.locator('article:target').getAttribute('id')).toBe('voting-rating');
    expect(await highlighted(page)).toEqual(['ballot box stuffing']);
  });

  test('finds a name in a spelling that no report prints, and marks what they print', async ({ open }) => {
    const page = await open('/search/?q=Mazhilis', { base });
    expect(await outcome(page, /passages/)).toMatch(/^\d+ passages for “Mazhilis”$/);
    const marks = await page.locator('.search__result mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['Majilis']));

    await page.locator('.search__finding a').first().click();
    expect(new Set(await highlighted(page))).toEqual(new Set(['Majilis']));
  });

  test('an abbreviation and its expansion find the same passages', async ({ open }) => {
    const counts: string[] = [];
    for (const query of ['CEC', 'Central+Election+Commission']) {
      const page = await open(`/search/?q=${query}`, { base });
      counts.push((await outcome(page, /passages/)).replace(/ .*/, ''));
    }
    expect(counts[0]).toBe(counts[1]);
  });

  test('filters narrow, say how many they would leave, and stand in the address', async ({ open }) => {
    const page = await open('/search/?q=voters', { base });
    const all = Number.parseInt(await outcome(page, /passages/), 10);
    const voting = page.locator('.search__option').filter({ has: page.locator('[value="voting"]') });
    const promised = Number(await voting.locator('.search__count').textContent());
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);

    await voting.getByRole('checkbox').check();
    expect(await outcome(page, new RegExp(`^${promised} passages`))).toBe(
      `${promised} passages for “voters”`,
    );
    expect(page.url()).toMatch(/\?q=voters&topic=voting$/);
    const breach = page.locator('.search__option').filter({ has: page.locator('[value="breach"]') });
    const both = await breach.locator('.search__count').textContent();
    await breach.getByRole('checkbox').check();
    await outcome(page, new RegExp(`^${both ?? ''} passage`));
    expect(await page.locator('.search__result:not(.search__result--breach)').count()).toBe(0);
  });

  test('the address holds the whole search', async ({ open }) => {
    const address =
      '/search/?q=count&election=kazakhstan/2007-parliamentary&topic=voting&topic=results&sort=oldest';
    const page = await open(address, { base });
    await outcome(page, /passage/);
    expect(await (await field(page)).inputValue()).toBe('count');
    const ticked = page.locator('eo-search input[name]:checked');
    expect(await ticked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual([
      'kazakhstan/2007-parliamentary',
      'voting',
      'results',
    ]);
    expect(await page.locator('eo-search select').inputValue()).toBe('oldest');
    for (const found of await addresses(page))
      expect(found).toContain(`${base}kazakhstan/2007-parliamentary/`);
  });

  test('Back leads from search to search, past what was only typed', async ({ open }) => {
    const page = await open('/search/', { base });
    const input = await field(page);
    await input.fill('turnout');
    await input.press('Enter');
    await outcome(page, /“turnout”/);
    await input.fill('obser');
    await outcome(page, /“obser”/);
    expect(page.url()).toMatch(/\?q=obser$/);
    await input.fill('observers');
    await input.press('Enter');
    await outcome(page, /“observers”/);

    await page.goBack();
    await outcome(page, /“turnout”/);
    expect(await input.inputValue()).toBe('turnout');
    expect(page.url()).toMatch(/\?q=turnout$/);
    await page.goBack();
    expect(await input.inputValue()).toBe('');
    await page.getByRole('heading', { name: 'Kazakhstan: topics' }).waitFor();
  });

  test('the field of every page leads to the search page, with JavaScript and without', async ({ open }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/', { base, javaScriptEnabled });
      await page.getByRole('searchbox').fill('turnout');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(`**${base}search/?q=turnout`);
    }
  });

  test('without JavaScript the page offers the indexes of topics and elections', async ({ open }) => {
    const page = await open('/search/?q=turnout', { base, javaScriptEnabled: false });
    const links = page.locator('.search__indexes a:visible');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toContain(`${base}kazakhstan/topics/voting/`);
    expect(hrefs).toContain(`${base}kazakhstan/2011-presidential/`);
    expect(await page.locator('.search__noscript').isVisible()).toBe(true);
    expect(await page.locator('.search__body').isVisible()).toBe(false);
  });
});

/** The files of a build's search index, by their path in it. */
function indexFiles({ folder }: BuiltSite): Map<string, Buffer> {
  const paths = globSync('**/*.*', { cwd: join(folder, 'pagefind') }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, 'pagefind', path))]));
}

test('two builds of the same content write the same index, whatever their base path', () => {
  const [one = new Map<string, Buffer>(), other = new Map<string, Buffer>()] = sites.map(indexFiles);
  expect([...one.keys()]).toEqual([...other.keys()]);
  expect(one.size).toBeGreaterThan(100);
  expect([...one].filter(([path, bytes]) => other.get(path)?.equals(bytes) !== true)).toEqual([]);
});

test('every record of the index leads to a passage of a built page', () => {
  const [site] = sites;
  if (site === undefined) throw new Error('There is no site');
  const ids = new Map(builtPages(site).map(({ url, ids }) => [url.pathname, new Set(ids)]));
  const addresses = [...indexFiles(site)]
    .filter(([path]) => path.endsWith('.pf_fragment'))
    .map(([, bytes]) => gunzipSync(bytes).toString().replace('pagefind_dcd', ''))
    .map((record) => (JSON.parse(record) as { url: string }).url);
  expect(addresses.length).toBeGreaterThan(100);
  const lost = addresses.filter((address) => {
    const [path = '', anchor = ''] = address.split('#');
    return ids.get(path)?.has(anchor) !== true;
  });
  expect(lost).toEqual([]);
});

test('what cannot be found leads to advice and to the indexes', async ({ open }) => {
  const page = await open('/search/?q=aardvark&topic=women');
  expect(await outcome(page, /No passage/)).toBe('No passage for “aardvark” with these filters');
  expect(await page.getByRole('heading', { name: 'What to try' }).isVisible()).toBe(true);
  await page.locator('.search__message').getByRole('button', { name: 'Search without the filters' }).click();
  await outcome(page, /^No passage for “aardvark”$/);
  expect(new URL(page.url()).search).toBe('?q=aardvark');
  expect(await page.getByRole('heading', { name: 'Kazakhstan: topics' }).isVisible()).toBe(true);
});

test('a word that no passage holds is named', async ({ open }) => {
  const page = await open('/search/?q=turnout+xylophone');
  expect(await outcome(page, /passage/)).toMatch(
    /^\d+ passages for “turnout xylophone”; none holds “xylophone”$/,
  );
});

test('an index that cannot be loaded is said to be missing, and can be asked for again', async ({ open }) => {
  const page = await open('/search/');
  await page.route('**/pagefind.js*', (route) => route.abort());
  await (await field(page)).fill('turnout');
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Kazakhstan: topics' }).isVisible()).toBe(true);
  await page.unroute('**/pagefind.js*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await outcome(page, /passages for “turnout”/);
});

test('the keyboard does it all: slash, arrows, Enter, Escape', async ({ open }) => {
  const page = await open('/search/');
  const input = await field(page);
  await page.keyboard.press('/');
  await page.keyboard.type('turnout');
  await outcome(page, /passages/);
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('li, input')?.textContent.slice(0, 40));
  const findings = await page
    .locator('.search__result')
    .evaluateAll((all) => all.map((each) => each.textContent));
  await page.keyboard.press('ArrowDown');
  expect(findings[0]).toContain(await focused());
  await page.keyboard.press('ArrowDown');
  expect(findings[1]).toContain(await focused());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await input.inputValue()).toBe('');
  expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('turnout');
  await outcome(page, /passages/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?mark=turnout#/);
});

test('more results are shown when asked for', async ({ open }) => {
  const page = await open('/search/?q=observers');
  await outcome(page, /passages/);
  expect(await page.locator('.search__result').count()).toBe(20);
  await page.getByRole('button', { name: /^Show 20 more/ }).click();
  await page.locator('.search__result').nth(39).waitFor();
  expect(await page.locator('.search__result').nth(20).locator('a:focus').count()).toBe(1);
});

describe.each(['', '?q=ballot+box', '?q=aardvark&topic=women', '?topic=voting&kind=presidential'])(
  'the search page at "%s"',
  (query) => {
    test.for(['light', 'dark'] as const)(
      'gives axe nothing to find in %s colours',
      async (colorScheme, { open }) => {
        const page = await open(`/search/${query}`, { colorScheme });
        if (query !== '') await outcome(page, /passage/);
        expect(await axeFindings(page)).toEqual([]);
      },
    );

    test.for([360, 1280])('fits a window of %i px', async (width, { open }) => {
      const page = await open(`/search/${query}`, { width });
      if (query !== '') await outcome(page, /passage/);
      for (const summary of await page.locator('eo-search summary:visible').all()) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  },
);
