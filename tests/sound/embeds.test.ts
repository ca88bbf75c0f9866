import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import config from '../../astro.config.mjs';
import type { PictureOEmbed } from '../../src/features/embed/embed.ts';
import { chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import { oEmbedOf } from '../support/another-site.ts';
import { builtPages, frozenPages, holdsFile, type BuiltPage } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';

function attribute(page: BuiltPage, tag: string, key: string, value: string, wanted: string): unknown {
  return page.elements.find(({ tagName, properties }) => tagName === tag && String(properties[key]) === value)
    ?.properties[wanted];
}

describe.each(inject('sites'))('what can be embedded from the site at $base', (site) => {
  const folders = globSync('embed/**/oembed.json', { cwd: site.folder }).map((path) =>
    path.replaceAll('\\', '/').replace('oembed.json', ''),
  );
  const pages = builtPages(site);
  const corpus = corpusOf(site);
  const charts = chartEmbeds(corpus);
  const byAddress = new Map(pages.map((page) => [page.url.href, page]));

  test('is described by oEmbed 1.0, and its frame shows a page of the build', () => {
    expect(folders).toHaveLength(corpus.excerpts.size + charts.length);
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

  test('unfurls as itself: its own address, title, words and a picture that is there', () => {
    for (const page of pages.filter(({ path }) => path.startsWith('embed/'))) {
      const og = (name: string) => String(attribute(page, 'meta', 'property', `og:${name}`, 'content'));
      expect(og('url'), page.path).toBe(page.url.href);
      const { title, thumbnail_url } = oEmbedOf(site.folder, page.path.replace('index.html', ''));
      expect(title.includes(og('title')), page.path).toBe(true);
      expect(og('description').length, page.path).toBeGreaterThan(10);
      expect(og('image'), page.path).toBe(thumbnail_url);
      expect(og('site_name'), page.path).toBe('Elections Observed');
      const picture = new URL(og('image')).pathname.slice(site.base.length);
      expect(holdsFile(site, picture), `${page.path}: ${picture}`).toBe(true);
    }
  });

  test('may stand in frames of other sites, and no other page may, on hosts that read _headers', () => {
    const rules = readFileSync(join(site.folder, '_headers'), 'utf8')
      .split(/\n(?=\/)/)
      .filter((rule) => rule.includes("frame-ancestors 'self'"))
      .map((rule) => rule.split('\n')[0] ?? '');
    const isKept = ({ pathname }: URL) =>
      rules.some(
        (rule) => pathname === rule || (rule.endsWith('*') && pathname.startsWith(rule.slice(0, -1))),
      );
    const framed = [...pages.filter(({ path }) => path.startsWith('embed/')), ...frozenPages(site)];
    expect(framed.filter(({ url }) => isKept(url)).map(({ path }) => path)).toEqual([]);
    const others = pages.filter(({ path }) => !path.startsWith('embed/') && path !== '404.html');
    expect(others.length).toBeGreaterThan(corpus.topics.size * corpus.countries.size);
    expect(others.filter(({ url }) => !isKept(url)).map(({ path }) => path)).toEqual([]);
  });

  test('is found from the page of its indicator, early in the head', () => {
    const charted = pages.filter(
      ({ path, html }) => /^[^/]+\/indicators\//.test(path) && html.includes('class="embed-code"'),
    );
    expect(charted).toHaveLength(charts.length);
    for (const page of charted) {
      const json = String(attribute(page, 'link', 'type', 'application/json+oembed', 'href'));
      expect(json.startsWith(new URL(site.base, config.site).href)).toBe(true);
      expect(holdsFile(site, new URL(json).pathname.slice(site.base.length)), page.path).toBe(true);
      expect(page.html.indexOf('json+oembed')).toBeLessThan(150_000);
    }
  });

  test('is for a topic and an issue its own picture, found early in the head of its page', () => {
    const followed = pages.filter(({ path }) => /^[^/]+\/(?:topics|threads)\/[^/]+\/index\.html$/.test(path));
    expect(followed).toHaveLength(corpus.countries.size * corpus.topics.size + corpus.threads.size);
    for (const page of followed) {
      const json = String(attribute(page, 'link', 'type', 'application/json+oembed', 'href'));
      expect(json).toBe(new URL('oembed.json', page.url).href);
      expect(page.html.indexOf('json+oembed')).toBeLessThan(150_000);
      const path = page.path.replace('index.html', '');
      const described = JSON.parse(
        readFileSync(join(site.folder, path, 'oembed.json'), 'utf8'),
      ) as PictureOEmbed;
      expect(described).toMatchObject({ version: '1.0', type: 'photo', width: 1200, height: 630 });
      expect(described.url).toBe(new URL('preview.png', page.url).href);
      expect(holdsFile(site, `${path}preview.png`)).toBe(true);
      expect(described.title).toBe(attribute(page, 'meta', 'property', 'og:title', 'content'));
    }
  });

  test('has, as every page, a picture whose words end as sentences do', () => {
    const told = [...pages].flatMap((page) => {
      const alt = attribute(page, 'meta', 'property', 'og:image:alt', 'content');
      return typeof alt === 'string' ? [alt] : [];
    });
    expect(told.length).toBeGreaterThan(corpus.countries.size * corpus.topics.size);
    expect(told.filter((alt) => !/[.?!…][”’")\]]*$/.test(alt) || /[.?!][”’")]*\.(?:\s|$)/.test(alt))).toEqual(
      [],
    );
  });

  test('is light: a passage weighs less than 10 kB', () => {
    const heavy = pages.filter(
      ({ path, html }) =>
        path.startsWith('embed/') && !path.includes('/indicators/') && Buffer.byteLength(html) > 10_000,
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});
