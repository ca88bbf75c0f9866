import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, describe } from 'vitest';
import { builtPages, site } from '../support/built-site.ts';
import { axeFindings, test } from '../support/site-test.ts';

const election = '/tamazur/2019-general/';

/** What a page says, without its head, masthead and foot. */
function mainOf(html: string): string {
  return html
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<\/main>[\s\S]*$/, '')
    .replace(/<(style|script|template)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('no page of a country has the names, bodies or money of another', () => {
  const pages = builtPages(site).filter(({ path }) => path.startsWith('tamazur/'));
  expect(pages.length).toBeGreaterThan(30);
  const foreign =
    /Ruritania|Evallonia|Borolania|\bDiet\b|Strelsau|Melina|\bEUR\b|\bCEC\b|Central Election Commission/;
  for (const { path, html } of pages) expect(mainOf(html), path).not.toMatch(foreign);
});

test('no page of another country has those of this one', () => {
  const pages = builtPages(site).filter(({ path }) => /^(?:ruritania|evallonia|borolania)\//.test(path));
  for (const { path, html } of pages)
    expect(mainOf(html), path).not.toMatch(
      /Tamazur|Grand Divan|\bHAU\b|\bXSU\b|sequin|Union of the Oases|\bDL\b/,
    );
});

test('what stands beside a value in other words is read as its own language', async ({ open }) => {
  const page = await open('/tamazur/indicators/turnout/');
  const value = page.locator('.value__number a', { hasText: '٥٩ بالمائة' });
  expect(await value.getAttribute('lang')).toBe('ar');
  expect(await value.getAttribute('dir')).toBe('rtl');
});

describe('the page of an election with two missions and a run-off', () => {
  test('opens with two conclusions, each in its language and direction, with our translation', async ({
    open,
  }) => {
    const page = await open(election);
    const quotations = page.locator('.headline blockquote');
    expect(
      await quotations.evaluateAll((all) =>
        all.map((each) => [each.getAttribute('lang'), each.getAttribute('dir')]),
      ),
    ).toEqual([
      ['fr', null],
      ['ar', 'rtl'],
    ]);
    expect(await page.locator('.headline__translation').count()).toBe(2);
    expect(await page.locator('.headline__translation').first().innerText()).toMatch(
      /^Our translation, not the report’s words\s+Both rounds were open/,
    );
  });

  test.for(['light', 'dark'] as const)(
    'can be read by everybody, in %s colours',
    async (colorScheme, { open }) => {
      expect(await axeFindings(await open(election, { colorScheme }))).toEqual([]);
    },
  );

  test.for([320, 360, 1280])('is no wider than its window of %s pixels', async (width, { open }) => {
    const page = await open(election, { width });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test('elections side by side show translations, and count a referendum as none of them', async ({ open }) => {
  const page = await open(
    '/tamazur/compare/?elections=2016-presidential,2019-general&topics=overall-assessment',
  );
  await page.locator('.comparison__passage').first().waitFor();
  expect(await page.locator('.comparison__quotation').first().textContent()).toContain(
    'Our translation, not the report’s words: “The vote of 10 April 2016 was calm',
  );
  const other = await open('/evallonia/compare/?elections=2012-presidential,2014-referendum&topics=results');
  await other.getByRole('status').filter({ hasText: '1 election and 1 referendum on 1 topic' }).waitFor();
});

test('a search that is narrowed down to an observer says what this one does not say', async ({ open }) => {
  const page = await open('/search/?q=complaints+2019+tamazur&observer=dune-league');
  const silences = page
    .getByRole('region', { name: 'What the reports of these observers do not say' })
    .getByRole('listitem');
  await silences.first().waitFor();
  expect((await silences.allInnerTexts()).join('\n')).toContain(
    'No section: the citizen account of DL has no passage on this topic.',
  );
});

test('the list of reports has titles in their language, and in ours', () => {
  const html = readFileSync(join(site.folder, 'reports/index.html'), 'utf8');
  expect(html).toContain('2020: <span lang="fr">Rapport final</span> [in our translation: Final Report]');
});
