/** What stands around every page: masthead and footer. */

export const skip = 'Skip to content';
export const mainNavigation = 'Main';
export const siteNavigation = 'About this site';
export const crumbs = 'Where this page stands';

/** Names of pages in the masthead and the footer. */
export const pages = {
  about: 'About',
  commitments: 'Commitments',
  data: 'Data',
  developers: 'For machines',
  glossary: 'Glossary',
  indicators: 'Indicators',
  method: 'Method',
  releases: 'Releases',
  reports: 'Reports',
  topics: 'Topics',
} as const;
