import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import { builtPages, holdsFile, type BuiltPage } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';

function openGraph({ elements }: BuiltPage): Map<unknown, string> {
  return new Map(
    elements
      .filter(
        ({ tagName, properties }) => tagName === 'meta' && String(properties.property).startsWith('og:'),
      )
      .map(({ properties }) => [properties.property, String(properties.content)]),
  );
}

/** Width and height that the head of a PNG says. */
function pngSize(bytes: Buffer): [width: number, height: number] {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(inject('sites'))('the site at $base', (site) => {
  const pages = builtPages(site).map((page) => ({ page, said: openGraph(page) }));
  const corpus = corpusOf(site);
  const { topics, countries, elections, threads } = corpus;
  const shared = pages.filter(({ said }) => said.has('og:url'));

  test('every page has a picture for shared links, in the measures it says and told in words', () => {
    expect(shared.length).toBeGreaterThan(topics.size * countries.size + elections.size);
    for (const { page, said } of shared) {
      const picture = new URL(said.get('og:image') ?? '');
      const file = readFileSync(join(site.folder, picture.pathname.slice(site.base.length)));
      const size = pngSize(file);
      const isPreview = picture.pathname.endsWith('/preview.png');
      if (isPreview) expect(size, page.path).toEqual([1200, 630]);
      // A frame is to be light, and its picture is described on the page that it is of.
      if (!page.path.startsWith('embed/')) {
        expect([said.get('og:image:width'), said.get('og:image:height')], page.path).toEqual(
          size.map(String),
        );
        expect(said.get('og:image:alt'), page.path).not.toBe('');
      }
      // Services refuse or shrink what is heavy.
      expect(file.length, page.path).toBeLessThan(isPreview ? 100_000 : 200_000);
    }
  });

  test('that picture is its own, or its chart, or that of its country, or that of the site', () => {
    const charts = new Set(chartEmbeds(corpus).map(({ pageHref }) => pageHref));
    const own = new Set([
      '/',
      ...[...countries.keys()].map((id) => `/${id}/`),
      ...[...elections.keys()].map((id) => `/${id}/`),
      ...[...threads.values()].map(({ country, slug }) => `/${country.id}/threads/${slug}/`),
      ...[...countries.keys()].flatMap((id) => [...topics.keys()].map((topic) => `/${id}/topics/${topic}/`)),
    ]);
    const isOfCountry = /^\/([^/]+)\/(?:compare|indicators\/[^/]+)\/$/;
    const kinds = new Set<string>();
    for (const { page, said } of shared) {
      // A frame has the picture of the page that it is from.
      const path = `/${page.path}`
        .replace(/index\.html$/, '')
        .replace(/^\/embed(\/[^/]+\/)indicators\/$/, '$1')
        .replace(/^\/embed(?=\/)/, '');
      const country = isOfCountry.exec(path)?.[1];
      const [kind, expected] = own.has(path)
        ? ['own', `${path}preview.png`]
        : charts.has(path)
          ? ['chart', `${path}chart.png`]
          : country === undefined
            ? ['site', '/preview.png']
            : ['country', `/${country}/preview.png`];
      kinds.add(kind);
      expect(`/${new URL(said.get('og:image') ?? '').pathname.slice(site.base.length)}`, page.path).toBe(
        expected,
      );
    }
    expect([...kinds].sort()).toEqual(['chart', 'country', 'own', 'site']);
    expect(globSync('**/preview.png', { cwd: site.folder })).toHaveLength(own.size);
  });

  test('charts as SVG are light', () => {
    const files = globSync('*/indicators/*/chart.svg', { cwd: site.folder });
    expect(files).toHaveLength(chartEmbeds(corpus).length);
    for (const path of files) expect(readFileSync(join(site.folder, path)).length, path).toBeLessThan(60_000);
  });

  test('every chart that can be embedded can be taken away as PNG, SVG and CSV', () => {
    const charts = pages.filter(({ page }) => page.html.includes('class="chart__files"'));
    expect(charts.length).toBeGreaterThanOrEqual(chartEmbeds(corpus).length);
    for (const { page } of charts) {
      const files = page.elements.flatMap(({ tagName, properties }) => {
        const label = /^(PNG|SVG|CSV) of /.exec(String(properties.ariaLabel))?.[1];
        return tagName === 'a' && label ? [{ label, href: String(properties.href) }] : [];
      });
      expect(new Set(files.map(({ label }) => label)), page.path).toEqual(new Set(['PNG', 'SVG', 'CSV']));
      for (const { href } of files)
        expect(holdsFile(site, href.slice(site.base.length - 1)), href).toBe(true);
    }
  });
});
