import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { chartEmbedPage, chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import type { EmbedPage } from '../../src/features/embed/embed.ts';
import { excerptEmbedPage } from '../../src/features/excerpts/excerpt-embed.ts';
import { oEmbedOf } from '../support/another-site.ts';
import { builtPages, frozenPages, holdsFile, type BuiltPage } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';

function attribute(page: BuiltPage, tag: string, key: string, value: string, wanted: string): unknown {
  return page.elements.find(({ tagName, properties }) => tagName === tag && String(properties[key]) === value)
    ?.properties[wanted];
}

describe.each(inject('sites'))('what can be embedded from the site at $base', (site) => {
  const pages = builtPages(site);
  const corpus = corpusOf(site);
  const byAddress = new Map(pages.map((page) => [page.url.href, page]));
  const elections = [...corpus.elections.values()].filter(({ excerpts }) => excerpts.length > 0);
  const countries = [...corpus.countries.values()];
  const embedPages: readonly EmbedPage[] = [
    ...countries.map((country) => chartEmbedPage(corpus, country)).filter(({ embeds }) => embeds.length > 0),
    ...elections.map((election) => excerptEmbedPage(corpus, election)),
  ];
  const charts = chartEmbeds(corpus);
  const built = pages.filter(({ path }) => path.startsWith('embed/'));

  test('has one page for the passages of each election, one for the charts of each country, and no other file', () => {
    const files = globSync('embed/**/*.*', { cwd: site.folder }).map((path) => path.replaceAll('\\', '/'));
    expect(files.sort()).toEqual(embedPages.map(({ href }) => `${href.slice(1)}index.html`).sort());
    expect(built.map(({ path }) => path).sort()).toEqual(files);
  });

  test('is a part of its page with the id that its address names', () => {
    expect(embedPages.flatMap(({ embeds }) => embeds)).toHaveLength(corpus.excerpts.size + charts.length);
    for (const { href, embeds } of embedPages) {
      const page = built.find(({ path }) => path === `${href.slice(1)}index.html`);
      const parts = page?.elements.filter(
        ({ tagName, properties }) => tagName === 'article' && 'dataTitle' in properties,
      );
      const told = parts?.map(({ properties: { id, dataTitle, dataHeight } }) => [
        `${href}#${String(id)}`,
        dataTitle,
        Number(dataHeight),
      ]);
      expect(told, href).toEqual(embeds.map((embed) => [embed.href, embed.title, embed.height]));
    }
  });

  test('is described by oEmbed 1.0 beside each page of an indicator with a chart, and nowhere else', () => {
    const described = globSync('**/oembed.json', { cwd: site.folder }).map((path) =>
      path.replaceAll('\\', '/').replace('oembed.json', ''),
    );
    expect(described.sort()).toEqual(charts.map(({ pageHref }) => pageHref.slice(1)).sort());
    for (const { pageHref, href } of charts) {
      const { html, width, height, ...rest } = oEmbedOf(site.folder, pageHref);
      expect(rest).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Elections Observed' });
      expect(Number.isInteger(width) && Number.isInteger(height) && height > 0).toBe(true);
      const [, address = ''] = /^<iframe src="([^"]+)" title="[^"]+"/.exec(html) ?? [];
      const [page = '', id = ''] = address.split('#');
      expect(address.endsWith(href), address).toBe(true);
      expect(byAddress.get(page)?.ids, address).toContain(id);
      const picture = new URL(rest.thumbnail_url).pathname.slice(site.base.length);
      expect(holdsFile(site, picture), picture).toBe(true);
    }
  });

  test('is not for search engines, and names the full page', () => {
    for (const page of built) {
      expect(attribute(page, 'meta', 'name', 'robots', 'content'), page.path).toBe('noindex');
      const full = String(attribute(page, 'link', 'rel', 'canonical', 'href'));
      expect(byAddress.get(full)?.path, page.path).not.toMatch(/^embed/);
      expect(byAddress.has(full), page.path).toBe(true);
    }
  });

  test('unfurls as itself: its own address, title, words and a picture that is there', () => {
    for (const page of built) {
      const og = (name: string) => String(attribute(page, 'meta', 'property', `og:${name}`, 'content'));
      expect(og('url'), page.path).toBe(page.url.href);
      const { title } = embedPages.find(({ href }) => `${href.slice(1)}index.html` === page.path) ?? {};
      expect(og('title'), page.path).toBe(title);
      expect(og('description').length, page.path).toBeGreaterThan(10);
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
    const framed = [...built, ...frozenPages(site)];
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
      expect(json).toBe(new URL('oembed.json', page.url).href);
      expect(page.html.indexOf('json+oembed')).toBeLessThan(150_000);
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

  test('is light: a page weighs 60 kB at most as it is sent', () => {
    const heavy = built.filter(({ html }) => gzipSync(html).length > 60_000);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});
