import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { citationIn, type CitationFile } from '../../src/features/cite/citation-file.ts';
import { site, sites } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const longest = '/ruritania/2007-parliamentary/';
const excerpts = read('excerpts.json') as readonly { readonly id: string; readonly quote: string }[];

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(site.folder, 'data', path), 'utf8'));
}

/** Whether an element is in the window, and nothing lies over its first line. */
async function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((shown) => {
    const [box] = shown.getClientRects();
    if (box === undefined || box.top < 0 || box.bottom > innerHeight) return false;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 8));
    return top !== null && (shown.contains(top) || top.contains(shown));
  });
}

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'whoever arrives on a phone, with scripts: $javaScriptEnabled,',
  (scripts) => {
    /** Ids of the passages or figures of a page: the first, one in the middle, the last. */
    const some = async (page: Page, selector: string): Promise<string[]> => {
      const ids = await page.locator(selector).evaluateAll((found) => found.map(({ id }) => id));
      return [0, Math.floor(ids.length / 2), ids.length - 1].map((index) => ids[index] ?? '');
    };

    test.for([
      ['a passage', 'article.excerpt'],
      ['a figure', 'article.excerpt .figure > [id]'],
    ] as const)(
      'by the link of %s sees all that says where it is from, and the passage',
      async ([, selector], { open }) => {
        for (const path of [longest, '/ruritania/2011-presidential/']) {
          const ids = await some(await open(path, phone), selector);
          for (const id of ids) {
            const page = await open(`${path}#${id}`, { ...phone, ...scripts });
            const passage = page.locator('article.excerpt:target, article.excerpt:has(:target)');
            const place = page.locator('.section:has(:target) > .place');
            expect(await isInSight(place), id).toBe(true);
            const heading = await page.locator('.section:has(:target) > .place h2').innerText();
            expect(await place.innerText(), id).toMatch(
              /^Ruritania, (?:early )?(?:parliamentary|presidential) election, \d+ \w+ \d{4}\s+(?:Preliminary statement|Final report|Citizens’ report) of \d+ \w+ \d{4}, \S/,
            );
            expect(heading).not.toBe('');
            expect(await isInSight(passage.locator('.excerpt__finding')), id).toBe(true);
            expect(await isInSight(passage.locator('blockquote p').first()), id).toBe(true);
            const [over, top] = await Promise.all([place.boundingBox(), passage.boundingBox()]);
            expect((over?.y ?? 0) + (over?.height ?? 0), id).toBeLessThanOrEqual(top?.y ?? 0);
            // The number is marked, and in the first picture with its passage.
            if (selector !== 'article.excerpt')
              expect(await isInSight(page.locator('.figure:has(:target)')), id).toBe(true);
          }
        }
      },
    );
  },
);

test('the line under the bar names the section that is being read, and lies over nothing that is linked', async ({
  open,
}) => {
  const page = await open(`${longest}?show=quotations`, phone);
  for (const section of (await page.locator('.section:has(> .place)').all()).slice(0, 3)) {
    await section
      .locator('.excerpt')
      .last()
      .evaluate((last) => {
        scrollTo(0, last.getBoundingClientRect().bottom + scrollY - 300);
      });
    const [bar, place] = await Promise.all([
      page.locator('.reading-bar').boundingBox(),
      section.locator('.place').boundingBox(),
    ]);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(place?.y ?? 0, 0);
  }
});

