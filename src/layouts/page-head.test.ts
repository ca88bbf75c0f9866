import { describe, expect, test } from 'vitest';
import { collectionItem, electionSources } from '../features/cite/csl-item.ts';
import { dataGraph, reportGraph } from './json-ld.ts';
import { pageHead } from './page-head.ts';
import { reportsView } from '../features/reference/reports-view.ts';
import { corpusOf, lastReport, quoting, report, the, tables } from '../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf();
const election = the(corpus).election('2009-presidential');
const facts = {
  title: 'Ruritania: election of 2009',
  description: 'What observers reported.',
  crumbs: [{ href: '/ruritania/', label: 'Ruritania' }],
  url: new URL('/ruritania/2009-presidential/', site),
  sources: electionSources(corpus, election, site),
  edition: { version: undefined, changed: '2010-01-20' },
  graph: [],
};

describe('a page that quotes a report', () => {
  const { meta } = pageHead(facts);

  test('is a report to reference managers, by organisations that they do not split', () => {
    expect(meta.filter(([name]) => name.startsWith('citation_'))).toEqual([
      ['citation_title', 'Statement of Preliminary Findings'],
      ['citation_author', 'Election Watch,'],
      ['citation_technical_report_institution', 'Election Watch'],
      ['citation_publication_date', '2009/06/07'],
      ['citation_language', 'en'],
      ['citation_public_url', 'https://observed.example/ruritania/2009-presidential/'],
    ]);
  });

  test('says where it was issued, in the name that Zotero reads', () => {
    expect(meta).toContainEqual(['eprints.place_of_pub', 'Zenda']);
  });

  test('says the same in Dublin Core', () => {
    expect(meta.filter(([name]) => name.startsWith('DC.'))).toEqual([
      ['DC.title', 'Statement of Preliminary Findings'],
      ['DC.creator', 'Election Watch'],
      ['DC.publisher', 'Election Watch'],
      ['DC.date', '2009-06-07'],
      ['DC.type', 'Preliminary statement, presidential election of 7 June 2009 in Ruritania'],
      ['DC.language', 'en'],
      ['DC.identifier', 'https://observed.example/ruritania/2009-presidential/'],
    ]);
  });
});

test('any other page is cited itself, is no report, and names who made it, with a comma so that it is not split', () => {
  const { meta, sources } = pageHead({ ...facts, sources: [] });
  expect(sources).toMatchObject([{ type: 'webpage', title: facts.title, URL: facts.url.href }]);
  expect(meta).toEqual([
    ['DC.title', facts.title],
    ['DC.creator', 'Elections Observed,'],
    ['DC.publisher', 'Elections Observed'],
    ['DC.date', '2010-01-20'],
    ['DC.language', 'en'],
    ['DC.identifier', facts.url.href],
  ]);
});

test('a page of data is a data set', () => {
  const { meta } = pageHead({ ...facts, sources: [collectionItem(corpus, site)] });
  expect(meta).toContainEqual(['DC.type', 'dataset']);
  expect(meta).toContainEqual(['DC.creator', 'Elections Observed,']);
  expect(meta).toContainEqual(['DC.date', '2010-01-20']);
});

test('a page says in JSON-LD who made it, and when it was last changed', () => {
  expect(pageHead({ ...facts, sources: [] }).graph[0]).toMatchObject({
    '@type': 'WebPage',
    author: { '@type': 'Organization', name: 'Elections Observed' },
    dateModified: '2010-01-20',
  });
});

test('the trail of a page begins at the site and ends at the page', () => {
  const trail = pageHead(facts).graph.find((node) => node['@type'] === 'BreadcrumbList');
  expect(trail).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Elections Observed', item: 'https://observed.example/' },
      { position: 2, name: 'Ruritania', item: 'https://observed.example/ruritania/' },
      { position: 3, name: facts.title, item: facts.url.href },
    ],
  });
});

test('the trail of the home page is the site alone', () => {
  const { graph } = pageHead({ ...facts, crumbs: [], url: site });
  expect(graph.find((node) => node['@type'] === 'BreadcrumbList')).toMatchObject({
    itemListElement: [{ position: 1, name: 'Elections Observed', item: site.href }],
  });
});

test('a report in JSON-LD has its headline as a part, with its words, at its address', () => {
  const passages = ['calm', 'headline'].map(
    (id) => `:::excerpt[What ${id} says]{#${id} assessment="neutral"}\n> Voting was ${id}.\n:::\n`,
  );
  const body = `## Voting\n\n${passages.join('\n')}`;
  const two = corpusOf({ [lastReport]: report(body, { more: 'headline: headline' }) });
  const page = 'https://observed.example/ruritania/2009-presidential/';
  expect(reportGraph(two, the(two).election('2009-presidential'), site)).toMatchObject([
    {
      '@type': 'Report',
      '@id': `${page}#cite-ruritania-2009-presidential-statement`,
      author: [{ '@type': 'Organization', name: 'Election Watch' }],
      datePublished: '2009-06-08',
      hasPart: { '@type': 'Quotation', '@id': `${page}#headline`, text: 'Voting was headline.' },
    },
  ]);
});

test('the data set says which time and place it is of', () => {
  expect(dataGraph(tables, corpus, site)).toMatchObject([
    { temporalCoverage: '2001-06-03/2009-06-07', spatialCoverage: [{ name: 'Ruritania' }] },
  ]);
});

test('the list of reports offers each to reference managers by its title alone, where no other has that', () => {
  const other = corpusOf({
    [lastReport]: quoting('Calm.').replace('title: Statement of Preliminary Findings', 'title: Calm'),
  });
  const titles = reportsView(other, site).countries.flatMap(({ reports }) =>
    reports.map(({ coins }) => new URLSearchParams(coins).get('rft.btitle')),
  );
  expect(titles).toEqual([
    'Statement of Preliminary Findings (Ruritania, presidential election, 3 June 2001; issued 3 June 2001)',
    'Statement of Preliminary Findings (Ruritania, parliamentary election, 12 September 2004; issued 12 September 2004)',
    'Calm',
  ]);
});

test('the list of reports offers each to reference managers, by an organisation', () => {
  const { countries, files } = reportsView(corpus, site);
  const [first] = countries[0]?.reports ?? [];
  expect(first?.href).toBe('/ruritania/2001-presidential/');
  expect(first?.name).toEqual(['2001', ': ', 'Statement of Preliminary Findings']);
  expect(Object.fromEntries(new URLSearchParams(first?.coins))).toMatchObject({
    'rft.genre': 'report',
    'rft.btitle':
      'Statement of Preliminary Findings (Ruritania, presidential election, 3 June 2001; issued 3 June 2001)',
    'rft.aucorp': 'Election Watch',
    'rft.date': '2001-06-03',
    rft_id: 'https://observed.example/ruritania/2001-presidential/',
  });
  expect(files.map(({ href }) => href)).toEqual([
    '/data/reports.bib',
    '/data/reports.ris',
    '/data/reports.csl.json',
  ]);
});
