import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { citationIn, type CitationFile } from '../../src/features/cite/citation-file.ts';
import { site, sites } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

/** Words of passages that `withheld.yml` of the invented site names; none of them stands in a finding or note. */
const withheld = ['without a hitch', 'By the count of the evening', 'because none was asked for'];

/** Words of another passage, which are shown: what finds them would find the others. */
const shown = 'journalists whom the mission met';

/** Every file of a build as text, unpacked; pictures have their own words, which are tested where they are drawn. */
function textsOf(folder: string): Map<string, string> {
  const files = globSync('**/*.*', { cwd: folder })
    .filter((path) => !/\.(?:png|woff2|wasm)$/.test(path) && statSync(join(folder, path)).isFile())
    .map((path): [string, Uint8Array] => [path, readFileSync(join(folder, path))]);
  const inZips = files
    .filter(([path]) => /\.(?:zip|xlsx)$/.test(path))
    .flatMap(([path, bytes]) =>
      Object.entries(unzipSync(bytes)).map(([name, own]): [string, Uint8Array] => [`${path}!${name}`, own]),
    );
  return new Map(
    [...files, ...inZips].map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes),
    ]),
  );
}

test.each(sites)('no file of the build at $base holds words that are withheld', ({ folder }) => {
  const texts = [...textsOf(folder)];
  const holding = (words: string) => texts.filter(([, text]) => text.includes(words)).map(([path]) => path);
  for (const words of withheld) expect(holding(words)).toEqual([]);
  const kinds = new Set(holding(shown).map((path) => path.replace(/^.*[.!]/, '')));
  expect([...kinds]).toEqual(expect.arrayContaining(['html', 'json', 'csv', 'xml', 'pf_fragment']));
});

test('the page of the election says why, and keeps what is ours', async ({ open }) => {
  const page = await open('/evallonia/2022-parliamentary/', { width: 1280 });
  const passage = page.locator('#one-seat');
  await passage.scrollIntoViewIfNeeded();
  expect(await passage.innerText()).toContain(
    'The report’s words are withheld since 25 November 2026: The Election Watch asked for it.',
  );
  expect(await passage.innerText()).toMatch(
    /SHA-256 of the words, as they were held against the source: [0-9a-f]{64}/,
  );
  expect(await passage.getByRole('button', { name: 'Copy quotation' }).count()).toBe(0);
  expect(await page.locator('.headline blockquote').count()).toBe(0);
});

test('the search finds the passage by what is ours, and says why its words are not there', async ({
  open,
}) => {
  const page = await open('/search/?q=permit', { width: 1280 });
  const found = page.locator('.search__results li').filter({ hasText: 'Rallies need a permit' });
  await found.waitFor();
  expect(await found.innerText()).toContain(
    'The report’s words are withheld since 26 November 2026: A person is named in it.',
  );
  expect(await found.getByRole('button', { name: 'Copy quotation' }).isVisible()).toBe(false);
});

test('citations and the frame have no words either', async ({ open }) => {
  const page = await open('/embed/ruritania/2015-presidential/#permits', { width: 400 });
  expect(await page.locator('main').innerText()).toContain('A person is named in it.');
  const file = join(site.folder, 'data/ruritania/2015-presidential/citations-by-passage.json');
  const citations = JSON.parse(readFileSync(file, 'utf8')) as CitationFile;
  const labels = (passage: string) => citationIn(citations, passage).map(({ label }) => label);
  expect(labels('insult')).toEqual(expect.arrayContaining(['Quotation', 'Markdown']));
  expect(labels('permits').length).toBe(labels('insult').length - 2);
  expect(labels('permits')).not.toContain('Quotation');
});

test('the page for holders of rights lists what is withheld', async ({ open }) => {
  const page = await open('/rights/', { width: 1280 });
  const list = page.locator('#withheld + ul');
  expect(await list.locator('li').allInnerTexts()).toEqual([
    expect.stringMatching(/^Evallonia, parliamentary by-election, 15 May 2022 · .*The Election Watch asked/s),
    expect.stringMatching(/^Rallies need a permit.*A person is named in it\.$/s),
  ]);
});
