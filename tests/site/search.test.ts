import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { site, sites } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';
import { indexFiles, packedRecords } from '../support/search-index.ts';
import { axeFindings, test } from '../support/site-test.ts';

const votingRating = 'ruritania/2011-presidential/?mark=ballot-box-stuffing#voting-rating';

/** Waits until the search says what came of it, and returns that. */
async function outcome(page: Page, says: RegExp): Promise<string> {
  const status = page
    .locator('eo-search [role="status"]')
    .filter({ hasText: says, hasNotText: /^Searching/ });
  return (await status.textContent()) ?? '';
}

/** The addresses of the results shown, without origin. */
async function addresses(page: Page): Promise<string[]> {
  const links = page.locator('.search__finding a');
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(origin, '')));
}

/** Opens everything that can be narrowed down by. */
async function openAll(page: Page): Promise<void> {
  await page.locator('eo-search details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
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
      /^Ruritania, presidential election, 8 May 2011 · Preliminary statement of 9 May 2011, EW and ASR · ELECTION DAY · [▲●▼■]\u00a0\w+/,
    );

    await result.locator('.search__finding').getByRole('link').click();
    expect(await page.locator('article:target').getAttribute('id')).toBe('voting-rating');
    expect(await highlighted(page)).toEqual(['ballot box stuffing']);
  });

  test('finds a name in a spelling that no report prints, and marks what they print', async ({ open }) => {
    const page = await open('/search/?q=Dyet', { base });
    expect(await outcome(page, /passages/)).toMatch(/^\d+ passages for “Dyet”$/);
    const marks = await page.locator('.search__result mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['Diet']));

    await page.locator('.search__finding a').first().click();
    expect(new Set(await highlighted(page))).toEqual(new Set(['Diet']));
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
    const page = await open('/search/?q=observers', { base });
    const all = Number.parseInt(await outcome(page, /passages/), 10);
    const voting = page
      .locator('.search__option')
      .filter({ has: page.locator('[data-facet="topic"][value="voting"]') });
    const promised = Number(await voting.locator('.search__number').textContent());
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);

    await voting.getByRole('checkbox').check();
    expect(await outcome(page, new RegExp(`^${promised} passages`))).toBe(
      `${promised} passages for “observers”`,
    );
    expect(page.url()).toMatch(/\?q=observers&topic=voting$/);
    const breach = page.locator('.search__option').filter({ has: page.locator('[value="breach"]') });
    const both = await breach.locator('.search__number').textContent();
    await breach.getByRole('checkbox').check();
    await outcome(page, new RegExp(`^${both ?? ''} passage`));
    expect(await page.locator('.search__result:not(.assessment--breach)').count()).toBe(0);
  });

  test('the address holds the whole search', async ({ open }) => {
    const address =
      '/search/?q=count&election=ruritania/2007-parliamentary&topic=voting&topic=results&sort=oldest';
    const page = await open(address, { base });
    await outcome(page, /passage/);
    expect(await (await field(page)).inputValue()).toBe('count');
    const ticked = page.locator('eo-search input[data-facet]:checked');
    expect(await ticked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual([
      'ruritania/2007-parliamentary',
      'voting',
      'results',
    ]);
    expect(await page.locator('eo-search select').inputValue()).toBe('oldest');
    for (const found of await addresses(page))
      expect(found).toContain(`${base}ruritania/2007-parliamentary/`);
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
    await page.getByRole('heading', { name: 'Ruritania: topics' }).waitFor();
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
    expect(hrefs).toContain(`${base}ruritania/topics/voting/`);
    expect(hrefs).toContain(`${base}ruritania/2011-presidential/`);
    expect(await page.locator('.search__noscript').isVisible()).toBe(true);
    expect(await page.locator('.search__body').isVisible()).toBe(false);
  });
});

test('two builds of the same content write the same index, whatever their base path', () => {
  const [one = new Map<string, Buffer>(), other = new Map<string, Buffer>()] = sites.map(indexFiles);
  expect([...one.keys()]).toEqual([...other.keys()]);
  // At least one record of each passage.
  expect(packedRecords(site).length).toBeGreaterThan(corpusOf(site).excerpts.size);
  expect([...one].filter(([path, bytes]) => other.get(path)?.equals(bytes) !== true)).toEqual([]);
});

