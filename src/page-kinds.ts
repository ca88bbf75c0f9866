import { commitmentPages, commitmentsPage } from './features/commitments/commitment-pages.ts';
import { comparePages } from './features/compare/compare-pages.ts';
import { correctionsPage } from './features/corrections/corrections-page.ts';
import { countryPages } from './features/countries/country-pages.ts';
import { electionPages } from './features/elections/election-pages.ts';
import { glossaryPage } from './features/glossary/glossary-pages.ts';
import { homePage } from './features/home/home-pages.ts';
import { indicatorPages, indicatorsPage } from './features/indicators/indicator-pages.ts';
import type { PageKind } from './features/publishing/page-kind.ts';
import {
  aboutPage,
  codebookPage,
  dataPage,
  developersPage,
  methodPage,
  reportsPage,
  rightsPage,
  rulesPage,
} from './features/reference/reference-kinds.ts';
import { releasesPage } from './features/releases/releases-page.ts';
import { searchPage } from './features/search/search-page.ts';
import { threadPages } from './features/threads/thread-pages.ts';
import { topicPages, topicsPage } from './features/topics/topic-pages.ts';

/** Every kind of thing that has pages. Sitemap, feeds, previews, search and downloads are made by looping over it. */
export const pageKinds: readonly PageKind[] = [
  homePage,
  countryPages,
  comparePages,
  electionPages,
  threadPages,
  topicsPage,
  topicPages,
  indicatorsPage,
  indicatorPages,
  commitmentsPage,
  commitmentPages,
  glossaryPage,
  reportsPage,
  searchPage,
  dataPage,
  releasesPage,
  correctionsPage,
  rightsPage,
  methodPage,
  codebookPage,
  rulesPage,
  developersPage,
  aboutPage,
];
