/** Pages that belong to no country: what each is called, and what it is for. */

export const about = {
  title: 'About',
  lead: 'What this site is, who answers for it, who the observers are, and on what terms their words may be used.',
} as const;

export const codebook = {
  title: 'Codebook',
  lead: 'What authors work by: how a report becomes data, what is quoted and how it is judged, how numbers are read.',
} as const;

export const commitments = {
  title: 'Commitments',
  lead: 'The commitments and standards that reports invoke, and the passages that invoke them.',
} as const;

export const corrections = {
  title: 'Corrections',
  lead: 'What we have corrected since it was published in a release: the old wording, the new one, and why.',
} as const;

export const data = {
  title: 'Data',
  lead: 'The whole collection as files. Every row carries the address of what it says.',
} as const;

export const developers = {
  title: 'For machines',
  lead: 'Everything that a program can read here: plain files at addresses that last, without a key.',
} as const;

export const glossary = {
  title: 'Glossary',
  lead: 'Abbreviations and terms of the reports in our words, and names in all the spellings that reports print.',
} as const;

export const indicators = {
  title: 'Indicators',
  lead: 'What the figures count. Two numbers stand under one indicator only if a careful reader may set them side by side.',
} as const;

export const method = {
  title: 'Method',
  lead: 'How to read a page, what the four judgements and the three grades mean, and how all of it is checked.',
} as const;

export const releases = {
  title: 'Releases',
  lead: 'States of the data that do not change any more, for work that has to be repeated as it was done.',
} as const;

export const reports = {
  title: 'Reports',
  lead: 'Every report that is quoted here, as a list of references.',
} as const;

export const rights = {
  title: 'Rights and corrections',
  lead: 'For those who hold rights in a report that is quoted here, and for those who find an error: what can be done, and by whom.',
} as const;

export const rules = {
  title: 'Rules',
  lead: 'What every file of the collection is held to before the site is built, why, and the way out of every problem.',
} as const;

export const search = {
  title: 'Search',
  lead: 'Passages of election observers by word, election, topic and how the report judges.',
} as const;

export const topics = {
  title: 'Topics',
  lead: 'The chapters of election observation, and the headings under which reports speak of them.',
} as const;