test.for([
  ['Diet', 'Dyet', 'Діет', 'Dijet', 'DIET'],
  ['Crown Union', 'Crown-Union', 'Crownunion', 'Коронна Спілка', 'Korunna Spilka'],
  ['Rassen', 'Рассен'],
  ['CEC', 'Central Election Commission', 'central election commission', 'ЦИК', 'ЦВК'],
  ['e-ballots', 'electronic ballots', 'eballots'],
  ['unauthorised', 'unauthorized', 'Unauthorised'],
  ['organisations', 'organizations'],
  ['programmes', 'programs'],
])('%s: each form finds the same passages', async (forms, { open }) => {
  const page = await open('/search/');
  const input = await field(page);
  const found = new Map<string, string>();
  for (const form of forms) {
    await input.fill(form);
    await input.press('Enter');
    found.set(form, (await outcome(page, new RegExp(`for “${form}”$`))).replace(/ .*/, ''));
  }
  expect(new Set(found.values()).size, JSON.stringify([...found])).toBe(1);
  expect(Number(found.get(forms[0] ?? ''))).toBeGreaterThan(0);
});

/** What a result shows of a passage: finding and quotation. */
async function shownTexts(page: Page): Promise<string[]> {
  return page.locator('.search__found .search__result').allTextContents();
}

test.for([
  ['"ballot box" students', [/ballot box/i, /student/i]],
  ['students "ballot box"', [/ballot box/i, /student/i]],
  ['„ballot box“ students', [/ballot box/i, /student/i]],
  ['"ballot box" "polling station"', [/ballot box/i, /polling station/i]],
  ['Crownunion "precinct commissions"', [/Crown Union/, /precinct commission/i]],
  ['"Union of the Crown" "precinct commissions"', [/Crown Union/, /precinct commission/i]],
  ['"Коронна Спілка" "precinct commissions"', [/Crown Union/, /precinct commission/i]],
] as const)('%s: a phrase is held together beside other words', async ([query, wanted], { open }) => {
  const page = await open('/search/');
  await (await field(page)).fill(query);
  await outcome(page, /for “/);
  const texts = await shownTexts(page);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) for (const words of wanted) expect(text).toMatch(words);
});

test('a phrase finds fewer than its words apart, and marks only where they stand together', async ({
  open,
}) => {
  const page = await open('/search/?q=election+day+voters');
  const apart = Number.parseInt(await outcome(page, /passages/), 10);
  await (await field(page)).fill('"election day" voters');
  const together = await outcome(page, /^\d+ passages for “‘election day’ voters”$/);
  expect(Number.parseInt(together, 10)).toBeLessThan(apart);
  const marks = await page.locator('.search__found mark').allTextContents();
  expect(new Set(marks.map((mark) => mark.toLowerCase().replace(/s$/, '')))).toEqual(
    new Set(['election day', 'voter']),
  );
  for (const each of await page.locator('.search__found .search__result').all()) {
    const text = (await each.locator('.search__quotation, .search__finding').allTextContents()).join(' ');
    const own = (
      await each.locator('.search__quotation, .search__finding').locator('mark').allTextContents()
    ).filter((mark) => /^election days?$/i.test(mark));
    expect(own).toHaveLength(text.match(/election days?\b/gi)?.length ?? 0);
  }
  await page.locator('.search__finding a').first().click();
  expect((await highlighted(page)).join(' ').toLowerCase()).toContain('election day');
});

test('with a phrase, facets still count what they leave, and the order can be chosen', async ({ open }) => {
  const page = await open('/search/?q=%22with+regard+to%22+the');
  const all = await outcome(page, /^\d+ passages/);
  const elections = page.locator('.search__option:not(.search__option--none)').filter({
    has: page.locator('input[data-facet="election"]'),
  });
  const counts = (await elections.locator('.search__number').allTextContents()).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number.parseInt(all, 10));
  await elections.last().getByRole('checkbox').check();
  await outcome(page, new RegExp(`^${counts.at(-1) ?? ''} passages? for`));
  // Values of one facet add up, so that the others still say what they would add.
  expect((await elections.locator('.search__number').allTextContents()).map(Number)).toEqual(counts);

  await elections.last().getByRole('checkbox').uncheck();
  for (const [order, sorted] of [
    ['oldest', (a: string, b: string) => a.localeCompare(b)],
    ['newest', (a: string, b: string) => b.localeCompare(a)],
  ] as const) {
    await page.locator('eo-search select').selectOption(order);
    await page.waitForURL(new RegExp(`sort=${order}`));
    const areSorted = async (least: number) => {
      const years = (await addresses(page)).map((address) => /\/(\d{4})-/.exec(address)?.[1] ?? '');
      return years.length >= least && years.join() === years.toSorted(sorted).join();
    };
    await expect.poll(() => areSorted(10)).toBe(true);
    await page.locator('button[value="more"]').click();
    await expect.poll(() => areSorted(11)).toBe(true);
  }
});