describe('the source of a passage', () => {
  const line = /^\s*Ruritania, (?:early )?\w+ election, \d+ \w+ \d{4}\s+· .+ of \d+ \w+ \d{4}, .+ · \S/;

  test.for([
    ['a topic', '/ruritania/topics/voting/', '.excerpt__source'],
    ['a thread', '/ruritania/threads/open-count/', '.excerpt__source'],
    ['a commitment', '/commitments/zenda-7-9/', '.excerpt__source'],
    ['a search', '/search/?q=ballot+box+stuffing', '.search__source'],
    [
      'a comparison',
      '/ruritania/compare/?elections=2007-parliamentary,2011-presidential&topics=voting',
      '.comparison__under',
    ],
  ] as const)(
    'says on the page of %s country, election with its day, report, issuers and section',
    async ([, path, source], { open }) => {
      const page = await open(path);
      await page.locator(source).first().waitFor({ state: 'attached' });
      const lines = await page.locator(source).allTextContents();
      expect(lines.length).toBeGreaterThan(0);
      // A commitment is invoked in the generated country too.
      for (const text of lines) expect(text.replace('Borolania', 'Ruritania')).toMatch(line);
    },
  );

  test('leads to the document and names the page where they are known, and says what it leads to where not', async ({
    open,
  }) => {
    const known = await open('/ruritania/2011-presidential/#final-turnout');
    const source = known.locator('#final-turnout .excerpt__source');
    expect(await source.innerText()).toBe('The document, p. 11');
    expect(await source.getByRole('link').getAttribute('href')).toBe(
      'https://watch.example/ruritania/2011-final-report.pdf',
    );
    const unknown = await open('/ruritania/2011-presidential/#register-growth');
    expect(await unknown.locator('#register-growth .excerpt__arrived').innerText()).toBe(
      'The publisher’s list of reports; page not recorded',
    );
  });

  test.for(sites)(
    'offers to report an error where the site $base says where to',
    async ({ base }, { open }) => {
      const page = await open('/ruritania/2011-presidential/#register-growth', { base });
      const link = page
        .locator('#register-growth')
        .getByRole('link', { name: 'Report an error in this passage' });
      if (base === '/') expect(await link.count()).toBe(0);
      else
        expect(await link.getAttribute('href')).toBe(
          'https://errors.example/?about=https%3A%2F%2Felections-observed.example%2Fobserved%2Fruritania%2F2011-presidential%2F%23register-growth',
        );
    },
  );
});

describe('“Copy quotation”', () => {
  /** Keeps what the page copies to itself: all windows of a run have one clipboard. */
  const script = () => {
    navigator.clipboard.write = async ([item]) => {
      const texts = ['text/plain', 'text/html'].map(async (type) => [
        type,
        await (await item?.getType(type))?.text(),
      ]);
      Object.assign(window, { copied: Object.fromEntries(await Promise.all(texts)) as unknown });
    };
  };
  const copied = (page: Page) =>
    page.evaluate<Readonly<Record<'text/plain' | 'text/html', string>>>('window.copied');
  const search = '/search/?q=ballot+box+stuffing&election=ruritania/2007-parliamentary';
  const comparison = '/ruritania/compare/?elections=2007-parliamentary,2011-presidential&topics=voting';
  const byPassage = read('ruritania/2007-parliamentary/citations-by-passage.json') as CitationFile;
  const quotationIn = (citations: CitationFile, anchor: string) =>
    citationIn(citations, anchor).find(({ label }) => label === 'Quotation')?.text ?? '';
  const quoted = (anchor: string) => quotationIn(byPassage, anchor);

  test('copies every passage of an election as the sheet has it, as plain text, and as rich text with its link', async ({
    open,
  }) => {
    const page = await open(longest, { script });
    for (const anchor of Object.keys(byPassage.citations)) {
      const passage = page.locator(`[id="${anchor}"]`);
      await passage.getByRole('button', { name: 'Copy quotation' }).click();
      await passage.getByRole('button', { name: 'Copied' }).waitFor();
      const { 'text/plain': plain, 'text/html': rich } = await copied(page);
      expect(plain).toBe(quoted(anchor));
      expect(plain).toContain(
        excerpts.find(({ id }) => id === `ruritania/2007-parliamentary/${anchor}`)?.quote,
      );
      const url = `https://elections-observed.example${longest}#${anchor}`;
      expect(rich).toContain(`href="${url}"`);
    }
  });

  test('copies the same on the page of a topic', async ({ open }) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open('/ruritania/topics/voting/', { permissions });
    const passage = page.locator('.excerpt:has([data-address$="#stuffing"])').first();
    await passage.getByRole('button', { name: 'Copy quotation' }).press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(quoted('stuffing'));
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  });

  test.for([
    ['a passage', `${longest}#stuffing`, '#stuffing'],
    ['a result of a search', search, '.search__result:has([href$="#stuffing"])'],
    ['a passage of a comparison', comparison, '.comparison__passage:has([href$="#stuffing"])'],
  ] as const)(
    'has beside %s the device’s own way to share, where there is one',
    async ([, path, passage], { open }) => {
      const script = () => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => {
            document.title = data.text ?? '';
            return Promise.resolve();
          },
        });
      };
      const page = await open(path, { ...phone, script });
      await page.locator(passage).first().getByRole('button', { name: 'Share' }).tap();
      expect(await page.evaluate(() => document.title)).toBe(quoted('stuffing').replaceAll('\n', ' '));
    },
  );

  test.for([
    ['every result of a search', '/search/?election=ruritania/2007-parliamentary', '.search__result'],
    ['every passage of a comparison', comparison, '.comparison__passage'],
  ] as const)('copies %s as the sheet has it', async ([, path, passages], { open }) => {
    const page = await open(path, { script });
    await page.locator(passages).first().waitFor();
    const all = await page.locator(passages).all();
    expect(all.length).toBeGreaterThan(4);
    for (const passage of all) {
      const { pathname, hash } = new URL(
        await passage.locator('[class$="__finding"] a').evaluate((link: HTMLAnchorElement) => link.href),
      );
      await passage.getByRole('button', { name: 'Copy quotation' }).click();
      await passage.getByRole('button', { name: 'Copied' }).waitFor();
      const { 'text/plain': plain, 'text/html': rich } = await copied(page);
      const citations = read(`${pathname.slice(1)}citations-by-passage.json`) as CitationFile;
      expect(plain).toBe(quotationIn(citations, hash.slice(1)));
      expect(rich).toContain(`href="https://elections-observed.example${pathname}${hash}"`);
    }
  });

  test('is not there without scripts, and leaves no gap', async ({ open }) => {
    const page = await open(longest, { javaScriptEnabled: false });
    const actions = page.locator('#stuffing .excerpt__actions');
    expect(await actions.getByRole('button', { includeHidden: true }).first().isVisible()).toBe(false);
    const [row, first] = await Promise.all([
      actions.boundingBox(),
      actions.locator('a').first().boundingBox(),
    ]);
    expect((first?.x ?? 0) - (row?.x ?? 0)).toBeLessThan(24);
  });
});

