import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import config from '../../astro.config.mjs';
import { frozenCodes, oEmbedOf, onAnotherSite } from '../support/another-site.ts';
import { chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import {
  builtPages,
  frozen,
  frozenPages,
  site as live,
  siteUnderBase as site,
} from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';
import { axeFindings, test } from '../support/site-test.ts';

const corpus = corpusOf(site);
const { base, folder } = site;
const release = `v/${frozen.release}/`;
const codes = frozenCodes(folder, frozen.release);
const chart = 'embed/ruritania/indicators/#turnout';
const passage = 'embed/ruritania/2011-presidential/#headline';
const asOf = `As of release ${frozen.release}, 1 December 2099.`;

/** A host that has the release and nothing else of the site, below a path that no build was made for. */
let archive: Server;
let asked: string[] = [];

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

beforeAll(async () => {
  archive = createServer(({ url = '' }, response) => {
    asked.push(url);
    const path = join(folder, url.replace('/kept/elsewhere/', '').replace(/\/$/, '/index.html'));
    if (!url.startsWith(`/kept/elsewhere/${release}`) || !existsSync(path)) response.writeHead(404).end();
    else {
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(readFileSync(path));
    }
  });
  await new Promise<void>((listening) => archive.listen(0, '127.0.0.1', listening));
});

beforeEach(() => {
  asked = [];
});

afterAll(() => {
  archive.close();
});

/** The frozen code of an embed as pasted, for the host that has nothing but the release. */
function pasted(path: string): string {
  const { port } = archive.address() as AddressInfo;
  const code = codes.get(path);
  if (code === undefined) throw new Error(`There is no frozen code of ${path}`);
  return code.replace(config.site ?? '', `http://127.0.0.1:${port}/kept/elsewhere`);
}

/** What a frozen embed asked its host for and did not find in the release. */
function missed(): string[] {
  return asked.filter((url) => {
    const path = url.replace('/kept/elsewhere/', '').replace(/\/$/, '/index.html');
    return !path.startsWith(release) || !existsSync(join(folder, path));
  });
}

describe('a frozen embed, though nothing else of the site is left,', () => {
  test('draws its chart, names its source and its release, in the height of its code', async ({
    browser,
  }) => {
    await onAnotherSite(browser, pasted(chart), {}, async (_, frame) => {
      await frame.locator('canvas').waitFor();
      expect(await frame.locator(':target [data-source]').innerText()).toMatch(/^Reports by .* As of/);
      expect(await frame.locator(':target').getByText(asOf).isVisible()).toBe(true);
      expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      const fonts = await frame.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').length;
      });
      expect(fonts).toBeGreaterThan(0);
    });
    expect(asked.some((url) => url.includes('/assets/draw.'))).toBe(true);
    expect(missed()).toEqual([]);
  });

  test('is a table with its source and its release where scripts do not run', async ({ browser }) => {
    await onAnotherSite(browser, pasted(chart), { javaScriptEnabled: false }, async (_, frame) => {
      expect(await frame.locator(':target table').isVisible()).toBe(true);
      expect(await frame.locator(':target').getByText(asOf).isVisible()).toBe(true);
      expect(await frame.locator('canvas').count()).toBe(0);
    });
    expect(missed()).toEqual([]);
  });

  test.for([
    [375, true],
    [375, false],
    [688, true],
    [688, false],
  ] as const)(
    'shows its passage at %i px, with scripts: %s',
    async ([width, javaScriptEnabled], { browser }) => {
      await onAnotherSite(browser, pasted(passage), { width, javaScriptEnabled }, async (_, frame) => {
        expect(await frame.locator(':target').getByText('election was well administered').isVisible()).toBe(
          true,
        );
        expect(await frame.locator(':target').getByText(asOf).isVisible()).toBe(true);
        const over = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        expect(over).toBeLessThanOrEqual(0);
      });
      expect(missed()).toEqual([]);
    },
  );
});

describe('every embed', () => {
  const pages = new Map(
    frozenPages(site)
      .filter(({ path }) => path.startsWith(release))
      .map((page) => [page.path, page]),
  );
  const embeds = builtPages(live).filter(({ path }) => path.startsWith('embed/'));

  test('is frozen, says of which release it is, and still names the full page', () => {
    expect(embeds.length).toBeGreaterThan(corpus.elections.size);
    const canonical = ({ elements }: { readonly elements: (typeof embeds)[number]['elements'] }) =>
      elements.find(({ properties }) => String(properties.rel) === 'canonical')?.properties.href;
    for (const embed of embeds) {
      const page = pages.get(release + embed.path);
      const sources = page?.elements.filter(({ properties }) => 'dataSource' in properties) ?? [];
      const parts = embed.elements.filter(({ properties }) => 'dataTitle' in properties);
      expect(sources, embed.path).toHaveLength(parts.length);
      expect(sources.filter((source) => !toString(source).includes(asOf)).map(toString)).toEqual([]);
      expect(page && canonical(page), embed.path).toBe(canonical(embed));
    }
  });

  test('has its frozen code, whose frame shows it', () => {
    expect(codes.size).toBe(corpus.excerpts.size + chartEmbeds(corpus).length);
    for (const [path, code] of codes) {
      const [page = '', id = ''] = path.split('#');
      expect(code.startsWith(`<iframe src="${config.site ?? ''}/${release}${path}"`), code).toBe(true);
      expect(pages.get(`${release}${page}index.html`)?.ids, path).toContain(id);
    }
  });
});

