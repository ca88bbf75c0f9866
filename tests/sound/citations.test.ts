import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import { citationIn, type CitationFile } from '../../src/features/cite/citation-file.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { headlineOf } from '../../src/site/elections.ts';
import { builtPages, isMoved, type BuiltPage } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';

interface Report {
  readonly id: string;
  readonly election: string;
  readonly type: string;
  readonly title: string;
  /** Its title alone. */
  readonly printed: string;
  readonly issuers: readonly string[];
  readonly place: string;
  readonly published: string;
  readonly language: string;
  readonly url: string;
}

type Node = Readonly<Record<string, unknown>>;

const [site] = inject('sites');
if (site === undefined) throw new Error('There is no build to test');
const { folder } = site;
const corpus = corpusOf(site);
// What other sites show in a frame is not cited: its canonical address is that of the full page (embed.test.ts).
const pages = builtPages(site).filter(
  (page) => page.path !== '404.html' && !page.path.startsWith('embed/') && !isMoved(page),
);
/** With their titles as they are cited: our translation of a foreign one stands behind it. */
const reports = (
  read('reports.json') as readonly (Omit<Report, 'printed'> & { readonly titleEnglish: string | null })[]
).map(({ titleEnglish, ...report }): Report =>
  titleEnglish === null
    ? { ...report, printed: report.title }
    : { ...report, printed: report.title, title: `${report.title} [${titleEnglish}]` },
);
const excerpts = read('excerpts.json') as readonly Readonly<Record<string, string>>[];
const reportPages = pages.filter(({ url }) => reports.some((report) => report.url === url.href));

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'data', path), 'utf8'));
}

function meta(page: BuiltPage, name: string): string[] {
  return page.elements
    .filter(({ tagName, properties }) => tagName === 'meta' && properties.name === name)
    .map(({ properties }) => String(properties.content));
}

