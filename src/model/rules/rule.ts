/** What content/ is held to, as authors read of it. */
export interface Rule {
  /** What it holds to, in one sentence. */
  readonly holds: string;
  /** Why readers are better off for it. */
  readonly why: string;
  /** The smallest example that breaks this rule and no other. */
  readonly wrong: Example;
  /** Its counterpart, which breaks none. */
  readonly right: Example;
  /** What an author does. */
  readonly wayOut: string;
}

/** Rules by their ids, which are permanent. */
export type Rules = Readonly<Record<string, Rule>>;

/** Pieces put one after the other into a small collection about Ruritania, which breaks no rule. */
export type Example = readonly Piece[];

/** A piece of content. */
export interface Piece {
  /** Its file, relative to content/. */
  readonly file: string;
  /** What it is of its file. */
  readonly as: PieceKind;
  /** As an author writes it; empty for what is removed. */
  readonly text: string;
  /** Whether the file was so when the quotations were verified, and is otherwise now. */
  readonly whenVerified: boolean;
  /** Whether the file was so when our own words were locked, and is otherwise now. */
  readonly whenLocked: boolean;
  /** Whether the file was so in the newest release, and is otherwise now. */
  readonly whenReleased: boolean;
}

/**
 * - `file`: the whole file
 * - `empty-folder`: a folder that holds nothing; its name ends with a slash
 * - `latin-1`: the whole file, saved in this encoding
 * - `link`, `large`, `deep`: a file that is not read, because it leads elsewhere, is too large, or lies too deep
 * - `removed`: nothing; a folder's name ends with a slash
 * - `body`: all that follows the front matter of a report
 * - `excerpt`: the end of a report
 * - `fields`: fields of a YAML file or of front matter, which take the place of those with the same names; or entries
 *   at the end of a list
 * - `source`: the text that a report is verified against
 * - `verified`: the lock, as the verifier writes it
 * - `in-lock`: a field of that lock, where it first stands
 */
export type PieceKind =
  | 'file'
  | 'empty-folder'
  | 'latin-1'
  | 'link'
  | 'large'
  | 'deep'
  | 'removed'
  | 'body'
  | 'excerpt'
  | 'fields'
  | 'source'
  | 'verified'
  | 'in-lock';

/** The report of Ruritania that most examples are about. */
export const report = 'ruritania/2009-presidential/statement.md';

function piece(as: PieceKind, file: string, lines: readonly string[]): Piece {
  return {
    file,
    as,
    text: lines.map((line) => `${line}\n`).join(''),
    whenVerified: false,
    whenLocked: false,
    whenReleased: false,
  };
}

/** A whole file, line by line. */
export const file = (path: string, ...lines: readonly string[]): Piece => piece('file', path, lines);

/** A folder that holds nothing. */
export const emptyFolder = (path: string): Piece => piece('empty-folder', path, []);

/** A whole file saved as Latin-1. */
export const latin1 = (path: string, ...lines: readonly string[]): Piece => piece('latin-1', path, lines);

/** A file that is not read, and why. */
export const unread = (as: 'link' | 'large' | 'deep', path: string): Piece => piece(as, path, []);

/** A file or folder that is not there. */
export const removed = (path: string): Piece => piece('removed', path, []);

const generalElection = 'ruritania/2005-general';

/** Two offices of a general election, as `general` takes them. */
export const twoOffices = [
  'offices:',
  '- { id: president, kind: presidential, body: President }',
  '- { id: diet, kind: parliamentary, body: Diet, seats: 110 }',
];

/** A general election with a report of 6 June 2005. @param lines of its `election.yml` besides day, kind and mission */
export const general = (...lines: readonly string[]): Piece =>
  file(
    `${generalElection}/election.yml`,
    'date: 2005-06-05',
    'kind: general',
    'early: regular',
    'body: President and Diet',
    ...lines,
    'missions:',
    '  - format: EOM',
    '    organisations: [watch]',
    '    election-day: systematic',
  );

/** The report on that election, of which the passage has these attributes and quotes these words. */
export const ofGeneral = (attributes: string, words: string): Piece =>
  file(
    `${generalElection}/statement.md`,
    '---',
    'type: preliminary-statement',
    'title: On the Election',
    'issuers: [watch]',
    'place: Zenda',
    'published: 2005-06-06',
    'added: 2010-01-20',
    `source: { sha256: ${'0123456789abcdef'.repeat(4)}, landing: https://watch.example/ruritania }`,
    'absent: { counting: no-section, voter-registration: no-section }',
    '---',
    '## Voting',
    '',
    `:::excerpt[What the report says]{#said assessment="neutral"${attributes}}`,
    `> ${words}`,
    ':::',
  );

/** All that follows the front matter of a report. */
export const body = (path: string, ...lines: readonly string[]): Piece => piece('body', path, lines);

/** An excerpt at the end of the report, under the heading `Voting`; footnotes may follow it. */
export const excerpt = (...lines: readonly string[]): Piece => piece('excerpt', report, lines);

/** Fields or entries of a file. */
export const fields = (path: string, ...lines: readonly string[]): Piece => piece('fields', path, lines);

/** What the report is verified against. */
export const source = (...lines: readonly string[]): Piece => piece('source', report, lines);

const lock = 'ruritania/quotes.lock.json';

/** The lock as the verifier writes it. */
export const verified = (): Piece => piece('verified', lock, []);

/** A field that somebody has written into the lock. */
export const inLock = (field: string, value: string): Piece =>
  piece('in-lock', lock, [`"${field}": ${value}`]);

/** What was there when the quotations were verified. */
export const before = (earlier: Piece): Piece => ({ ...earlier, whenVerified: true });

/** What was there when our own words were locked. */
export const lockedAs = (earlier: Piece): Piece => ({ ...earlier, whenLocked: true });

/** What was there when the newest release was made, on 1 December 2026. */
export const released = (earlier: Piece): Piece => ({ ...earlier, whenReleased: true });