describe('readers of a site with a release', () => {
  test('get from a frozen embed to the live page, its release, and the passage of a value', async ({
    open,
  }) => {
    const page = await open(`/${release}${chart}`, { base });
    await page.locator(':target canvas').waitFor();
    expect(await page.locator('.chart__marks a').first().getAttribute('href')).toMatch(
      /^(?:\.\.\/)+ruritania\/\d{4}-\w+\/#[a-z0-9-]+$/,
    );
    await page.locator(':target').getByRole('link', { name: 'This chart on Elections Observed' }).click();
    await page.waitForURL(`**${base}ruritania/indicators/turnout/`);
    await page.goBack();
    await page
      .locator(':target')
      .getByRole('link', { name: `release ${frozen.release}` })
      .click();
    await page.getByRole('heading', { level: 1, name: `Release ${frozen.release}` }).waitFor();
  });

  test.for([chart, passage])('are hindered by nothing in the frozen %s', async (path, { open }) => {
    const page = await open(`/${release}${path}`, { base });
    await page.waitForLoadState('networkidle');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('choose between a chart that follows corrections and a frozen one', async ({ open }) => {
    const page = await open('/ruritania/indicators/turnout/', {
      base,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.embed-code summary').click();
    expect(await page.getByLabel('Follows corrections').inputValue()).toBe(
      oEmbedOf(folder, 'ruritania/indicators/turnout/').html,
    );
    const name = `Frozen as in release ${frozen.release}`;
    const code = codes.get(chart);
    expect(await page.getByLabel(name).inputValue()).toBe(code);
    const way = page.locator('.embed-code__way', { hasText: name });
    await way.getByRole('button', { name: 'Copy code' }).click();
    await way.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('choose the same for a passage, and cite the version that they read', async ({ open }) => {
    const page = await open('/ruritania/2011-presidential/', { base });
    await page.locator('#register-growth [data-cite]').click();
    const dialog = page.getByRole('dialog', { name: 'Cite this passage' });
    await dialog.waitFor();
    expect((await dialog.getByLabel('Style').locator('option').allTextContents()).slice(-2)).toEqual([
      'Embed, follows corrections',
      `Embed, frozen as in release ${frozen.release}`,
    ]);
    const apa = dialog.locator('.citation__format:has(select) .citation__text');
    expect(await apa.textContent()).toContain(`. Elections Observed, version ${frozen.release}. https:`);
  });

  test('cite pages, tables and the release itself in that version', async ({ open }) => {
    const apa = async (path: string): Promise<string | null> => {
      const page = await open(path, { base });
      return page.locator('#cite .citation__text').first().textContent();
    };
    expect(await apa('/ruritania/topics/voting/')).toContain(
      `Elections Observed, Version ${frozen.release}.`,
    );
    expect(await apa('/data/')).toContain(`(Version ${frozen.release}) [Dataset]`);
    expect(await apa(`/${release}`)).toMatch(
      /^Elections Observed\. \(2099\)\. .*\(Version 2099\.1\) \[Dataset\]/,
    );
  });
});

describe('a frozen citation', () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(join(folder, release, path), 'utf8')) as readonly {
      readonly URL: string;
      readonly archive: string;
    }[];

  test('of a passage names the release, and leads to where the passage is frozen', () => {
    const items = read('ruritania/2011-presidential/citations.csl.json');
    expect(items).toHaveLength(corpus.elections.get('ruritania/2011-presidential')?.excerpts.length ?? 0);
    const pages = new Set([...codes.keys()].map((path) => release + path));
    for (const { URL, archive: where } of items) {
      expect(where).toBe(`Elections Observed, version ${frozen.release}`);
      expect(pages).toContain(URL.replace(`${config.site ?? ''}/`, ''));
    }
  });

  test('of a report leads to the page that quotes it, which is not frozen', () => {
    expect(read('reports.csl.json').map(({ URL }) => URL)).toContain(
      `${config.site ?? ''}/ruritania/2011-presidential/`,
    );
  });
});
