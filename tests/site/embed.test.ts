import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import config from '../../astro.config.mjs';
import { chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import { paths } from '../../src/paths.ts';
import { liveCode, oEmbedOf, onAnotherSite } from '../support/another-site.ts';
import { site } from '../support/built-site.ts';
import { corpusOf, pageOfEachKind } from '../support/page-kinds.ts';
import { fontsInTurn, installMeasures, layoutShift, settled } from '../support/measures.ts';
import { test } from '../support/site-test.ts';

const corpus = corpusOf(site);
const chartPath = 'embed/ruritania/indicators/#count-assessed-negatively';
const passages = 'embed/ruritania/2011-presidential/';
const passagePath = `${passages}#headline`;

/** The code as pasted from this build, served where the tests serve it. */
function pasted(path: string): string {
  return liveCode(corpus, path).replace(config.site ?? '', inject('origins')['/'] ?? '');
}

test.for(['count-assessed-negatively', 'turnout', 'airtime', 'women-on-commissions'])(
  'the chart of %s on another site draws itself and names its source, in the height of the code',
  async (indicator, { browser }) => {
    await onAnotherSite(browser, pasted(`embed/ruritania/indicators/#${indicator}`), {}, async (_, frame) => {
      await frame.locator('canvas, .value-bar').filter({ visible: true }).first().waitFor();
      expect(await frame.locator(':target').getByText('Reports by').isVisible()).toBe(true);
      expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    });
  },
);

test('a link in a frame opens the full page in place of the other site', async ({ browser }) => {
  await onAnotherSite(browser, pasted(chartPath), {}, async (page, frame) => {
    await frame.locator(':target').getByRole('link', { name: 'This chart on Elections Observed' }).click();
    await page.waitForURL('**/ruritania/indicators/count-assessed-negatively/');
    expect(new URL(page.url()).pathname).toBe('/ruritania/indicators/count-assessed-negatively/');
  });
});

test('a chart on another site is a table with its source where scripts do not run', async ({ browser }) => {
  const drawn = pasted('embed/ruritania/indicators/#turnout');
  await onAnotherSite(browser, drawn, { javaScriptEnabled: false }, async (_, frame) => {
    expect(await frame.locator(':target table').isVisible()).toBe(true);
    expect(await frame.locator(':target').getByText('Reports by').isVisible()).toBe(true);
    expect(await frame.locator('canvas').count()).toBe(0);
  });
});

test('a chart in a sandbox, where the host sends no permission for its script, is a table with its source', async ({
  browser,
}) => {
  const framed = pasted(chartPath);
  for (const path of [framed, pasted('embed/ruritania/indicators/#women-on-commissions')]) {
    // WordPress puts what it embeds into such a frame.
    const sandboxed = path.replace('<iframe ', '<iframe sandbox="allow-scripts" ');
    expect(sandboxed).not.toBe(path);
    await onAnotherSite(browser, sandboxed, {}, async (_, frame) => {
      const values = frame.locator('table:visible, .value-bar:visible, canvas:visible');
      await values.first().waitFor();
      expect(await frame.locator(':target').getByText('Reports by').isVisible()).toBe(true);
    });
  }
});

test.for([375, 688])('passages fit the height of their code at %i px', async (width, { browser }) => {
  const some = (corpus.elections.get('ruritania/2007-parliamentary')?.excerpts ?? [])
    .filter((_, index) => index % 4 === 0)
    .map(({ election, anchor }) => paths.embedPassage(election.id, anchor).slice(1));
  const longest = pageOfEachKind(site, corpus).get('embedded passage')?.slice(1) ?? '';
  expect(some.length).toBeGreaterThan(2);
  for (const path of [passagePath, longest, ...some]) {
    await onAnotherSite(browser, pasted(path), { width, javaScriptEnabled: false }, async (_, frame) => {
      const over = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(over, path).toBeLessThanOrEqual(0);
      expect(await frame.locator(':target .excerpt__source a').isVisible()).toBe(true);
    });
  }
});

test.for([
  ['upright words only', 'embed/ruritania/2015-presidential/#permits'],
  ['italics', 'embed/ruritania/2003-presidential/#television-praise'],
])(
  'a passage with %s names the fonts that its words wait for, and stands still',
  async ([, path = ''], { open }) => {
    const page = await open(`/${path}`, { width: 360, script: installMeasures, prepare: fontsInTurn });
    await settled(page);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
  },
);

test('a frame tells the site that holds it which part it shows, and how high it would have to be', async ({
  browser,
}) => {
  const listener = `<script>addEventListener('message', ({ data }) => { window.told = data; });</script>`;
  await onAnotherSite(browser, listener + pasted(passagePath), { width: 375 }, async (page, frame) => {
    const tells = async (path: string) => {
      const href = `${inject('origins')['/']}/${path}`;
      await page.waitForFunction(`window.told?.href === ${JSON.stringify(href)}`);
      const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      expect(await page.evaluate('window.told')).toEqual({
        type: 'elections-observed:height',
        href,
        height,
      });
      return height;
    };
    const first = await tells(passagePath);
    await frame.evaluate(() => {
      location.hash = '#register-growth';
    });
    expect(await tells(`${passages}#register-growth`)).not.toBe(first);
    await frame.evaluate(() => {
      location.hash = '#nowhere';
    });
    expect(await tells(passages)).toBeGreaterThan(first);
  });
});

/** The parts of a page for frames of which anything is to be seen, by their ids, and those that are shown whole. */
function partsOf(frame: Frame | Page): Promise<{ readonly seen: string[]; readonly whole: string[] }> {
  return frame.evaluate(() => {
    const seen = [...document.querySelectorAll('main > article')].filter((part) => part.checkVisibility());
    const whole = seen.filter((part) =>
      [...part.querySelectorAll('[data-source]')].some((source) => source.checkVisibility()),
    );
    return { seen: seen.map(({ id }) => id), whole: whole.map(({ id }) => id) };
  });
}

describe.each([true, false])('a page for frames, with scripts: %s,', (javaScriptEnabled) => {
  test('shows the passage alone that the address names, also while readers are at its footnotes', async ({
    browser,
  }) => {
    const noted = corpus.elections
      .get('ruritania/2011-presidential')
      ?.excerpts.find(({ footnotes }) => footnotes.length > 0);
    if (noted === undefined) throw new Error('No passage has a footnote');
    const path = `${passages}#${noted.anchor}`;
    await onAnotherSite(browser, pasted(path), { javaScriptEnabled }, async (page, frame) => {
      const alone = { seen: [noted.anchor], whole: [noted.anchor] };
      expect(await partsOf(frame)).toEqual(alone);
      const address = page.url();
      await frame.locator(':target .note-mark a').first().click();
      await frame.waitForURL((url) => url.hash.includes('note-'));
      expect(await partsOf(frame)).toEqual(alone);
      await page.emulateMedia({ media: 'print' });
      expect(await partsOf(frame)).toEqual(alone);
      expect(page.url()).toBe(address);
    });
  });

  test.for(['', '#nowhere'])('lists all passages where the address ends with “%s”', async (end, { open }) => {
    const page = await open(`/${passages}${end}`, { javaScriptEnabled });
    const all = corpus.elections.get('ruritania/2011-presidential')?.excerpts ?? [];
    const ids = all.map(({ anchor }) => anchor);
    expect(await partsOf(page)).toEqual({ seen: ids, whole: [] });
    await page.getByText('names no passage of the 2011 presidential election').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await partsOf(page)).toEqual({ seen: ids, whole: ids });
    await page.emulateMedia({ media: 'screen' });
    const [first = '', second] = ids;
    await page.locator(`article a[href="#${second}"]`).click();
    expect(await partsOf(page)).toEqual({ seen: [second], whole: [second] });
    await page.goBack();
    await page.locator(`article a[href="#${first}"]`).waitFor();
    expect(await page.getByRole('link', { name: 'This election on Elections Observed' }).isVisible()).toBe(
      true,
    );
  });

  test('shows the chart alone that the address names, and lists all where it names none', async ({
    open,
  }) => {
    const page = await open(`/${chartPath}`, { javaScriptEnabled });
    const id = 'count-assessed-negatively';
    expect(await partsOf(page)).toEqual({ seen: [id], whole: [id] });
    const list = await open('/embed/ruritania/indicators/', { javaScriptEnabled });
    const ids = chartEmbeds(corpus).flatMap((embed) => (embed.country === 'ruritania' ? [embed.id] : []));
    expect(await partsOf(list)).toEqual({ seen: ids, whole: [] });
    expect(await list.locator('canvas').count()).toBe(0);
  });
});

test('the chart alone is drawn that the address names, and another once it names that', async ({ open }) => {
  const page = await open('/embed/ruritania/indicators/#turnout');
  const drawn = page.locator('eo-chart:has(canvas)');
  await page.locator('#turnout canvas').waitFor();
  expect(await drawn.count()).toBe(1);
  const other = chartEmbeds(corpus).find(
    ({ country, id, spec }) => country === 'ruritania' && id !== 'turnout' && !spec.strip && !spec.multiples,
  );
  await page.evaluate((id) => {
    location.hash = id;
  }, other?.id ?? '');
  await page.locator(':target canvas').waitFor();
  expect(await page.locator(':target').getAttribute('id')).toBe(other?.id);
  await page.locator('#turnout canvas').waitFor({ state: 'detached' });
  expect(await drawn.count()).toBe(1);
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
  expect(code).toBe(oEmbedOf(site.folder, 'ruritania/indicators/turnout/').html);
  await way.getByRole('button', { name: 'Copy code' }).click();
  await way.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});
