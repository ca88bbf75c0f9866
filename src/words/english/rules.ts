/** The rules that content is held to: the page of them, and their tables in the codebook. */
import type { RuleSubject } from '../../model/rules/index.ts';
import type { PieceKind } from '../../model/rules/rule.ts';

/** What the rules of one group are about. */
export const subjects = {
  files: 'Files and folders',
  fields: 'Fields and front matter',
  facts: 'Facts that stand in two places',
  vocabulary: 'Vocabulary',
  excerpts: 'Excerpts',
  markup: 'Slips of markup',
  quotations: 'Quotations and their sources',
  footnotes: 'Footnotes',
  figures: 'Figures and commitments in the text',
  topics: 'Topics and silence',
  accounts: 'Headlines, missions, threads and comparisons',
  ownWords: 'Our own words: numbers, quoted words, elections',
  redirects: 'Addresses that have moved',
  withheldQuotations: 'Quotations that are withheld',
  readings: 'Second readings',
  corrections: 'Corrections of what was published',
} as const satisfies Readonly<Record<RuleSubject, string>>;

export const columns = { rule: 'rule', holds: 'what it holds to', wayOut: 'way out' } as const;

export const what =
  'Every problem that is printed names its rule and the address here. Examples are of an invented country, Ruritania. Each stands in a small collection that has no other problem; tests compile them all.';
export const jump = 'Rules by subject';
export const why = 'Why';
export const wayOut = 'Way out';
export const wrong = 'Refused';
export const right = 'Accepted';

const pieces = {
  file: (path: string) => path,
  'empty-folder': (path: string) => `${path}, an empty folder`,
  'latin-1': (path: string) => `${path}, saved as Latin-1`,
  link: (path: string) => `${path}, a link to a file elsewhere`,
  large: (path: string) => `${path}, of more than 4 MB`,
  deep: (path: string) => `${path}, in more than six folders`,
  removed: (path: string) => `without ${path}`,
  body: (path: string) => `${path}, below the front matter`,
  excerpt: (path: string) => `${path}, at its end`,
  fields: (path: string) => `in ${path}`,
  source: (path: string) => `the source of ${path}`,
  verified: (path: string) => `${path}, as the verifier writes it`,
  'in-lock': (path: string) => `in ${path}, as the verifier writes it`,
} as const satisfies Readonly<Record<PieceKind, (path: string) => string>>;

/** Where a piece of an example stands. */
export function piece(kind: PieceKind, path: string): string {
  return pieces[kind](path);
}

/** The same for what was there when quotations were verified. */
export function pieceBefore(kind: PieceKind, path: string): string {
  return `when it was verified: ${piece(kind, path)}`;
}

/** The same for what was there when our own words were locked. */
export function pieceLocked(kind: PieceKind, path: string): string {
  return `when it was locked: ${piece(kind, path)}`;
}

/** The same for what was there when the newest release was made. */
export function pieceReleased(kind: PieceKind, path: string): string {
  return `in the release of 1 December 2026: ${piece(kind, path)}`;
}