describe('on a phone the sheet for citing', () => {
  const sheet = async (page: Page): Promise<Locator> => {
    await page.locator('#voting-rating [data-cite]').tap();
    const dialog = page.getByRole('dialog', { name: 'Cite this passage' });
    await dialog.waitFor();
    return dialog;
  };

  test('fits one screen: quotation, link, a style from a list, files', async ({ open }) => {
    const dialog = await sheet(await open(`${longest}#voting-rating`, phone));
    expect(await dialog.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
    for (const part of [
      dialog.getByRole('button', { name: 'Copy Quotation' }),
      dialog.getByRole('button', { name: 'Copy Link' }),
      dialog.getByRole('button', { name: 'Copy APA' }),
      dialog.getByLabel('Style'),
      dialog.getByRole('link', { name: 'BibTeX' }),
      dialog.getByRole('link', { name: 'CSL-JSON' }),
    ])
      expect(await isInSight(part)).toBe(true);
  });

  test('shows the style that is chosen, and keeps it for the next passage', async ({ open }) => {
    const page = await open(`${longest}?show=quotations`, phone);
    const dialog = await sheet(page);
    await dialog.getByLabel('Style').selectOption('MLA');
    await dialog.getByRole('button', { name: 'Copy MLA' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await page.locator('#stuffing [data-cite]').tap();
    await dialog.getByRole('button', { name: 'Copy MLA' }).waitFor();
    expect(await dialog.getByLabel('Style').inputValue()).toBe('MLA');
  });

  test('and the passage have targets that a finger hits', async ({ open }) => {
    const page = await open(`${longest}#voting-rating`, phone);
    const actions = page.locator('#voting-rating .excerpt__actions > :visible');
    const dialog = await sheet(page);
    const controls = dialog.locator('button:visible, select, a[download]');
    for (const target of [...(await actions.all()), ...(await controls.all())])
      expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  });
});

describe('a year behind one of our claims', () => {
  const path = '/ruritania/topics/voting/';
  const finding = (page: Page) =>
    page.locator('.excerpt:has([data-address$="#stuffing"]) .excerpt__finding').first().innerText();

  test('says to everyone which election and which finding it leads to', async ({ open }) => {
    const page = await open(path, { javaScriptEnabled: false });
    const name = `2007 parliamentary: ${await finding(page)}`;
    const link = page.getByRole('link', { name, exact: true }).first();
    expect(await link.innerText()).toBe('2007');
    await link.click();
    await page.waitForURL(/2007-parliamentary\/#stuffing$/);
  });

  test('shows the passage when it is pointed at, and when the keyboard comes to it', async ({ open }) => {
    const page = await open(path, { base: '/observed/' });
    const link = page.locator('a.cite[href$="#stuffing"]').first();
    const card = page.locator('.term-card');
    await link.hover();
    await card.getByRole('heading', { name: await finding(page) }).waitFor();
    expect(await card.innerText()).toContain('in Ruritania, section “');
    expect(await card.locator('[id]').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await link.focus();
    await card.getByRole('heading', { name: await finding(page) }).waitFor();
  });
});
