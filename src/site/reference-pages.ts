import { paths } from '../paths.ts';

/** A page that belongs to no country and is not made from one thing of the corpus: what it is called, and what it is for. */
export interface ReferencePage {
  readonly href: string;
  readonly title: string;
  readonly lead: string;
}

export const referencePages = {
  topics: {
    href: paths.topics(),
    title: 'Topics',
    lead: 'The chapters of election observation, and the headings under which reports speak of them.',
  },
  indicators: {
    href: paths.indicators(),
    title: 'Indicators',
    lead: 'What the figures count. Two numbers stand under one indicator only if a careful reader may set them side by side.',
  },
  commitments: {
    href: paths.commitments(),
    title: 'Commitments',
    lead: 'The commitments and standards that reports invoke, and the passages that invoke them.',
  },
  reports: {
    href: paths.reports(),
    title: 'Reports',
    lead: 'Every report that is quoted here, as a list of references.',
  },
  glossary: {
    href: paths.glossary(),
    title: 'Glossary',
    lead: 'Abbreviations and terms of the reports in our words, and names in all the spellings that reports print.',
  },
  method: {
    href: paths.method(),
    title: 'Method',
    lead: 'How passages are chosen and judged, how numbers are checked against their words, and what may be compared.',
  },
  about: {
    href: paths.about(),
    title: 'About',
    lead: 'What this site is, whose words it shows, and on what terms they may be used.',
  },
  data: {
    href: paths.data(),
    title: 'Data',
    lead: 'The whole collection as files. Every row carries the address of what it says.',
  },
  machines: {
    href: paths.machines(),
    title: 'For machines',
    lead: 'Everything that a program can read here: plain files at addresses that last, without a key.',
  },
  releases: {
    href: paths.releases(),
    title: 'Releases',
    lead: 'States of the data that do not change any more, for work that has to be repeated as it was done.',
  },
  search: {
    href: paths.search(),
    title: 'Search',
    lead: 'Passages of election observers by word, election, topic and how the report judges.',
  },
} as const satisfies Readonly<Record<string, ReferencePage>>;
