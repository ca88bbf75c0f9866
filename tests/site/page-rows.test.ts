import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { site } from '../support/built-site.ts';
import { losses } from '../support/lost-files.ts';
import { test } from '../support/site-test.ts';

const topic = '/ruritania/topics/counting-and-tabulation/';
const indicator = '/ruritania/indicators/turnout/';

function read(path: string): string {
  return readFileSync(join(site.folder, 'data', path), 'utf8');
}

/** The ids of those rows of a country's table that are as told. */
function idsWhere(table: string, isWanted: (row: Readonly<Record<string, unknown>>) => boolean): unknown[] {
  const rows = JSON.parse(read(`ruritania/${table}.json`)) as readonly Readonly<Record<string, unknown>>[];
  return rows.filter(isWanted).map(({ id }) => id);
}

/** The ids in a CSV of these tables, whose rows begin with them, and no line within a cell does. */
function idsIn(csv: string): string[] {
  return [...csv.matchAll(/(?<=^|\r\n)ruritania\/[^,]+/g)].map(([id]) => id);
}

describe('the links to data on a page', () => {
  test('save the rows of a topic under a name that tells them', async ({ open }) => {
    const page = await open(topic);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'passages (CSV)' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('ruritania-counting-and-tabulation-excerpts.csv');
    const csv = await text(await saved.createReadStream());
    const whole = read('ruritania/excerpts.csv');
    const wanted = idsWhere('excerpts', ({ topics }) =>
      (topics as string[]).includes('counting-and-tabulation'),
    );
    expect(idsIn(csv)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(3);
    expect(idsIn(whole).length).toBeGreaterThan(wanted.length);
    expect(csv.slice(0, csv.indexOf('\r\n'))).toBe(whole.slice(0, whole.indexOf('\r\n')));
    expect(whole).toContain(csv.slice(csv.lastIndexOf('\r\nruritania/')));
    expect(page.url()).toContain(topic);
  });

  test('save the values of a chart', async ({ open }) => {
    const page = await open(indicator);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV of Turnout' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('ruritania-turnout-figures.csv');
    expect(idsIn(await text(await saved.createReadStream()))).toEqual(
      idsWhere('figures', ({ indicator: of }) => of === 'turnout'),
    );
  });

  test.for(Object.entries(losses))(
    'say that the table could not be had, offer it whole, and save the rows when it comes: %s',
    async ([, lose], { open }) => {
      const page = await open(topic, { losesFiles: true });
      const link = page.getByRole('link', { name: 'All figures as CSV' });
      await page.route('**/figures.csv', lose);
      await link.click();
      const failure = page.getByRole('alert').filter({ hasText: 'The rows could not be loaded' });
      await failure.waitFor();
      const whole = failure.getByRole('link', { name: 'the whole table' });
      expect(await whole.getAttribute('href')).toMatch(/\/data\/ruritania\/figures\.csv$/);
      await page.unroute('**/figures.csv');
      const download = page.waitForEvent('download');
      await link.click();
      expect((await download).suggestedFilename()).toBe('ruritania-counting-and-tabulation-figures.csv');
      expect(await failure.count()).toBe(0);
    },
  );

  test('lead without scripts to the whole table, and say which of its rows are meant', async ({ open }) => {
    const page = await open(topic, { javaScriptEnabled: false });
    const said = page.locator('section:has(> h2)').filter({ hasText: 'passages (CSV)' });
    expect(await said.innerText()).toContain(
      'The rows of this page have counting-and-tabulation in the column topics',
    );
    const head = page.getByRole('link', { name: 'All figures as CSV' });
    expect(await head.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
      'topics=counting-and-tabulation',
    );
    const download = page.waitForEvent('download');
    await head.click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('figures.csv');
    expect(await text(await saved.createReadStream())).toBe(read('ruritania/figures.csv'));
  });
});
