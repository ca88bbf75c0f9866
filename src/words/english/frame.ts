/** What stands around every page: masthead and footer. */

/** The site's own name. */
export const siteName = 'Elections Observed';

export const skip = 'Skip to content';
export const mainNavigation = 'Main';
export const siteNavigation = 'About this site';

export const rights =
  'Quotations are © OSCE/ODIHR and its partners in the missions, who are acknowledged as their source; each is verbatim and links to its place. The English version of a report is the only official document.';
export const ownWords =
  'Findings, notes and data are ours. They say what reports say; they are not the position of the OSCE or of any state.';

/** Names of pages in the masthead and the footer. */
export const pages = {
  about: 'About',
  commitments: 'Commitments',
  data: 'Data',
  developers: 'For machines',
  glossary: 'Glossary',
  indicators: 'Indicators',
  method: 'Method',
  reports: 'Reports',
  topics: 'Topics',
} as const;