test('a phrase that no passage holds is said to be none, and can be taken apart', async ({ open }) => {
  const page = await open('/search/?q=%22box+ballot%22+students');
  expect(await outcome(page, /^No passage/)).toBe(
    'No passage holds “box ballot” together in this order; some hold part of it',
  );
  expect(await page.locator('.search__found .search__result').count()).toBe(0);
  expect(await page.locator('.search__option:not(.search__option--none)').count()).toBe(0);
  expect(await page.locator('.search__near .search__result').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Search without the quotation marks' }).click();
  await outcome(page, /^\d+ passages? for “box ballot students”$/);
  expect(page.url()).toMatch(/\?q=box\+ballot\+students$/);
  await (await field(page)).fill('aardvark');
  await outcome(page, /^No passage for “aardvark”$/);
  expect(await page.getByRole('button', { name: 'Search without the quotation marks' }).isVisible()).toBe(
    false,
  );
});

test('a mistyped word in a phrase leads to the nearest, still in its phrase', async ({ open }) => {
  const page = await open('/search/?q=%22balot+box%22');
  await outcome(page, /^No passage holds “balot box” together in this order$/);
  await page.getByRole('button', { name: '"ballot box"' }).click();
  await outcome(page, /^\d+ passages for “ballot box”$/);
});

test.for(['%22ballot+box', 'ballot+box%22', '%22%22+ballot+box', 'ballot+%22+%22+box'])(
  '%s: marks that hold nothing or are not closed are as if they were not there',
  async (query, { open }) => {
    const page = await open(`/search/?q=${query}`);
    await outcome(page, /^\d+ passages for “ballot box”$/);
    expect(await shownTexts(page)).not.toEqual([]);
  },
);

test('quotation marks alone are no search', async ({ open }) => {
  const page = await open('/search/?q=%22%22');
  expect(await (await field(page)).inputValue()).toBe('""');
  expect(await page.getByRole('heading', { name: 'Ruritania: topics' }).isVisible()).toBe(true);
  expect(await page.locator('.search__result').count()).toBe(0);
});

test('every facet narrows to what it promised, and its filter can be taken off again', async ({ open }) => {
  const page = await open('/search/?q=commission');
  const all = await outcome(page, /passages/);
  await openAll(page);
  for (const facet of ['topic', 'thread', 'commitment', 'section', 'kind', 'with']) {
    const box = page.locator(`input[data-facet="${facet}"]`);
    const option = page.locator('.search__option:not(.search__option--none)').filter({ has: box }).first();
    const promised = (await option.locator('.search__number').textContent()) ?? '';
    await option.getByRole('checkbox').check();
    await outcome(page, new RegExp(`^${promised} passage`));
    expect(page.url()).toContain(`&${facet}=`);
    await page.getByRole('list', { name: 'Filters' }).getByRole('button').click();
    await outcome(page, new RegExp(`^${all}$`));
    expect(page.url()).toMatch(/\?q=commission$/);
  }
});

test('pages and terms stand beside the passages, and lead to their place', async ({ open }) => {
  const page = await open('/search/?q=turnout');
  await outcome(page, /passages/);
  const entries = page.getByRole('region', { name: 'Pages and terms' }).getByRole('listitem');
  const texts = await entries.allTextContents();
  expect(texts).toEqual(
    expect.arrayContaining([
      'Turnout Glossary',
      'Turnout: Ruritania Indicator',
      expect.stringMatching(/^Results: \w+ Topic$/),
    ]),
  );
  await entries.filter({ hasText: 'Turnout: Ruritania Indicator' }).getByRole('link').click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Turnout');
});

test('where few passages hold all words, those that hold some follow, with the hits of all marked', async ({
  open,
}) => {
  const page = await open('/search/?q=candidates+signatures+dawn');
  await outcome(page, /^No passage holds all of “candidates signatures dawn”; some hold part of it$/);
  const near = page.getByRole('region', { name: 'Passages that hold some of these words' });
  expect(await near.locator('.search__result').count()).toBeLessThanOrEqual(10);
  const marks = await near.locator('.search__result').first().locator('mark').allTextContents();
  const marked = marks.join(' ').toLowerCase();
  expect(marked).toContain('signatures');
  expect(marked).toContain('candidate');
  await (await field(page)).fill('signatures zeppelin');
  await near.waitFor({ state: 'hidden' });
});

test('a word that is mistyped leads to the nearest that passages hold', async ({ open }) => {
  const page = await open('/search/?q=comitments');
  await outcome(page, /^No passage for “comitments”$/);
  await page.getByRole('button', { name: 'commitments', exact: true }).click();
  await outcome(page, /^\d+ passages for “commitments”$/);
  expect(page.url()).toMatch(/\?q=commitments$/);
});

test('a number that no passage holds is named, and no other is offered for it', async ({ open }) => {
  const page = await open('/search/?q=12.1+per+cent');
  expect(await outcome(page, /passage/)).toMatch(/; none holds “12\.1”$/);
  expect(await page.locator('.search__suggestion').isVisible()).toBe(false);
});

test.for([
  ['stuﬃng', 'stuffing'],
  ['stuf\u00adfing', 'stuffing'],
  ['stuf- fing', 'stuffing'],
  ['ballot '.repeat(400).trim(), 'ballot'],
  ['"ballot box" '.repeat(30).trim(), '"ballot box"'],
])('%s finds what %s finds', async ([pasted = '', typed = ''], { open }) => {
  const results = await Promise.all(
    [pasted, typed].map(async (query) => {
      const page = await open(`/search/?q=${encodeURIComponent(query)}`);
      await outcome(page, /passages? for/);
      return addresses(page);
    }),
  );
  expect(results[0]).not.toEqual([]);
  expect(results[0]).toEqual(results[1]);
});

test('a fraction finds itself, in digits or in words, and no number of the same digits', async ({ open }) => {
  const page = await open('/search/?q=1/6');
  await outcome(page, /passages? for “1\/6”/);
  const marks = await page.locator('.search__result mark').allTextContents();
  expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['one out of six']));
});

