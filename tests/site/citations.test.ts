import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { citationIn, type CitationFile } from '../../src/features/cite/citation-file.ts';
import { builtPages, site } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

const pages = builtPages(site);
const formats = ['Link', 'APA', 'Chicago', 'MLA', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON'];
const excerpts = read('excerpts.json') as readonly Readonly<Record<string, string>>[];

/** What the sheet offers: rows, then styles of a list, then files. */
async function formatsIn(dialog: Locator): Promise<string[]> {
  const rows = dialog.locator('.citation__label:not(:has(select))');
  return [
    ...(await rows.allTextContents()),
    ...(await dialog.getByLabel('Style').locator('option').allTextContents()),
    ...(await dialog.locator('a[download]').allTextContents()),
  ];
}

/** Every text that the sheet offers. */
async function textsIn(dialog: Locator): Promise<string[]> {
  const list = dialog.getByLabel('Style');
  const shown = dialog.locator('.citation__format:has(select) .citation__text');
  const texts = await dialog.locator('.citation__format:not(:has(select)) .citation__text').allTextContents();
  for (const option of await list.locator('option').allTextContents()) {
    await list.selectOption(option);
    texts.push((await shown.textContent()) ?? '');
  }
  for (const file of await dialog.locator('a[download]').all()) {
    const [, text = ''] = (await file.getAttribute('href'))?.split(',') ?? [];
    texts.push(decodeURIComponent(text));
  }
  return texts;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(site.folder, 'data', path), 'utf8'));
}

