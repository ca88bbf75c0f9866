import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import config from '../../astro.config.mjs';
import { tablesOf } from '../../src/features/publishing/downloads.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { builtPages } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';

const [site] = inject('sites');
if (site === undefined) throw new Error('There is no build to test');
const pages = new Map(builtPages(site).map((page) => [page.url.href, page]));
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');

function children(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (child.type === 'element' && child.name === name ? [child] : []));
}

function text(node: Nodes, name: string): string {
  return children(node, name)
    .flatMap((element) => element.children.map((child) => (child.type === 'text' ? child.value : '')))
    .join('');
}

function link(node: Nodes, rel: string): string | undefined {
  return (
    children(node, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href ?? undefined
  );
}

/** The day on which the collection began: nothing on the site appeared earlier, whenever its report was published. */
const [firstAdded = ''] = [...corpusOf(site).elections.values()]
  .flatMap(({ reports }) => reports.map(({ added }) => added))
  .sort();
const feedPaths = globSync('**/*.atom', { cwd: site.folder }).map((path) => path.replaceAll('\\', '/'));

describe.each(feedPaths)('%s', (path) => {
  const [feed] = children(fromXml(read(path)), 'feed');
  if (feed === undefined) throw new Error(`${path} is no feed`);
  const entries = children(feed, 'entry');

  test('has what Atom requires of a feed and of an entry', () => {
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(children(feed, 'author').map((author) => text(author, 'name'))).toEqual(['Elections Observed']);
    expect(link(feed, 'self')).toBe(new URL(path, config.site).href);
    for (const element of [feed, ...entries]) {
      expect(text(element, 'id')).toMatch(/^tag:[a-z0-9.-]+,\d{4}:\//);
      expect(text(element, 'title')).not.toBe('');
      expect(text(element, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }
    for (const entry of entries) {
      const published = text(entry, 'published');
      expect(published).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect(published <= text(entry, 'updated'), text(entry, 'id')).toBe(true);
      expect(published >= firstAdded, text(entry, 'id')).toBe(true);
    }
    expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(entries.length);
  });

  test('follows a page that names it, and leads to places that exist', () => {
    const page = pages.get(link(feed, 'alternate') ?? '');
    const named = page?.elements
      .filter(({ properties }) => properties.type === 'application/atom+xml')
      .map(({ properties }) => new URL(String(properties.href), page.url).href);
    expect(named).toEqual([link(feed, 'self')]);
    const lost = entries
      .map((entry) => link(entry, 'alternate') ?? 'nowhere')
      .filter((href) => {
        const [address = '', id] = href.split('#');
        const aim = pages.get(address);
        return aim === undefined || (id !== undefined && !aim.ids.includes(id));
      });
    expect(lost).toEqual([]);
  });
});

test('the site, its corrections, every country, topic and thread have a feed', () => {
  const { countries, topics, threads } = corpusOf(site);
  const followed = [
    '',
    'corrections/',
    ...[...countries.keys()].flatMap((country) => [
      `${country}/`,
      ...[...topics.keys()].map((topic) => `${country}/topics/${topic}/`),
    ]),
    ...[...threads.values()].map(({ country, slug }) => `${country.id}/threads/${slug}/`),
  ];
  expect([...feedPaths].sort()).toEqual(followed.map((path) => `${path}feed.atom`).sort());
});

test('the sitemap has every page that may be found, once, with a day', () => {
  const [urlset] = children(fromXml(read('sitemap.xml')), 'urlset');
  const urls = urlset ? children(urlset, 'url') : [];
  const findable = [...pages.values()].filter(
    ({ path, elements }) =>
      path.endsWith('index.html') &&
      !path.startsWith('embed/') &&
      !elements.some(
        ({ properties }) => properties.name === 'robots' && String(properties.content).includes('noindex'),
      ),
  );
  expect(urls.map((url) => text(url, 'loc')).sort()).toEqual(findable.map(({ url }) => url.href).sort());
  expect(urls.filter((url) => !/^\d{4}-\d{2}-\d{2}$/.test(text(url, 'lastmod')))).toEqual([]);
});

test('robots.txt lets everyone in and names the sitemap', () => {
  expect(read('robots.txt')).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/[^/]+\/sitemap\.xml\n$/,
  );
});

test('the page for machines leads to every whole table, schema and feed of a country', () => {
  const page = [...pages.values()].find(({ path }) => path === 'machines/index.html');
  const hrefs = new Set(page?.elements.map(({ properties }) => properties.href));
  const files = globSync(
    ['data/*.{csv,json}', 'data/schema/*.json', '*/feed.atom', '*.xml', '*.txt', '*.atom'],
    {
      cwd: site.folder,
    },
  );
  expect(files.length).toBeGreaterThan(3 * tablesOf(pageKinds).length);
  expect(files.map((path) => `/${path}`).filter((path) => !hrefs.has(path))).toEqual([]);
});

test('a program that copies the site finds every script: a page names what its scripts need, the first all that they bring', () => {
  const namedIn = (html: string) =>
    new Set([...html.matchAll(/_astro\/([\w.-]+\.js)"/g)].map(([, name = '']) => name));
  const onFirst = namedIn(read('index.html'));
  const unnamed: string[] = [];
  for (const { path, html } of builtPages(site)) {
    const named = namedIn(html);
    const found = new Set(named);
    // All that is found is read in turn, since what is added to a set is visited too.
    for (const name of found)
      for (const [, keyword, imported = ''] of read(`_astro/${name}`).matchAll(
        /(from|import)?["'`]\.\/([\w.-]+\.js)["'`]/g,
      )) {
        const isAtOnce = keyword !== undefined && named.has(name);
        if (!named.has(imported) && (isAtOnce || !onFirst.has(imported)))
          unnamed.push(`${path}: ${imported}`);
        found.add(imported);
      }
  }
  expect(unnamed).toEqual([]);
});