test('a link with a filter that is not here says so, and searches with the others', async ({ open }) => {
  const page = await open('/search/?q=observers&topic=voting&topic=gone');
  expect(await outcome(page, /filter/)).toMatch(
    /^\d+ passages for “observers”\. The link has a filter that is not here, and it was left out: Topic “gone”$/,
  );
  const alone = await open('/search/?election=ruritania/1907-local');
  await alone.getByText('Election “ruritania/1907-local”').waitFor();
});

/** The addresses of what a query finds, without what marks the hits. */
async function found(page: Page): Promise<string[]> {
  await outcome(page, /passage/);
  return (await addresses(page)).map((address) => address.replace(/\?[^#]*/, '')).sort();
}

describe('one search finds passages of reports in all languages', () => {
  test('by our findings and translations, and by a name in any language', async ({ open }) => {
    const elections = [
      'ruritania/2007-parliamentary',
      'tamazur/2016-presidential',
      'tamazur/2022-parliamentary',
    ];
    const page = await open(`/search/?q=voters${elections.map((each) => `&election=${each}`).join('')}`);
    const inEnglish = await found(page);
    for (const election of elections)
      expect(
        inEnglish.filter((address) => address.startsWith(`/${election}/`)),
        election,
      ).not.toEqual([]);
    const translated = await open('/search/?q=stations+entered');
    expect(await found(translated)).toContain('/tamazur/2019-general/#league-sum');

    const byName = await open(`/search/?q=${encodeURIComponent('الديوان الكبير')}`);
    expect(await found(byName)).toEqual(await found(await open('/search/?q=Grand+Divan')));
    const languages = await byName
      .locator('.search__quotation')
      .evaluateAll((all) =>
        all.map((each) => `${each.getAttribute('lang') ?? ''} ${each.getAttribute('dir') ?? ''}`),
      );
    expect(new Set(languages)).toEqual(new Set(['fr ', 'ar rtl']));
  });

  test.for([
    ['a French word, with accents and without', ['dépouillement', 'depouillement'], 'dépouillement'],
    ['one that another is joined to', ['urnes', 'd’urnes', 'l’urne'], 'd’urnes'],
    ['an Arabic word, with the article and without', ['الاقتراع', 'اقتراع', 'بالاقتراع'], 'الاقتراع'],
    ['a number in Arabic digits', ['٥٩'], '٥٩'],
    ['the same in others', ['59'], '٥٩'],
  ] as const)('%s', async ([, queries, marked], { open }) => {
    for (const query of queries) {
      const page = await open(`/search/?q=${encodeURIComponent(query)}`);
      expect(await outcome(page, /passage/), query).toMatch(/^\d+ passages? for/);
      const marks = await page.locator('.search__quotation mark').allTextContents();
      expect(marks, query).toContain(marked);
    }
  });

  test('our translation is said to be ours where it is what was found', async ({ open }) => {
    const page = await open('/search/?q=entered');
    await outcome(page, /passage/);
    const asides = page.locator('.search__aside').filter({ hasText: /entered all polling stations/ });
    expect(await asides.allTextContents()).toEqual([expect.stringMatching(/^Our translation: Ms Tiziri/)]);
  });
});

test('what cannot be found leads to advice and to the indexes', async ({ open }) => {
  const page = await open('/search/?q=aardvark&topic=women');
  expect(await outcome(page, /No passage/)).toBe('No passage for “aardvark” with these filters');
  expect(await page.getByRole('heading', { name: 'What to try' }).isVisible()).toBe(true);
  await page.locator('.search__message').getByRole('button', { name: 'Search without the filters' }).click();
  await outcome(page, /^No passage for “aardvark”$/);
  expect(new URL(page.url()).search).toBe('?q=aardvark');
  expect(await page.getByRole('heading', { name: 'Ruritania: topics' }).isVisible()).toBe(true);
});

test('what no report says stands apart, with the reason, and leads to where the silence is shown', async ({
  open,
}) => {
  const page = await open('/search/?q=counting+2015');
  await outcome(page, /no report says it, for the reason below|\d+ passages? for “counting 2015”/);
  const silences = page.getByRole('region', { name: 'What no report says' }).getByRole('listitem');
  expect(await silences.first().innerText()).toMatch(
    /^Counting and tabulation, Ruritania 2015 presidential\s+Before the event: the needs assessment report dates from /,
  );
  await silences.first().getByRole('link').click();
  await page.waitForURL(/\/ruritania\/topics\/counting-and-tabulation\/#2015-presidential$/);

  await page.goto(new URL('/search/?q=turnout', page.url()).href);
  await outcome(page, /^\d+ passages for “turnout”$/);
  expect(await silences.count()).toBe(0);
});

test('passages are found by what was elected and when, though they do not say it', async ({ open }) => {
  const page = await open('/search/?q=observers+parliamentary+2007');
  await outcome(page, /passages/);
  const found = await addresses(page);
  expect(found.slice(0, 3).filter((address) => !address.includes('/2007-parliamentary/'))).toEqual([]);
  expect(found.length).toBeGreaterThan(3);
});

test('an everyday word finds what reports print for it, and marks that', async ({ open }) => {
  const page = await open('/search/?q=rigged');
  await outcome(page, /^\d+ passages? for “rigged”$/);
  const marks = await page.locator('.search__found mark').allTextContents();
  expect(marks.map((mark) => mark.toLowerCase())).toContain('ballot box stuffing');
  expect(marks.filter((mark) => /right/i.test(mark))).toEqual([]);
});

test('a word that no passage holds is named', async ({ open }) => {
  const page = await open('/search/?q=turnout+zeppelin');
  expect(await outcome(page, /passage/)).toMatch(
    /^\d+ passages for “turnout zeppelin”; none holds “zeppelin”$/,
  );
});

test('an index that cannot be loaded is said to be missing, and can be asked for again', async ({ open }) => {
  const page = await open('/search/');
  await page.route('**/start.pf_words', (route) => route.abort());
  await (await field(page)).fill('turnout');
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Ruritania: topics' }).isVisible()).toBe(true);
  await page.unroute('**/start.pf_words');
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
  const page = await open('/search/?kind=parliamentary');
  await outcome(page, /passages/);
  expect(await page.locator('.search__result').count()).toBe(10);
  await page.getByRole('button', { name: /^Show 10 more/ }).click();
  await page.locator('.search__result').nth(19).waitFor();
  expect(await page.locator('.search__result').nth(10).locator('a:focus').count()).toBe(1);
});

test('paper has what was found and by which filters, with whole addresses, and no controls', async ({
  open,
}) => {
  const page = await open('/search/?q=ballot+box&topic=voting');
  await outcome(page, /passages/);
  await page.emulateMedia({ media: 'print' });
  for (const control of ['.search__form', '.search__facets', '.search__sort', '.search__actions'])
    expect(await page.locator(control).first().isVisible(), control).toBe(false);
  expect(await page.locator('.search__chosen').innerText()).toBe('Voting');
  const address = await page
    .locator('.search__finding a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toMatch(/https:\/\/elections-observed\.example\/ruritania\/.+#/);
});

describe.each([
  '',
  '?q=ballot+box',
  '?q=Strelsu+aardvark&topic=women',
  '?q=candidates+signatures+not+dawn',
  '?topic=voting&kind=presidential',
])('the search page at "%s"', (query) => {
  test.for(['light', 'dark'] as const)(
    'gives axe nothing to find in %s colours',
    async (colorScheme, { open }) => {
      const page = await open(`/search/${query}`, { colorScheme });
      if (query !== '') await outcome(page, /passage/);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test.for([320, 360, 1280])('fits a window of %i px', async (width, { open }) => {
    const page = await open(`/search/${query}`, { width });
    if (query !== '') await outcome(page, /passage/);
    await openAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
