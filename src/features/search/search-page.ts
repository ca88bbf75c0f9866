import { singlePage } from '../publishing/page-kind.ts';
import { referencePages } from '../../site/reference-pages.ts';

/** The search. */
export const searchPage = singlePage({
  id: 'search',
  route: 'search.astro',
  href: referencePages.search.href,
});
