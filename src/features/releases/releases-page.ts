import { singlePage } from '../publishing/page-kind.ts';
import { referencePages } from '../../site/reference-pages.ts';

/** States of the data that do not change any more. */
export const releasesPage = singlePage({
  id: 'releases',
  route: 'v/index.astro',
  href: referencePages.releases.href,
});
