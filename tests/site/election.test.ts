import { describe, expect } from 'vitest';
import { headlinesOf } from '../../src/site/elections.ts';
import { keyFindingsViews } from '../../src/features/elections/key-findings-view.ts';
import { site } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';
import { test } from '../support/site-test.ts';

const longest = '/ruritania/2007-parliamentary/';
const corpus = corpusOf(site);
const elections = [...corpus.elections.values()].map((election) => ({ path: `/${election.id}/`, election }));

describe.each(elections)('the page $path', ({ path, election }) => {
  test('opens with the report’s conclusion, word for word as the passage that it leads to', async ({
    open,
  }) => {
    const page = await open(path, { javaScriptEnabled: false });
    const headlines = page.locator('.headline');
    // Each mission has one.
    expect(await headlines.count()).toBe(headlinesOf(election).length);
    for (const headline of await headlines.all()) {
      const shown = headline.locator('blockquote');
      if ((await shown.count()) === 0) {
        // Where the words are withheld, our finding stands for them.
        const finding = await headline.locator('p').first().innerText();
        await headline.getByRole('link', { name: 'The passage' }).click();
        expect(await page.locator('.excerpt:target .excerpt__finding').innerText()).toBe(finding);
        continue;
      }
      const words = await shown.innerText();
      await headline.getByRole('link', { name: 'The passage' }).click();
      const quotation = page.locator('.excerpt:target blockquote');
      // Only the passage itself has the marks of its footnotes.
      await quotation.locator('sup').evaluateAll((marks) => {
        for (const mark of marks) mark.remove();
      });
      expect(await quotation.innerText()).toBe(words);
    }
  });

  test('says in its key findings, if it has any, what passages of the page say, each by its own finding', async ({
    open,
  }) => {
    const page = await open(path);
    const said = await page
      .locator('.key-findings a')
      .evaluateAll((links) =>
        links.map((link) => [
          link.textContent.trim(),
          document.querySelector(`${(link as HTMLAnchorElement).hash} .excerpt__finding`)?.textContent.trim(),
        ]),
      );
    const lists = keyFindingsViews(corpus, election).flatMap((view) => view.lists);
    expect(said).toHaveLength(lists.flatMap(({ findings }) => findings).length);
    for (const [line, finding] of said) expect(line).toBe(finding);
  });

  test('names who led the mission by passages that name them, or says that the report does not', async ({
    open,
  }) => {
    const page = await open(path);
    const heads = page.locator('.mission-card dd', { has: page.locator('q') });
    for (const head of await heads.all()) {
      const role = await head.locator('q').innerText();
      const link = head.getByRole('link');
      const passage = page.locator(new URL((await link.getAttribute('href')) ?? '', page.url()).hash);
      const words = await passage.locator('blockquote').innerText();
      expect(words).toContain(await link.innerText());
      expect(words).toContain(role.replace(/^“|”$/g, ''));
    }
    for (const card of await page.locator('.mission-card').all()) {
      const named = await card.locator('dd', { has: page.locator('q') }).count();
      const unnamed = await card.getByText(/^The reports? names? no head of mission\.$/).count();
      expect(named > 0 ? unnamed : unnamed - 1).toBe(0);
    }
  });
});

describe('the list of what is on the page', () => {
  test('stays beside the text, shows where the reader is, and covers nothing that an address leads to', async ({
    open,
  }) => {
    const page = await open(longest);
    const list = page.getByRole('navigation', { name: 'On this page' });
    for (const name of ['CAMPAIGN AND CAMPAIGN FINANCE', 'ELECTION DAY', 'Coverage', 'VOTER REGISTRATION']) {
      const link = list.getByRole('link', { name });
      await link.click();
      await page.waitForFunction(
        (words) => document.querySelector('.contents [aria-current]')?.textContent.includes(words),
        name,
      );
      expect(await list.locator('[aria-current]').count()).toBe(1);
      const shown = await link.evaluate((element) => {
        const { top, bottom, right } = element.getBoundingClientRect();
        const part = document.querySelector(':target')?.getBoundingClientRect();
        return {
          isInWindow: top >= 0 && bottom <= innerHeight,
          gap: (part?.left ?? 0) - right,
          part: part?.top,
        };
      });
      expect(shown.isInWindow).toBe(true);
      expect(shown.gap).toBeGreaterThanOrEqual(0);
      expect(shown.part).toBeGreaterThanOrEqual(0);
    }
  });

  test('scrolls by itself in a low window, so that the current part is in sight', async ({ open }) => {
    const page = await open(`${longest}#coverage`, { viewport: { width: 1280, height: 320 } });
    const current = page.locator('.contents [aria-current]');
    await current.waitFor();
    expect(await current.innerText()).toContain('Coverage');
    const { top, bottom } = await current.evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(320);
  });

  test('is a sheet on a phone, opens by keyboard and leads there, without JavaScript', async ({ open }) => {
    const page = await open(longest, { width: 360, javaScriptEnabled: false });
    const list = page.getByRole('navigation', { name: 'On this page' });
    const link = list.getByRole('link', { name: 'CAMPAIGN AND CAMPAIGN FINANCE' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Parts of this page' }).press('Enter');
    expect(await link.isVisible()).toBe(true);
    await link.press('Enter');
    expect(await page.locator(':target h2').innerText()).toBe('VII. CAMPAIGN AND CAMPAIGN FINANCE');
  });

  test('is open beside the text without JavaScript too', async ({ open }) => {
    const page = await open(longest, { javaScriptEnabled: false });
    const list = page.getByRole('navigation', { name: 'On this page' });
    expect(await list.getByRole('link', { name: 'CAMPAIGN AND CAMPAIGN FINANCE' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Parts of this page' }).isVisible()).toBe(false);
  });
});

describe('the citation', () => {
  test('is copied by keyboard, and the page says so', async ({ open }) => {
    const page = await open(longest, { permissions: ['clipboard-read', 'clipboard-write'] });
    const citation = page.locator('#cite .citation');
    await citation.getByRole('button', { name: 'Copy APA' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await citation.locator('.citation__text').first().innerText());
    expect(copied).toMatch(
      /^Election Watch of the Seven Rivers.* \(2007\)\. .* election of 16 September 2007 .*\/ruritania\/2007-parliamentary\/$/,
    );
  });

  test('stands there to be selected without JavaScript, and no button that does nothing', async ({
    open,
  }) => {
    const page = await open(longest, { javaScriptEnabled: false });
    expect(await page.locator('#cite .citation__text').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
  });
});

test('on paper there is no list of the page, and the citation carries its address', async ({ open }) => {
  const page = await open(longest);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.locator('#cite .citation').innerText()).toMatch(
    /https:\/\/\S+\/ruritania\/2007-parliamentary\//,
  );
  expect(await page.getByRole('button', { name: 'Copy APA' }).isVisible()).toBe(false);
});