function graphOf(page: BuiltPage): readonly Node[] {
  const scripts = page.elements.filter(
    ({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json',
  );
  expect(scripts, page.path).toHaveLength(1);
  const json = JSON.parse(scripts.map(toString).join('')) as Node & { readonly '@graph': readonly Node[] };
  expect(json['@context'], page.path).toBe('https://schema.org');
  return json['@graph'];
}

/** The ids of the passages in an element. */
function passagesIn(section: Element): string[] {
  const ids: string[] = [];
  visit(section, 'element', ({ tagName, properties: { id, dataAddress } }) => {
    if (tagName === 'article' && typeof id === 'string') ids.push(id);
    // Away from home it has no id, and names its address.
    if (typeof dataAddress === 'string') ids.push(dataAddress.replace(/^.*#/, ''));
  });
  return ids;
}

/** Every object in a value. */
function objectsIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(objectsIn)];
}

describe('in the head', () => {
  test('every page has exactly one canonical address, its own, and Open Graph says the same', () => {
    for (const page of pages) {
      const canonical = page.elements.filter(
        ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical',
      );
      expect(
        canonical.map(({ properties }) => properties.href),
        page.path,
      ).toEqual([page.url.href]);
      const properties = new Map(
        page.elements
          .filter(({ tagName, properties }) => tagName === 'meta' && 'property' in properties)
          .map(({ properties }) => [properties.property, properties.content]),
      );
      expect(properties.get('og:url'), page.path).toBe(page.url.href);
      for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image'])
        expect(properties.get(name), `${page.path} ${name}`).toBeTruthy();
      expect(meta(page, 'DC.identifier'), page.path).toEqual([page.url.href]);
    }
  });

  test('the page of an election is a report by its organisations, with their names whole', () => {
    expect(reportPages).toHaveLength(new Set(reports.map(({ url }) => url)).size);
    for (const page of reportPages) {
      const own = reports.filter(({ url }) => url === page.url.href);
      const latest = own.toSorted((a, b) => b.published.localeCompare(a.published))[0];
      expect({
        title: meta(page, 'citation_title'),
        authors: meta(page, 'citation_author'),
        institution: meta(page, 'citation_technical_report_institution'),
        date: meta(page, 'citation_publication_date'),
        language: meta(page, 'citation_language'),
        address: meta(page, 'citation_public_url'),
        place: meta(page, 'eprints.place_of_pub'),
      }).toEqual({
        title: [latest?.title],
        authors: latest?.issuers.map((name) => `${name},`),
        institution: latest?.issuers.slice(0, 1),
        date: [latest?.published.replaceAll('-', '/')],
        language: [latest?.language],
        address: [page.url.href],
        place: latest && [latest.place],
      });
      // The kind of report, and the election with its days.
      expect(meta(page, 'DC.type')[0]).toMatch(/^\S.*, .+ of .*\d{4}.* in \S/);
      // It would file the report as an article of a journal.
      expect(meta(page, 'citation_journal_title')).toEqual([]);
    }
  });

  test('no other page is a report; each has a day, and a creator that is not split, but for the home page', () => {
    for (const page of pages.filter((each) => !reportPages.includes(each))) {
      expect(page.html, page.path).not.toContain('<meta name="citation_');
      expect(meta(page, 'DC.date'), page.path).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
      const creators = meta(page, 'DC.creator');
      expect(creators, page.path).toHaveLength(page.path === 'index.html' ? 0 : 1);
      expect(creators.every((name) => name.endsWith(','))).toBe(true);
      const isData = /^(?:data\/|v\/[^/]+\/)index\.html$/.test(page.path);
      expect(meta(page, 'DC.type'), page.path).toEqual(isData ? ['dataset'] : []);
    }
  });
});

describe('JSON-LD', () => {
  const required: Readonly<Record<string, readonly string[]>> = {
    WebPage: ['url', 'name', 'description', 'inLanguage', 'isPartOf'],
    BreadcrumbList: ['itemListElement'],
    ListItem: ['position', 'name', 'item'],
    Report: ['name', 'author', 'publisher', 'datePublished', 'inLanguage', 'about'],
    Quotation: ['@id', 'text'],
    Dataset: ['name', 'description', 'url', 'license', 'creator', 'distribution', 'temporalCoverage'],
    DataDownload: ['contentUrl', 'encodingFormat'],
    DefinedTermSet: ['name', 'hasDefinedTerm'],
    DefinedTerm: ['@id', 'name', 'description'],
    Organization: ['name'],
  };
  const graphs = new Map(pages.map((page) => [page, graphOf(page)]));

  test('has the members that its types need', () => {
    const lacking = [...graphs].flatMap(([page, graph]) =>
      objectsIn(graph).flatMap((node) =>
        (required[String(node['@type'])] ?? [])
          .filter((member) => !node[member] || (Array.isArray(node[member]) && node[member].length === 0))
          .map((member) => `${page.path}: ${String(node['@type'])} lacks ${member}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  test('stands where it belongs: every page in its place, reports, data and terms on their pages', () => {
    const typesOf = (graph: readonly Node[]) => graph.map((node) => String(node['@type']));
    for (const [page, graph] of graphs) {
      expect(typesOf(graph), page.path).toEqual(expect.arrayContaining(['WebPage', 'BreadcrumbList']));
      expect(typesOf(graph).includes('Report'), page.path).toBe(reportPages.includes(page));
    }
    const on = (path: string) => typesOf([...graphs].find(([page]) => page.path === path)?.[1] ?? []);
    expect(on('data/index.html')).toContain('Dataset');
    expect(on('glossary/index.html')).toContain('DefinedTermSet');
    expect(on('topics/index.html')).toContain('DefinedTermSet');
  });

  test('names nothing by an address that is not there', () => {
    const ids = new Map(pages.map(({ url, ids }) => [url.href, new Set(ids)]));
    const broken = [...graphs].flatMap(([page, graph]) =>
      objectsIn(graph)
        .flatMap((node) => [node['@id'], node.item])
        .filter((address) => typeof address === 'string')
        .filter((address) => {
          const [target = '', id] = address.split('#');
          return id === undefined ? !ids.has(target) : !ids.get(target)?.has(id);
        })
        .map((address) => `${page.path}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test('has the headline of each election as a quotation, in its words, and no other passage', () => {
    const quoted = [...graphs.values()].flatMap(objectsIn).filter((node) => node['@type'] === 'Quotation');
    const quotes = new Map(excerpts.map(({ url, quote }) => [url, quote]));
    expect(quoted.map((node) => node.text)).toEqual(quoted.map((node) => quotes.get(String(node['@id']))));
    const headlines = [...corpus.elections.values()].flatMap((election) => headlineOf(election) ?? []);
    expect(quoted).toHaveLength(headlines.filter(({ withheld }) => withheld === undefined).length);
  });
});

test('reports are offered by COinS on their own page, and nowhere else', () => {
  const offered = pages.map((page) => ({
    path: page.path,
    spans: page.elements.filter(({ properties }) => [properties.className].flat().includes('Z3988')),
  }));
  expect(offered.filter(({ spans }) => spans.length > 0).map(({ path }) => path)).toEqual([
    'reports/index.html',
  ]);
  const items = offered
    .flatMap(({ spans }) => spans)
    .map(({ properties }) => new URLSearchParams(String(properties.title)));
  expect(items.map((item) => [item.getAll('rft.aucorp'), item.get('rft_id')])).toEqual(
    reports.map(({ issuers, url }) => [issuers, url]),
  );
  const titles = items.map((item) => item.get('rft.btitle') ?? '');
  expect(new Set(titles).size).toBe(titles.length);
  titles.forEach((title, index) => {
    expect(title.startsWith(reports[index]?.printed ?? '-')).toBe(true);
  });
});

describe('files for reference managers', () => {
  const expected = [
    ...reports.map(({ id, url }) => ({ id, url, report: id })),
    ...excerpts.map(({ id = '', url = '', report = '' }) => ({ id, url, report })),
  ];

  /** What the library reads from all files with this ending. */
  function readBack(ending: string): readonly Node[] {
    const files = globSync(`**/*.${ending}`, { cwd: join(folder, 'data') });
    expect(files).toHaveLength(new Set(excerpts.map(({ election }) => election)).size + 1);
    return files.flatMap((file) => new Cite(readFileSync(join(folder, 'data', file), 'utf8')).data);
  }

  test.for(['bib', 'ris', 'csl.json'])('.%s files read back as every report and every passage', (ending) => {
    const read = readBack(ending);
    const byAddress = Map.groupBy(read, ({ URL }) => URL);
    expect(new Set(read.map(({ URL, title }) => `${String(URL)} ${String(title)}`)).size).toBe(
      expected.length,
    );
    for (const { url, report: id } of expected) {
      const report = reports.find((each) => each.id === id);
      // Two reports of an election have the address of its page.
      const item = byAddress.get(url)?.find(({ title }) => title === report?.title);
      const authors = item?.author as readonly { readonly literal?: string; readonly family?: string }[];
      expect({
        type: item?.type,
        title: item?.title,
        authors: authors.map(({ literal, family }) => literal ?? family),
        issued: item?.issued,
        place: item?.['publisher-place'],
      }).toEqual({
        type: 'report',
        title: report?.title,
        authors: report?.issuers,
        issued: { 'date-parts': [report?.published.split('-').map(Number)] },
        place: report?.place,
      });
    }
  });
});

type Target = Node & { readonly items?: readonly Node[] };

/** What an annotation selects. Pieces of one quotation are selected together. */
function piecesOf(targets: readonly Target[]): readonly Node[] {
  return targets.flatMap((target) => (target.type === 'Composite' ? (target.items ?? []) : [target]));
}

describe('Web Annotations', () => {
  test('select, in every report, exactly the words that its passages quote', () => {
    for (const { id } of reports) {
      const collection = read(`${id}.annotations.json`) as Node;
      expect(collection).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', startIndex: 0 },
      });
      const { items } = collection.first as { readonly items: readonly Node[] };
      const own = excerpts.filter(({ report }) => report === id);
      expect(items).toHaveLength(own.length);
      expect(collection.total).toBe(own.length);
      expect(items.map(({ canonical }) => canonical)).toEqual(own.map(({ url }) => url));
      // The first describes the text that all are from.
      const [first] = items.flatMap(({ target }) => piecesOf(target as readonly Target[]));
      const source = first?.source as Node;
      expect(source).toMatchObject({
        id: expect.stringMatching(/^urn:sha256:[0-9a-f]{64}$/) as string,
        via: expect.stringMatching(/^https:/) as string,
      });
      items.forEach((item, index) => {
        const targets = item.target as readonly Target[];
        const [target] = targets;
        const row: Readonly<Record<string, string | null>> = own[index] ?? {};
        if (typeof row.withheld === 'string') {
          expect(target?.type).toBe('SpecificResource');
          expect(target).not.toHaveProperty('selector');
          return;
        }
        const selected = piecesOf(targets).map((piece) => {
          expect(piece.type).toBe('SpecificResource');
          expect(piece.source).toEqual(piece === first ? source : source.id);
          expect(Object.keys(piece.selector as Node)).toEqual(['type', 'exact', 'prefix', 'suffix']);
          return (piece.selector as { readonly exact: string }).exact;
        });
        // The source has marks of its own: of footnotes, of lists, of emphasis.
        const words = (text: string) =>
          text.replace(/<sup>.*?<\/sup>|[⁰¹²³⁴-⁹]/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
        expect(selected.every((exact) => words(exact) !== '' && !exact.includes('[…]'))).toBe(true);
        expect(words(selected.join(' '))).toBe(words(row.quote ?? ''));
      });
    }
  });
});

test('whatever offers how it is cited has its citation in the file that it names', () => {
  const files = new Map<string, CitationFile>();
  const links = pages.flatMap(({ elements }) =>
    elements.flatMap(({ properties: { dataCite } }) => (typeof dataCite === 'string' ? [dataCite] : [])),
  );
  // A passage under a heading stands in the file that its section names, by its id.
  const inSections = pages.flatMap(({ elements }) =>
    elements.flatMap((section) => {
      const { dataCitations: file } = section.properties;
      return typeof file === 'string' ? passagesIn(section).map((id) => `${file}#${id}`) : [];
    }),
  );
  expect(new Set(inSections).size).toBe(excerpts.length);
  expect(links.filter((link) => link === '')).toHaveLength(inSections.length);
  const offers = [...links.filter((link) => link !== ''), ...inSections];
  expect(offers.length).toBeGreaterThan(excerpts.length);
  for (const offer of new Set(offers)) {
    const [file = '', part = ''] = offer.split('#');
    const citations = files.get(file) ?? (read(file.replace('/data/', '')) as CitationFile);
    files.set(file, citations);
    expect(citationIn(citations, part).length, offer).toBeGreaterThan(5);
  }
});

test('every chart and every list of a page’s files says how it is cited, in a file that is there', () => {
  const targets = pages.flatMap((page) =>
    page.elements
      .filter(
        ({ properties }) =>
          'dataCite' in properties &&
          properties.dataCite !== '' &&
          !String(properties.dataCite).includes('citations-by-passage'),
      )
      .map(({ properties }) => ({ path: page.path, cite: String(properties.dataCite) })),
  );
  const citing = new Set(targets.filter(({ cite }) => cite.endsWith('/chart')).map(({ path }) => path));
  expect(citing.size).toBeGreaterThanOrEqual(chartEmbeds(corpus).length);
  for (const { path, html } of pages)
    if (html.includes('<figure class="chart"')) expect(citing, path).toContain(path);
  const withData = pages.filter(
    ({ path, html }) => path !== 'data/index.html' && /href="\/data\/[^"]+\/figures\.csv"/.test(html),
  );
  const offering = pageKinds.flatMap(({ pages }) => pages(corpus)).filter(({ data }) => data !== undefined);
  expect(withData).toHaveLength(offering.length);
  for (const { path } of withData)
    expect(
      targets.filter((target) => target.path === path && target.cite.endsWith('/data')),
      path,
    ).toHaveLength(1);
  for (const { path, cite } of targets) {
    const [file = '', part = ''] = cite.replace(/^\/data\//, '').split('#');
    expect(citationIn(read(file) as CitationFile, part).length, path).toBeGreaterThan(5);
  }
});
