import { atom } from '../../src/features/feeds/atom.ts';
import { agreementView } from '../../src/features/agreement/agreement-view.ts';
import { chartEmbedPage } from '../../src/features/charts/chart-embed.ts';
import { collectionItem, pageDataItem, passageItem, tableItem } from '../../src/features/cite/csl-item.ts';
import { commitmentView, commitmentsView } from '../../src/features/commitments/commitments-view.ts';
import { compareCitation } from '../../src/features/compare/compare-citation.ts';
import { compareView } from '../../src/features/compare/compare-view.ts';
import { topicFile } from '../../src/features/compare/topic-file.ts';
import { topicFiles } from '../../src/features/compare/topic-files.ts';
import { countryView } from '../../src/features/countries/country-view.ts';
import { annotationFiles } from '../../src/features/data/annotations.ts';
import { dataView } from '../../src/features/data/data-view.ts';
import { electionView } from '../../src/features/elections/election-view.ts';
import { frames, oEmbed } from '../../src/features/embed/embed.ts';
import { excerptEmbedPage } from '../../src/features/excerpts/excerpt-embed.ts';
import { glossaryView } from '../../src/features/glossary/glossary-view.ts';
import { homeView } from '../../src/features/home/home-view.ts';
import { indicatorView } from '../../src/features/indicators/indicator-view.ts';
import { indicatorsView } from '../../src/features/indicators/indicators-view.ts';
import { previewImage } from '../../src/features/pictures/preview-size.ts';
import { sharedPicture } from '../../src/features/publishing/shared-picture.ts';
import { tablesOf } from '../../src/features/publishing/downloads.ts';
import { aboutView } from '../../src/features/reference/about-view.ts';
import { methodView } from '../../src/features/reference/method-view.ts';
import { developersView } from '../../src/features/reference/developers-view.ts';
import { reportsView } from '../../src/features/reference/reports-view.ts';
import { rulesView } from '../../src/features/reference/rules-view.ts';
import { releaseEntries, releaseView } from '../../src/features/releases/releases-view.ts';
import { searchView } from '../../src/features/search/search-view.ts';
import { threadView } from '../../src/features/threads/thread-view.ts';
import { topicView } from '../../src/features/topics/topic-view.ts';
import { topicsView } from '../../src/features/topics/topics-view.ts';
import { dataGraph, glossaryGraph, reportGraph, topicsGraph } from '../../src/layouts/json-ld.ts';
import { navigation } from '../../src/layouts/navigation.ts';
import { pageHead } from '../../src/layouts/page-head.ts';
import type { ShownRelease } from '../../src/features/releases/withheld-releases.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { editionOf } from '../../src/site/edition.ts';
import { referencePages } from '../../src/site/reference-pages.ts';
import { inventedSite } from '../invented/site.ts';
import { compiled } from '../invented/compiled.ts';

const site = new URL('https://observed.example');

/** The invented site, and all that its readers and their programs are shown, by what it belongs to. */
export function allThatIsShown() {
  const corpus = compiled(inventedSite());
  const tables = tablesOf(pageKinds);
  const countries = [...corpus.countries.values()];
  const elections = [...corpus.elections.values()];
  const excerpts = [...corpus.excerpts.values()];
  const topics = [...corpus.topics.values()];
  const indicators = [...corpus.indicators.values()];
  const pages = pageKinds.flatMap((kind) => kind.pages(corpus));
  const charts = countries.map((country) => chartEmbedPage(corpus, country));
  const embedPages = [...charts, ...elections.map((election) => excerptEmbedPage(corpus, election))];
  const feeds = pages.flatMap(({ feed }) => feed?.() ?? []);
  const items = [
    collectionItem(corpus, site),
    ...tables.map((table) => tableItem(corpus, table, site)),
    ...pages.flatMap(({ href, elections: own, data }) =>
      data ? [pageDataItem(editionOf(corpus, own), data().title, href, site)] : [],
    ),
    ...excerpts.map((excerpt) => passageItem(corpus, excerpt, site)),
  ];
  const [excerpt] = excerpts;
  if (excerpt === undefined) throw new Error('The invented site has no excerpt');
  const changes = { added: [excerpt.id], changed: [{ id: excerpt.id, fields: ['note'] }], removed: ['gone'] };
  const release: ShownRelease = {
    isWithheld: false,
    release: '2026.1',
    date: '2026-12-01',
    previous: '2025.1',
    schema: 1,
    passages: changes,
    figures: { added: [], changed: [], removed: [] },
    files: ['excerpts.csv', 'schema/excerpts.json', 'reports.bib', 'frames.json', 'embed/a/index.html'],
    frames: new Map([['embed/a/#b', '<iframe></iframe>']]),
  };
  const releases = [release, { ...release, previous: null }];
  return {
    corpus,
    /** Texts of feeds and annotations, and CSL items, which name their language. */
    feeds: feeds.map((feed) => atom(feed, site)),
    annotations: annotationFiles(corpus, site).map(({ body }) => body()),
    items,
    shown: {
      about: aboutView(corpus),
      agreement: agreementView(corpus),
      citedComparison: countries.map((country) => compareCitation(corpus, country, site)),
      commitment: [...corpus.commitments.values()].map((commitment) => commitmentView(corpus, commitment)),
      commitments: commitmentsView(corpus),
      compare: countries.map((country) => compareView(corpus, country)),
      country: countries.map((country) => countryView(corpus, country)),
      data: dataView(tables, corpus, site),
      developers: developersView(tables, corpus),
      election: elections.map((election) => electionView(corpus, election)),
      embeds: embedPages.map((page) => [page, page.embeds.map((embed) => frames(embed, site))]),
      described: charts.flatMap(({ embeds }) =>
        embeds.map((embed) => oEmbed(embed, previewImage('/'), site)),
      ),
      feeds,
      found: pages.map(({ found }) => found),
      glossary: glossaryView(corpus),
      graphs: [
        dataGraph(tables, corpus, site),
        glossaryGraph(corpus, site),
        topicsGraph(corpus, site),
        ...elections.map((election) => reportGraph(corpus, election, site)),
      ],
      heads: Object.values(referencePages).map(({ href, title, lead: description }) =>
        pageHead({
          title,
          description,
          crumbs: [],
          url: new URL(href, site),
          sources: [],
          edition: { version: '2026.1', changed: '2026-12-01' },
          graph: [],
        }),
      ),
      home: homeView(corpus),
      method: methodView(corpus),
      indicator: countries.map((country) =>
        indicators.map((indicator) => indicatorView(corpus, country, indicator)),
      ),
      indicators: indicatorsView(corpus),
      items,
      navigation: navigation(corpus, '/'),
      pictures: pages.map(({ href, picture }) => [
        picture?.(),
        sharedPicture(pageKinds, corpus, href, site).alt,
      ]),
      referencePages,
      release: releases.map((each) => releaseView(corpus, each)),
      releases: releaseEntries(releases),
      reports: reportsView(corpus, site),
      rules: rulesView(),
      search: searchView(corpus),
      tables: tables.map(({ title, description }) => ({ title, description })),
      thread: [...corpus.threads.values()].map((thread) => threadView(corpus, thread)),
      topic: countries.map((country) => topics.map((topic) => topicView(corpus, country, topic))),
      topicFile: countries.map((country) => topics.map((topic) => topicFile(corpus, country, topic, site))),
      topicFiles: topicFiles(corpus),
      topics: topicsView(corpus),
    },
  };
}
