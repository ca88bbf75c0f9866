import { globSync } from 'node:fs';
import { expect, inject } from 'vitest';
import config from '../../astro.config.mjs';
import { oEmbedOf, onAnotherSite } from '../support/another-site.ts';
import { site } from '../support/built-site.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';
import { fontsInTurn, installMeasures, layoutShift, settled } from '../support/measures.ts';
import { test } from '../support/site-test.ts';

const chartPath = 'embed/ruritania/indicators/count-assessed-negatively/';
const passagePath = 'embed/ruritania/2011-presidential/headline/';

/** The code as pasted from this build, served where the tests serve it. */
function pasted(path: string): string {
  return oEmbedOf(site.folder, path).html.replace(config.site ?? '', inject('origins')['/'] ?? '');
}

test.for(['count-assessed-negatively', 'turnout', 'airtime', 'women-on-commissions'])(
  'the chart of %s on another site draws itself and names its source, in the height of the code',
  async (indicator, { browser }) => {
    await onAnotherSite(browser, pasted(`embed/ruritania/indicators/${indicator}/`), {}, async (_, frame) => {
      await frame.locator('canvas, .value-bar').first().waitFor();
      expect(await frame.getByText('Reports by').isVisible()).toBe(true);
      expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    });
  },
);

test('a link in a frame opens the full page in place of the other site', async ({ browser }) => {
  await onAnotherSite(browser, pasted(chartPath), {}, async (page, frame) => {
    await frame.getByRole('link', { name: 'This chart on Elections Observed' }).click();
    await page.waitForURL('**/ruritania/indicators/count-assessed-negatively/');
    expect(new URL(page.url()).pathname).toBe('/ruritania/indicators/count-assessed-negatively/');
  });
});

test('a chart on another site is a table with its source where scripts do not run', async ({ browser }) => {
  const drawn = pasted('embed/ruritania/indicators/turnout/');
  await onAnotherSite(browser, drawn, { javaScriptEnabled: false }, async (_, frame) => {
    expect(await frame.locator('table').isVisible()).toBe(true);
    expect(await frame.getByText('Reports by').isVisible()).toBe(true);
    expect(await frame.locator('canvas').count()).toBe(0);
  });
});

test('a chart in a sandbox, where the host sends no permission for its script, is a table with its source', async ({
  browser,
}) => {
  const framed = pasted('embed/ruritania/indicators/count-assessed-negatively/');
  for (const path of [framed, pasted('embed/ruritania/indicators/women-on-commissions/')]) {
    // WordPress puts what it embeds into such a frame.
    const sandboxed = path.replace('<iframe ', '<iframe sandbox="allow-scripts" ');
    expect(sandboxed).not.toBe(path);
    await onAnotherSite(browser, sandboxed, {}, async (_, frame) => {
      const values = frame.locator('table:visible, .value-bar:visible, canvas:visible');
      await values.first().waitFor();
      expect(await frame.getByText('Reports by').isVisible()).toBe(true);
    });
  }
});

test.for([375, 688])('passages fit the height of their code at %i px', async (width, { browser }) => {
  const long = 'embed/ruritania/2007-parliamentary/';
  const some = globSync(`${long}*/index.html`, { cwd: site.folder })
    .map((path) => path.replaceAll('\\', '/').replace('index.html', ''))
    .sort()
    .filter((_, index) => index % 4 === 0);
  const longest = pageOfEachKind(site).get('embedded passage')?.slice(1) ?? '';
  for (const path of [passagePath, longest, ...some]) {
    await onAnotherSite(browser, pasted(path), { width, javaScriptEnabled: false }, async (_, frame) => {
      const over = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(over, path).toBeLessThanOrEqual(0);
      expect(await frame.locator('.excerpt__source a').isVisible()).toBe(true);
    });
  }
});

test.for([
  ['upright words only', 'embed/ruritania/2015-presidential/permits/'],
  ['italics', 'embed/ruritania/2003-presidential/television-praise/'],
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
  const page = await open('/ruritania/indicators/turnout/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const embed = page.locator('.embed-code');
  await embed.locator('summary').focus();
  await page.keyboard.press('Enter');
  const way = embed.locator('.embed-code__way').first();
  const code = await way.getByRole('textbox').inputValue();
  expect(code).toBe(oEmbedOf(site.folder, 'embed/ruritania/indicators/turnout/').html);
  await way.getByRole('button', { name: 'Copy code' }).click();
  await way.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});
