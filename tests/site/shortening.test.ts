import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/site-test.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const election = '/ruritania/2007-parliamentary/';
const topic = '/ruritania/topics/counting-and-tabulation/';

const pages = [
  ['an election', election],
  ['a topic', topic],
  ['an issue', '/ruritania/threads/open-count/'],
  ['a commitment', '/commitments/zenda-7-9/'],
] as const;

/** How many of the elements are seen. */
async function seen(elements: Locator): Promise<number> {
  return elements.evaluateAll(
    (all) =>
      all.filter((each) => each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        .length,
  );
}

const findings = (page: Page) => page.locator('.passages .excerpt__finding');
const quotations = (page: Page) => page.locator('.passages blockquote');

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'with scripts: $javaScriptEnabled,',
  (scripts) => {
    test.for(pages)(
      'a phone begins %s with its findings, a wide window with quotations',
      async ([, path], { open }) => {
        const narrow = await open(path, { ...phone, ...scripts });
        const all = await findings(narrow).count();
        expect(all).toBeGreaterThan(0);
        expect(await seen(findings(narrow))).toBe(all);
        expect(await seen(quotations(narrow))).toBe(0);
        const wide = await open(path, scripts);
        expect(await seen(quotations(wide))).toBe(all);
        // Nothing says that it could be opened.
        expect(await seen(wide.locator('.excerpt > details > summary'))).toBe(0);
      },
    );

    test.for(pages)(
      'one switch shows the quotations of %s, another hides them',
      async ([, path], { open }) => {
        const narrow = await open(path, { ...phone, ...scripts });
        await narrow.getByRole('radio', { name: '+ quotations' }).check();
        expect(await seen(quotations(narrow))).toBe(await findings(narrow).count());
        const wide = await open(path, scripts);
        await wide.getByRole('radio', { name: 'Findings' }).check();
        expect(await seen(quotations(wide))).toBe(0);
      },
    );

    test('a finding opens its own quotation', async ({ open }) => {
      const page = await open(topic, { ...phone, ...scripts });
      const first = page.locator('.passages .excerpt').first();
      await first.locator('> details > summary').click();
      expect(await seen(quotations(page))).toBe(1);
      await first
        .getByRole('button', { name: 'Copy quotation' })
        .or(first.getByRole('link', { name: 'Cite' }))
        .first()
        .waitFor();
      await first.locator('> details > summary').click();
      expect(await seen(quotations(page))).toBe(0);
    });

    test('a passage that was linked is open', async ({ open }) => {
      const page = await open(`${election}#voting-rating`, { ...phone, ...scripts });
      expect(await seen(page.locator('#voting-rating blockquote'))).toBe(1);
      expect(await seen(quotations(page))).toBe(1);
    });

    test('judgements are switches, and several add up', async ({ open }) => {
      const page = await open(election, scripts);
      const count = async (judgement: string) =>
        page.locator(`.passages .excerpt.assessment--${judgement}`).count();
      const [concerns, breaches] = [await count('concern'), await count('breach')];
      expect(Math.min(concerns, breaches)).toBeGreaterThan(0);
      await page.getByRole('checkbox', { name: /^Concern/ }).check();
      expect(await seen(page.locator('.passages .excerpt'))).toBe(concerns);
      expect(await seen(page.locator('.passages .excerpt.assessment--concern'))).toBe(concerns);
      await page.getByRole('checkbox', { name: /^Against a law/ }).check();
      expect(await seen(page.locator('.passages .excerpt'))).toBe(concerns + breaches);
      await page.getByRole('checkbox', { name: /^Concern/ }).uncheck();
      await page.getByRole('checkbox', { name: /^Against a law/ }).uncheck();
      expect(await seen(page.locator('.passages .excerpt'))).toBe(await findings(page).count());
    });

    test('every part of an election can be reached from anywhere on a phone', async ({ open }) => {
      const page = await open(election, { ...phone, ...scripts });
      await page.evaluate(() => {
        scrollTo(0, document.querySelector('.passages')?.getBoundingClientRect().bottom ?? 0);
      });
      await page.getByRole('button', { name: 'Parts of this page' }).click();
      const list = page.locator('#contents');
      await list.locator('a[href^="#preliminary-statement."]').last().click();
      expect(new URL(page.url()).hash).toMatch(/^#preliminary-statement\./);
      // Without a script, a touch beside the list closes it.
      if (scripts.javaScriptEnabled) expect(await list.isVisible()).toBe(false);
    });
  },
);

test('the words of a finding open its quotation too', async ({ open }) => {
  const page = await open(topic, phone);
  await findings(page).nth(1).tap();
  expect(await seen(quotations(page))).toBe(1);
  await findings(page).nth(1).tap();
  expect(await seen(quotations(page))).toBe(0);
});

describe('the address', () => {
  test('keeps what was chosen, and Back undoes it step by step', async ({ open }) => {
    const page = await open(topic);
    const all = await findings(page).count();
    await page.getByRole('radio', { name: 'Findings' }).check();
    await page.getByRole('checkbox', { name: /^Concern/ }).check();
    expect(new URL(page.url()).search).toBe('?show=findings&judgement=concern');
    await page.reload();
    expect(await seen(quotations(page))).toBe(0);
    const concerns = await page.locator('.passages .excerpt.assessment--concern').count();
    expect(await seen(findings(page))).toBe(concerns);
    await page.goBack();
    await expect.poll(() => seen(findings(page))).toBe(all);
    expect(await page.getByRole('checkbox', { name: /^Concern/ }).isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => seen(quotations(page))).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('takes words that are being written as one step', async ({ open }) => {
    const page = await open(topic);
    const all = await findings(page).count();
    await page.getByRole('searchbox', { name: 'Words that passages must hold' }).pressSequentially('four');
    expect(new URL(page.url()).searchParams.get('words')).toBe('four');
    expect(await seen(findings(page))).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => seen(findings(page))).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('searchbox', { name: 'Words that passages must hold' }).inputValue()).toBe(
      '',
    );
  });

  test('of nonsense shows the page as it is', async ({ open }) => {
    const page = await open(`${topic}?show=all&judgement=bad&view=1&words=%20`);
    expect(await seen(quotations(page))).toBe(await findings(page).count());
  });

  test('leads from the head of an election to what is criticised', async ({ open }) => {
    const page = await open(election, phone);
    await page.getByRole('link', { name: /^Only the \d+ that criticise$/ }).click();
    const critical = page
      .locator('.passages')
      .locator('.excerpt.assessment--concern, .excerpt.assessment--breach');
    const count = await critical.count();
    await expect.poll(() => seen(findings(page))).toBe(count);
    expect(
      await page.locator('.reading-bar').evaluate((bar) => bar.getBoundingClientRect().top),
    ).toBeLessThan(500);
  });
});

describe('words', () => {
  test('leave what holds all of them, in finding or quotation, and open it where the quotation does', async ({
    open,
  }) => {
    const page = await open(`${topic}?words=COUNTS+"observed`, phone);
    const shown = await page.locator('.passages .excerpt:visible').all();
    expect(shown.length).toBeGreaterThan(0);
    for (const passage of shown) {
      const text = (await passage.locator('.excerpt__finding, blockquote').allTextContents())
        .join(' ')
        .toLowerCase();
      expect(text).toContain('counts');
    }
  });

  test('change the counts, which are heard, and leave out empty parts', async ({ open }) => {
    const page = await open(topic);
    const status = page.locator('.passages').getByRole('status');
    const all = await findings(page).count();
    expect(await status.textContent()).toMatch(new RegExp(`^\\s*${all}\\s+of ${all} findings`));
    const field = page.getByRole('searchbox', { name: 'Words that passages must hold' });
    await field.fill('one out of four');
    const shown = await seen(findings(page));
    expect(shown).toBeGreaterThan(0);
    expect(await status.textContent()).toMatch(new RegExp(`^\\s*${shown}\\s+of ${all} findings`));
    const counts = await page.locator('.switch [data-count]').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(shown);
    await field.fill('no report says this');
    expect(await seen(page.locator('.passages [data-part]'))).toBe(0);
    const years = page.locator('.year:has(.year__none)');
    expect(await seen(page.locator('.year__none'))).toBe(await years.count());
    expect(await seen(page.locator('.year__title'))).toBeGreaterThan(1);
  });

  test('never hide the passage that the address leads to', async ({ open }) => {
    const page = await open(`${election}?words=no+report+says+this&judgement=positive#voting-rating`);
    expect(await seen(page.locator('#voting-rating blockquote'))).toBe(1);
    await page.goto(`${page.url().split('#')[0] ?? ''}#stuffing`);
    expect(await seen(page.locator('#stuffing blockquote'))).toBe(1);
  });
});

test('who shortens a page in the middle keeps the passage at the top where it is', async ({ open }) => {
  const page = await open(`${election}?show=quotations`, phone);
  await page.locator('#voting-rating').evaluate((passage) => {
    scrollTo(0, passage.getBoundingClientRect().top + scrollY - 200);
  });
  /** The first passage that begins beneath the bar, and where. */
  const first = () =>
    page.evaluate(() => {
      const bar = document.querySelector('.reading-bar')?.getBoundingClientRect().bottom ?? 0;
      const passage = [...document.querySelectorAll('article.excerpt')].find(
        (each) => each.checkVisibility() && each.getBoundingClientRect().top >= bar,
      );
      return { id: passage?.id ?? '', top: passage?.getBoundingClientRect().top ?? 0 };
    });
  for (const name of ['Findings', '+ quotations', 'Findings']) {
    const before = await first();
    const choice = await page.locator('.segments label', { hasText: name }).boundingBox();
    await page.touchscreen.tap((choice?.x ?? 0) + 20, (choice?.y ?? 0) + 20);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = await page
      .locator(`#${before.id}`)
      .evaluate((passage) => passage.getBoundingClientRect().top);
    expect(Math.abs(now - before.top), `${name}, ${before.id}`).toBeLessThan(2);
  }
  // One that the choice leaves out gives its place to the next.
  const { id, top } = await first();
  await page.getByRole('checkbox', { name: /^Described/ }).evaluate((box) => {
    box.closest('search')?.dispatchEvent(new PointerEvent('pointerdown'));
    (box as HTMLInputElement).click();
  });
  const next = await page.evaluate((from) => {
    const all = [...document.querySelectorAll('article.excerpt')];
    const left = all.slice(all.findIndex((each) => each.id === from)).find((each) => each.checkVisibility());
    return left?.getBoundingClientRect().top;
  }, id);
  expect(Math.abs((next ?? 0) - top)).toBeLessThan(2);
});

test('a page is printed as it is shown', async ({ open }) => {
  const page = await open(`${topic}?show=findings&judgement=concern`);
  const shown = await seen(findings(page));
  await page.emulateMedia({ media: 'print' });
  expect(await seen(findings(page))).toBe(shown);
  expect(await seen(quotations(page))).toBe(0);
  expect(await seen(page.locator('.reading-bar'))).toBe(0);
  const whole = await open(topic);
  await whole.emulateMedia({ media: 'print' });
  expect(await seen(quotations(whole))).toBe(await findings(whole).count());
});

test('the year and the section stay in sight beneath the bar', async ({ open }) => {
  const page = await open(`${topic}?show=quotations`, phone);
  const year = page.locator('.year:has(.excerpt)').first();
  await year
    .locator('.excerpt')
    .last()
    .evaluate((last) => {
      scrollTo(0, last.getBoundingClientRect().bottom + scrollY - 300);
    });
  const [bar, head] = [
    await page.locator('.reading-bar').boundingBox(),
    await year.locator('.year__title').boundingBox(),
  ];
  expect(bar === null || head === null ? undefined : Math.abs(bar.y + bar.height - head.y)).toBeLessThan(2);
});
