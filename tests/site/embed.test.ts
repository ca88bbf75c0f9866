import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import config from '../../astro.config.mjs';
import { oEmbedOf, onAnotherSite } from '../support/another-site.ts';
import { builtPages, frozenPages, holdsFile, sites, type BuiltPage } from '../support/built-site.ts';
import { fontsInTurn, installMeasures, layoutShift, settled } from '../support/measures.ts';
import { test } from '../support/site-test.ts';

const chartPath = 'embed/kazakhstan/indicators/count-assessed-negatively/';
const passagePath = 'embed/kazakhstan/2011-presidential/headline/';

function attribute(page: BuiltPage, tag: string, key: string, value: string, wanted: string): unknown {
  return page.elements.find(({ tagName, properties }) => tagName === tag && String(properties[key]) === value)
    ?.properties[wanted];
}

/** The code as pasted from this build, served where the tests serve it. */
function pasted(path: string): string {
  return oEmbedOf('dist', path).html.replace(config.site ?? '', inject('origins')['/'] ?? '');
}

describe.each(sites)('what can be embedded from the site at $base', (site) => {
  const folders = globSync('embed/**/oembed.json', { cwd: site.folder }).map((path) =>
    path.replaceAll('\\', '/').replace('oembed.json', ''),
  );
  const pages = builtPages(site);
  const byAddress = new Map(pages.map((page) => [page.url.href, page]));

  test('is described by oEmbed 1.0, and its frame shows a page of the build', () => {
    expect(folders.length).toBeGreaterThan(500);
    for (const folder of folders) {
      const { html, width, height, ...rest } = oEmbedOf(site.folder, folder);
      expect(rest).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Elections Observed' });
      expect(Number.isInteger(width) && Number.isInteger(height) && height > 0).toBe(true);
      const [, address = ''] = /^<iframe src="([^"]+)" title="[^"]+"/.exec(html) ?? [];
      expect(byAddress.get(address)?.path).toBe(`${folder}index.html`);
      const picture = new URL(rest.thumbnail_url).pathname.slice(site.base.length);
      expect(holdsFile(site, picture), picture).toBe(true);
    }
  });

  test('is not for search engines, and names the full page and its own description', () => {
    for (const page of pages.filter(({ path }) => path.startsWith('embed/'))) {
      expect(attribute(page, 'meta', 'name', 'robots', 'content'), page.path).toBe('noindex');
      const full = String(attribute(page, 'link', 'rel', 'canonical', 'href'));
      const [address = '', id] = full.split('#');
      expect(byAddress.get(address)?.path, page.path).not.toMatch(/^embed/);
      if (id !== undefined) expect(byAddress.get(address)?.ids).toContain(id);
      const json = String(attribute(page, 'link', 'type', 'application/json+oembed', 'href'));
      expect(json).toBe(new URL('oembed.json', page.url).href);
    }
  });

  test('may stand in frames of other sites, and no other page may, on hosts that read _headers', () => {
    const rules = readFileSync(join(site.folder, '_headers'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    const isKept = ({ pathname }: URL) =>
      rules.some(
        (rule) => pathname === rule || (rule.endsWith('*') && pathname.startsWith(rule.slice(0, -1))),
      );
    const framed = [...pages.filter(({ path }) => path.startsWith('embed/')), ...frozenPages(site)];
    expect(framed.filter(({ url }) => isKept(url)).map(({ path }) => path)).toEqual([]);
    const others = pages.filter(({ path }) => !path.startsWith('embed/') && path !== '404.html');
    expect(others.length).toBeGreaterThan(250);
    expect(others.filter(({ url }) => !isKept(url)).map(({ path }) => path)).toEqual([]);
  });

  test('is found from the page of its indicator, early in the head', () => {
    const charted = pages.filter(
      ({ path, elements }) =>
        /^[^/]+\/indicators\//.test(path) && elements.some(({ tagName }) => tagName === 'eo-chart'),
    );
    expect(charted.length).toBeGreaterThan(5);
    for (const page of charted) {
      const json = String(attribute(page, 'link', 'type', 'application/json+oembed', 'href'));
      expect(json.startsWith(new URL(site.base, config.site).href)).toBe(true);
      expect(holdsFile(site, new URL(json).pathname.slice(site.base.length)), page.path).toBe(true);
      expect(page.html.indexOf('json+oembed')).toBeLessThan(150_000);
    }
  });

  test('is light: a passage weighs less than 10 kB', () => {
    const heavy = pages.filter(
      ({ path, html }) =>
        path.startsWith('embed/') && !path.includes('/indicators/') && Buffer.byteLength(html) > 10_000,
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});

test.for(['count-assessed-negatively', 'turnout', 'media-share', 'women-commission-members'])(
  'the chart of %s on another site draws itself and names its source, in the height of the code',
  async (indicator, { browser }) => {
    await onAnotherSite(
      browser,
      pasted(`embed/kazakhstan/indicators/${indicator}/`),
      {},
      async (_, frame) => {
        await frame.locator('canvas').waitFor();
        expect(await frame.getByText('Reports by ODIHR').isVisible()).toBe(true);
        expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      },
    );
  },
);

test('a link in a frame opens the full page in place of the other site', async ({ browser }) => {
  await onAnotherSite(browser, pasted(chartPath), {}, async (page, frame) => {
    await frame.getByRole('link', { name: 'This chart on Elections Observed' }).click();
    await page.waitForURL('**/kazakhstan/indicators/count-assessed-negatively/');
    expect(new URL(page.url()).pathname).toBe('/kazakhstan/indicators/count-assessed-negatively/');
  });
});

test('a chart on another site is a table with its source where scripts do not run', async ({ browser }) => {
  await onAnotherSite(browser, pasted(chartPath), { javaScriptEnabled: false }, async (_, frame) => {
    expect(await frame.locator('table').isVisible()).toBe(true);
    expect(await frame.getByText('Reports by ODIHR').isVisible()).toBe(true);
    expect(await frame.locator('canvas').count()).toBe(0);
  });
});

test.for([375, 688])('passages fit the height of their code at %i px', async (width, { browser }) => {
  const long = 'embed/kazakhstan/2007-parliamentary/';
  const some = globSync(`${long}*/index.html`, { cwd: 'dist' })
    .map((path) => path.replaceAll('\\', '/').replace('index.html', ''))
    .sort()
    .filter((_, index) => index % 15 === 0);
  for (const path of [passagePath, ...some]) {
    await onAnotherSite(browser, pasted(path), { width, javaScriptEnabled: false }, async (_, frame) => {
      const over = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(over, path).toBeLessThanOrEqual(0);
      expect(await frame.locator('.excerpt__source a').isVisible()).toBe(true);
    });
  }
});

test.for([
  ['upright words only', 'embed/kazakhstan/2019-presidential/amendments/'],
  ['italics', 'embed/kazakhstan/2007-parliamentary/new-system/'],
])(
  'a passage with %s names the fonts that its words wait for, and stands still',
  async ([, path = ''], { open }) => {
    const page = await open(`/${path}`, { width: 360, script: installMeasures, prepare: fontsInTurn });
    await settled(page);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
  },
);

test('a frame tells the site that holds it how high it would have to be', async ({ browser }) => {
  const listener = `<script>addEventListener('message', ({ data }) => { window.told = data; });</script>`;
  await onAnotherSite(browser, listener + pasted(passagePath), { width: 375 }, async (page, frame) => {
    await page.waitForFunction('window.told');
    const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    expect(await page.evaluate('window.told')).toEqual({
      type: 'elections-observed:height',
      href: `${inject('origins')['/']}/${passagePath}`,
      height,
    });
  });
});

test('the code of a chart opens by keyboard, and can be copied', async ({ open }) => {
  const page = await open('/kazakhstan/indicators/turnout/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const embed = page.locator('.embed-code');
  await embed.locator('summary').focus();
  await page.keyboard.press('Enter');
  const way = embed.locator('.embed-code__way').first();
  const code = await way.getByRole('textbox').inputValue();
  expect(code).toBe(oEmbedOf('dist', 'embed/kazakhstan/indicators/turnout/').html);
  await way.getByRole('button', { name: 'Copy code' }).click();
  await way.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});
