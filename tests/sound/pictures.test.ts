import { readFileSync } from 'node:fs';
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
  const shared = pages.filter(({ said }) => said.has('og:url'));

  test('every page has its picture for shared links, in the measures it says and told in words', () => {
    const { topics, countries, elections } = corpus;
    expect(shared.length).toBeGreaterThan(topics.size * countries.size + elections.size);
    for (const { page, said } of shared) {
      const picture = new URL(said.get('og:image') ?? '');
      // A release has that of the list of releases, and a page for frames that of the page they are from.
      const own = page.url.href
        .replace(/(?<=\/v\/)[^/]+\/$/, '')
        .replace(/embed\/([^/]+\/)indicators\/$/, '$1')
        .replace(/embed\/([^/]+\/[^/]+\/)$/, '$1');
      expect(picture.href, page.path).toBe(`${own}preview.png`);
      const file = readFileSync(join(site.folder, picture.pathname.slice(site.base.length)));
      expect(pngSize(file), page.path).toEqual([1200, 630]);
      // A frame is to be light, and its picture is described on the page that it is of.
      if (!page.path.startsWith('embed/')) {
        expect(said.get('og:image:width'), page.path).toBe('1200');
        expect(said.get('og:image:height'), page.path).toBe('630');
        expect(said.get('og:image:alt'), page.path).not.toBe('');
      }
      // Services refuse or shrink what is heavy.
      expect(file.length, page.path).toBeLessThan(100_000);
    }
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
