import { paths } from '../paths.ts';
import * as words from '../words/words.ts';

/** A page that belongs to no country and is not made from one thing of the corpus: what it is called, and what it is for. */
export interface ReferencePage {
  readonly href: string;
  readonly title: string;
  readonly lead: string;
}

export const referencePages = {
  topics: { href: paths.topics(), ...words.pages.topics },
  indicators: { href: paths.indicators(), ...words.pages.indicators },
  commitments: { href: paths.commitments(), ...words.pages.commitments },
  reports: { href: paths.reports(), ...words.pages.reports },
  glossary: { href: paths.glossary(), ...words.pages.glossary },
  method: { href: paths.method(), ...words.pages.method },
  codebook: { href: paths.codebook(), ...words.pages.codebook },
  rules: { href: paths.rules(), ...words.pages.rules },
  about: { href: paths.about(), ...words.pages.about },
  data: { href: paths.data(), ...words.pages.data },
  machines: { href: paths.machines(), ...words.pages.developers },
  corrections: { href: paths.corrections(), ...words.pages.corrections },
  rights: { href: paths.rights(), ...words.pages.rights },
  releases: { href: paths.releases(), ...words.pages.releases },
  search: { href: paths.search(), ...words.pages.search },
} as const satisfies Readonly<Record<string, ReferencePage>>;
