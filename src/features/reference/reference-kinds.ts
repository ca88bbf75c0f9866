import { readings } from '../agreement/readings-table.ts';
import { reportCitations } from '../cite/files.ts';
import { singlePage } from '../publishing/page-kind.ts';
import { referencePages } from '../../site/reference-pages.ts';

/** Every report as a list of references. */
export const reportsPage = singlePage({
  id: 'reports',
  route: 'reports.astro',
  href: referencePages.reports.href,
  files: reportCitations,
});

/** How to read the pages, how they are made, and how well two readings agree. */
export const methodPage = singlePage({
  id: 'method',
  route: 'method.astro',
  href: referencePages.method.href,
  tables: [readings],
});

/** What authors work by. */
export const codebookPage = singlePage({
  id: 'codebook',
  route: 'method/codebook.astro',
  href: referencePages.codebook.href,
});

/** What the files of the collection are held to. */
export const rulesPage = singlePage({
  id: 'rules',
  route: 'method/rules.astro',
  href: referencePages.rules.href,
});

/** What the site is, and on what terms. */
export const aboutPage = singlePage({
  id: 'about',
  route: 'about.astro',
  href: referencePages.about.href,
});

/** For holders of rights, and for who finds an error. */
export const rightsPage = singlePage({
  id: 'rights',
  route: 'rights.astro',
  href: referencePages.rights.href,
});

/** What programs can read. */
export const developersPage = singlePage({
  id: 'developers',
  route: 'machines.astro',
  href: referencePages.machines.href,
});

/** The whole collection as files. */
export const dataPage = singlePage({
  id: 'data',
  route: 'data/index.astro',
  href: referencePages.data.href,
});
