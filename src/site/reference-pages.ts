import { paths } from '../paths.ts';
import * as words from '../words/words.ts';

/** A page that belongs to no country and is not made from one thing of the corpus: what it is called, and what it is for. */
export interface ReferencePage {
  readonly href: string;
  readonly title: string;
  readonly lead: string;
}

export const referencePages = {
  topics: { href: paths.topics(), ...words.reference.topics },
  indicators: { href: paths.indicators(), ...words.reference.indicators },
  commitments: { href: paths.commitments(), ...words.reference.commitments },
  reports: { href: paths.reports(), ...words.reference.reports },
  glossary: { href: paths.glossary(), ...words.reference.glossary },
  method: { href: paths.method(), ...words.reference.method },
  about: { href: paths.about(), ...words.reference.about },
  data: { href: paths.data(), ...words.reference.data },
  machines: { href: paths.machines(), ...words.reference.developers },
  releases: { href: paths.releases(), ...words.reference.releases },
  search: { href: paths.search(), ...words.reference.search },
} as const satisfies Readonly<Record<string, ReferencePage>>;