describe('the control of a passage', () => {
  const page = '/ruritania/2011-presidential/';

  test('opens every format, which can be copied, and closes back to where it was', async ({ open }) => {
    const window = await open(page, { permissions: ['clipboard-read', 'clipboard-write'] });
    const link = window.locator('#register-growth [data-cite]');
    await link.click();
    const dialog = window.getByRole('dialog', { name: 'Cite this passage' });
    await dialog.waitFor();
    const labels = await formatsIn(dialog);
    expect(labels.filter((label) => !label.startsWith('Embed'))).toEqual(['Quotation', ...formats]);
    // One, or two once a release holds the passage (release.test.ts).
    expect(labels.at(-4)).toMatch(/^Embed/);
    await dialog.getByRole('button', { name: 'Copy APA' }).click();
    await expect.poll(() => dialog.getByRole('status').textContent()).toBe('Copied');
    const copied = await window.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Election Watch of the Seven Rivers.+ \(2011\)\. .+section “VOTER REGISTRATION”.+#register-growth$/,
    );
    await window.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('leads without scripts to how the report is cited, and to files of every passage', async ({
    open,
  }) => {
    const window = await open(page, { javaScriptEnabled: false });
    await window.locator('#register-growth [data-cite]').click();
    expect(new URL(window.url()).hash).toBe('#cite');
    const cite = window.locator('#cite');
    expect(await cite.locator('.citation__text').first().textContent()).toContain('(2011)');
    expect(await cite.getByRole('link', { name: 'Citations (BibTeX)' }).getAttribute('href')).toMatch(
      /\/citations\.bib$/,
    );
  });
});

const search = '/search/?q=ballot+box+stuffing';
const comparison =
  '/ruritania/compare/?elections=2007-parliamentary,2011-presidential&topics=counting-and-tabulation';

describe.each([
  ['a result of a search', search, '.search__result', 'Cite this passage'],
  ['a passage of a comparison', comparison, '.comparison__passage', 'Cite this passage'],
] as const)('the control of %s', (_, address, result, title) => {
  test('opens, by keyboard, how the passage is cited, and closes back to where it was', async ({ open }) => {
    const window = await open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    const passage = window.locator(result).first();
    const finding = (await passage.locator('[class$="__finding"]').textContent()) ?? '';
    const link = passage.getByRole('link', { name: `Cite: ${finding}` });
    const permanent = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    const { pathname, hash } = new URL(permanent);
    expect(excerpts.map(({ url = '' }) => new URL(url)).map((url) => url.pathname + url.hash)).toContain(
      pathname + hash,
    );
    await link.focus();
    await window.keyboard.press('Enter');
    const dialog = window.getByRole('dialog', { name: title });
    await dialog.waitFor();
    expect(await dialog.locator('.cite-sheet__name').textContent()).toBe(finding);
    expect((await formatsIn(dialog)).filter((label) => !label.startsWith('Embed'))).toEqual([
      'Quotation',
      ...formats,
    ]);
    expect(await dialog.locator('.citation__text').first().textContent()).toContain(pathname + hash);
    await dialog.getByRole('button', { name: 'Copy Link' }).click();
    await expect.poll(() => dialog.getByRole('status').textContent()).toBe('Copied');
    expect(await window.evaluate(() => navigator.clipboard.readText())).toContain(pathname + hash);
    await window.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(window.url()).toContain(address);
  });

  test('leads to the passage where its citations cannot be had', async ({ open }) => {
    const window = await open(address);
    await window.route('**/citations-by-passage.json', (route) => route.abort());
    const link = window.locator(result).first().locator('[data-cite]');
    const { pathname, hash } = new URL(await link.evaluate((element) => (element as HTMLAnchorElement).href));
    await link.click();
    const dialog = window.getByRole('dialog', { name: title });
    await dialog.getByRole('link', { name: 'Go to what is cited' }).click();
    await window.waitForURL(`**${pathname}${hash}`);
  });
});

describe.each([
  [
    'a chart',
    '/ruritania/indicators/turnout/',
    '.chart [data-cite]',
    'Cite this chart',
    'Turnout: Ruritania',
  ],
  [
    'a chart on the page of its topic',
    '/ruritania/topics/counting-and-tabulation/',
    '.chart [data-cite]',
    'Cite this chart',
    'Count assessed negatively: Ruritania',
  ],
  [
    'a small chart on the page of a country',
    '/ruritania/',
    '.chart--small [data-cite]',
    'Cite this chart',
    ': Ruritania',
  ],
  [
    'the files of an indicator',
    '/ruritania/indicators/turnout/',
    '.link-list [data-cite]',
    'Cite these data',
    'Turnout: Ruritania (data)',
  ],
  [
    'the files of a thread',
    '/ruritania/threads/open-count/',
    '.link-list [data-cite]',
    'Cite these data',
    '(data)',
  ],
  [
    'the files of an election',
    '/ruritania/2011-presidential/',
    '.downloads [data-cite]',
    'Cite these data',
    '(data)',
  ],
] as const)('the control of %s', (_, address, control, title, cited) => {
  test('opens every format, each of which names it', async ({ open }) => {
    const window = await open(address);
    await window.locator(control).first().click();
    const dialog = window.getByRole('dialog', { name: title });
    await dialog.waitFor();
    expect(await formatsIn(dialog)).toEqual(formats);
    const [link = '', ...others] = await textsIn(dialog);
    expect(pages.map(({ url }) => url.href)).toContain(link);
    for (const text of others) {
      expect(text).toContain(link);
      expect(text.toLowerCase()).toContain(cited.toLowerCase());
    }
  });

  test('leads without scripts to where a page says how it is cited', async ({ open }) => {
    const window = await open(address, { javaScriptEnabled: false });
    await window.locator(control).first().click();
    expect(new URL(window.url()).hash).toBe('#cite');
    await window.locator('#cite .citation__text').first().waitFor();
  });
});

test('what the control of a chart and of files offers reads back in reference managers', () => {
  const file = read('ruritania/indicators/citations.json') as CitationFile;
  const [chart, data] = [citationIn(file, 'turnout/chart'), citationIn(file, 'turnout/data')];
  for (const [citation, type] of [
    [chart, 'figure'],
    [data, 'dataset'],
  ] as const) {
    const text = (label: string) => citation.find((each) => each.label === label)?.text ?? '';
    for (const label of ['RIS', 'CSL-JSON'])
      expect(new Cite(text(label)).data).toMatchObject([
        { type, URL: 'https://elections-observed.example/ruritania/indicators/turnout/' },
      ]);
    // In double braces: a name that is not to be split.
    expect(text('BibTeX')).toContain('author = {{Elections Observed}}');
  }
});

describe('the foot of the page that compares', () => {
  test('cites the comparison in view by its whole address, in every format', async ({ open }) => {
    const window = await open(comparison, { permissions: ['clipboard-read', 'clipboard-write'] });
    const cite = window.getByRole('region', { name: 'Cite this comparison' });
    await cite.waitFor();
    const rows = cite.locator('.citation__format');
    expect((await rows.locator('.citation__label').allTextContents()).toSorted()).toEqual(formats.toSorted());
    for (const text of await rows.locator('.citation__text').allTextContents()) {
      // BibTeX and Markdown escape the sign.
      expect(text.replaceAll('\\&', '&')).toContain(`https://elections-observed.example${comparison}`);
      expect(text).not.toMatch(/0000|-IDS/);
    }
    expect(await rows.locator('.citation__text').first().textContent()).toContain('Ruritania, 2007 and 2011');
    await cite.getByRole('button', { name: 'Copy APA' }).click();
    await expect
      .poll(() => window.evaluate(() => navigator.clipboard.readText()))
      .toContain('elections=2007-parliamentary,2011-presidential&topics=counting-and-tabulation');

    await window.locator('.compare__choice > summary').click();
    await window.getByRole('checkbox', { name: /^2019/ }).check();
    await expect
      .poll(() => rows.locator('.citation__text').first().textContent())
      .toContain('2007, 2011 and 2019. https://');
    await window.getByRole('checkbox', { name: /^2011/ }).uncheck();
    await window.getByRole('checkbox', { name: /^2019/ }).uncheck();
    const page = window.getByRole('region', { name: 'Cite this page' });
    expect(await page.locator('.citation__text').first().textContent()).toMatch(/\/ruritania\/compare\/$/);
  });

  test('cites the page without scripts', async ({ open }) => {
    const window = await open(comparison, { javaScriptEnabled: false });
    expect(await window.locator('#cite .citation__text').first().textContent()).toMatch(
      /Compare elections: Ruritania\. https:.+\/ruritania\/compare\/$/,
    );
  });
});

test('a text that the browser will not copy is selected, and said to be', async ({ open }) => {
  const script = () => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) });
  };
  const window = await open('/ruritania/indicators/turnout/', { script });
  await window.getByRole('button', { name: 'Copy APA' }).click();
  await expect
    .poll(() => window.getByRole('status').allTextContents())
    .toContainEqual(expect.stringContaining('the text is selected'));
  expect(await window.evaluate(() => getSelection()?.toString())).toMatch(
    /^Elections Observed\. \(\d{4}, [A-Z][a-z]+ \d+\)\. Turnout/,
  );

  await window.locator('.embed-code > summary').click();
  await window.getByRole('button', { name: 'Copy code' }).click();
  await window.getByRole('button', { name: 'Selected' }).waitFor();
  const code = window.locator('.embed-code textarea').first();
  expect(
    await code.evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return selectionEnd - selectionStart === value.length;
    }),
  ).toBe(true);
  await window.getByRole('button', { name: 'Copy code' }).waitFor();
});
