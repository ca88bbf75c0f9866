import fc from 'fast-check';

/** One change of a file, as plain data, so that a failure can be printed and made again. */
export interface Mutation {
  readonly kind: keyof typeof kinds;
  /** Where: a part of the text in millionths. */
  readonly at: number;
  /** How much, or which one: each kind reads it its own way. */
  readonly size: number;
  /** What is put there, where something is. */
  readonly text: string;
}

/** Characters that are hidden, deceptive, halved, or rare and allowed. */
const oddities = [
  '\0', '\x07', '\x1B', '\x7F', '\x85', '\u00A0', '\u00AD', '\u034F', '\u061C', '\u0301', '\u200B', '\u200C', '\u200D',
  '\u200E', '\u2028', '\u2029', '\u202A', '\u202E', '\u2060', '\u2066', '\u2069', '\u3000', '\uD800', '\uDFFF', '\uFEFF',
  '\uFFFD', '\uFFFE', '\uFFFF', '\u{1F5F3}', '\u{1F468}\u200D\u{1F469}', '\u{E0041}', '\u{10FFFF}', 'ﬁ', 'ß', 'İ', 'ı', 'Å',
]; // prettier-ignore

/** Pieces of Markdown, of our own syntax, of HTML and of entities. */
const pieces = [
  '*', '**', '_', '~', '~~', '`', '```', '\\', '\\\n', '  \n', '\t', '<', '>', '<b>', '</b>', '<!--', '-->', '<PEC>', '&', '&amp;',
  '&copy;', '&#65;', '&#x202e;', '&#0;', '&NotAName;', '[', ']', '(', ')', '{', '}', '[^1]', '[^2]', '[^n]: A note.', '[a](b)',
  '[a]', '[a]: b', '![a](b)', '<https://a.example>', 'https://a.example', 'a@b.example', '|', '| a | b |\n|---|---|', '#', '## ',
  '---', '===', '***', '- ', '+ ', '* ', '1. ', '1) ', '12.', '14:00', 'Art. 5:a', ':', '::', ':::', '::::', ':::excerpt',
  ':::excerpt[What is new]{#new assessment="neutral"}', '::translation', '::translation{lang=en}', ':figure[', ':figure[71]{turnout=71}',
  ':commitment[paragraph 7.5]{copenhagen-7.5}', ':other[words]{a=b}', ']{', '"', '“', '”', '’', '…', '[…]', '\n', '\n\n', '\n> ', '\n>\n> ',
  '> ', '\r', '\r\n', '%', '-', '--', '–', '0', '1/2', '1,000', '½', 'one', 'КЗТ', '漢', '$', '$$', '{{', '}}', '${a}', '@', '+++',
]; // prettier-ignore

/** Values of YAML that are not what they look like, or much more. */
const yamlValues = [
  '', '~', 'null', 'true', 'no', '[]', '{}', '[[[]]]', '0', '-1', '1e999', '.nan', '0x10', '0o17', '2010-02-30', '2010-01-20T00:00:00Z',
  '12:30:45', '"', "'", '"\\u202e"', '"\\x00"', '|', '>-', '|9', '&a [1]', '*a', '&a { b: *a }', '!!binary aaaa', '!!js/function x', '!tag x',
  '<<', '{ <<: { a: 1 } }', '? a', '- - - a', 'a: b: c', '[a, b', '{ a: b', '# a', '@a', '`a`', '%YAML 1.2', '---', '...', '__proto__',
  '{ __proto__: { a: 1 } }', 'constructor', 'toString', '[voting, voting]', '"a\nb"', '﻿', 'x'.repeat(5000),
]; // prettier-ignore

/** Attributes of excerpts, figures and commitments, right ones and others. */
const attributes = [
  '', '#', '#passage', '#a.b', '#a #b', '.class', 'assessment', 'assessment=""', 'assessment="neutral"', 'assessment="good" assessment="bad"',
  'topics="voting voting"', 'topics="nothing"', 'threads="open-count"', 'revised="2010-02-30"', 'page=1e9', 'page="-1"', 'round=0',
  'turnout=71', 'turnout=71 turnout=72', 'turnout="NaN"', 'turnout=1e400', 'turnout=-0', 'turnout="71%"', 'registered-voters=5 stage=final',
  'status=reported', '__proto__=1', 'constructor=1', 'hasOwnProperty', 'copenhagen-7.5', 'copenhagen-7.5=1', 'a='.repeat(40), "a='", 'a="',
  'voice="report"', 'office="x"', 'onclick="alert(1)"', 'style="x"', '"', '}', '{', '\n', '\\',
]; // prettier-ignore

const brackets = [
  '>',
  '> ',
  '- ',
  '[',
  '{',
  '(',
  '*',
  '**',
  '_',
  '`',
  '"',
  ':::excerpt\n',
  '::::',
  '<b>',
  '\\',
  '  ',
  '\t',
  '[^',
  ':figure[',
  '![',
  '1. ',
  '| ',
  '&',
];

/** The kinds of changes: what each makes of a text. */
const kinds = {
  insertPiece: (text, { at, text: piece }) => insert(text, at, piece),
  insertOddity: (text, { at, text: oddity }) => insert(text, at, oddity),
  nest: (text, { at, size, text: bracket }) => insert(text, at, bracket.repeat(1 + (size % 3000))),
  deleteSome: (text, { at, size }) => cut(text, at, size % 200),
  truncate: (text, { at }) => text.slice(0, place(text, at)),
  deleteLine: (text, mutation) => onLines(text, mutation, (lines, line) => lines.toSpliced(line, 1)),
  repeatLine: (text, mutation) =>
    onLines(text, mutation, (lines, line) =>
      lines.toSpliced(line, 0, ...Array<string>(1 + (mutation.size % 20)).fill(lines[line] ?? '')),
    ),
  moveLine: (text, mutation) =>
    onLines(text, mutation, (lines, line) =>
      lines.toSpliced(line, 1).toSpliced(mutation.size % lines.length, 0, lines[line] ?? ''),
    ),
  joinLines: (text, mutation) =>
    onLines(text, mutation, (lines, line) =>
      lines.toSpliced(line, 2, `${lines[line] ?? ''} ${lines[line + 1] ?? ''}`),
    ),
  beginLine: (text, mutation) =>
    onLines(text, mutation, (lines, line) => lines.with(line, mutation.text + (lines[line] ?? ''))),
  yamlValue: (text, mutation) =>
    onLines(text, mutation, (lines, line) =>
      lines.with(
        line,
        (lines[line] ?? '').replace(/^(\s*(?:- )?[\w-]+:).*$/, (_, key: string) => `${key} ${mutation.text}`),
      ),
    ),
  attribute: (text, mutation) =>
    replaceOne(text, mutation, /\{[^{}\n]*\}/g, (found) =>
      mutation.size % 2 === 0 ? `{${mutation.text}}` : found.replace(/\}$/, ` ${mutation.text}}`),
    ),
  repeatBlock: (text, mutation) =>
    replaceOne(
      text,
      mutation,
      /^:::.*?^:::$/gms,
      (found) => `${found}\n\n${mutation.size % 2 === 0 ? found : found.replace(/#[\w-]+/, '#again')}`,
    ),
  changeLetter: (text, mutation) =>
    replaceOne(text, mutation, /[a-z]/g, (found) => (found === 'x' ? 'y' : 'x')),
  changeDigit: (text, mutation) => replaceOne(text, mutation, /\d/g, () => String(mutation.size % 10)),
  carriageReturns: (text, { size }) => text.replaceAll('\n', size % 2 === 0 ? '\r\n' : '\r'),
  byteOrderMark: (text) => `\uFEFF${text}`,
} satisfies Record<string, (text: string, mutation: Mutation) => string>;

/** What each kind puts into a text. */
const texts: Partial<Record<keyof typeof kinds, readonly string[]>> = {
  insertPiece: pieces,
  insertOddity: oddities,
  nest: brackets,
  beginLine: [...pieces, ...brackets],
  yamlValue: yamlValues,
  attribute: attributes,
};

/** Any change. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  ...(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) =>
    fc.record({
      kind: fc.constant(kind),
      at: fc.nat(999_999),
      size: fc.nat(9_999),
      text: fc.constantFrom(...(texts[kind] ?? [''])),
    }),
  ),
);

/** A change of bytes, after which a file may be no text any more. */
export interface ByteMutation {
  readonly at: number;
  readonly bytes: readonly number[];
  readonly deleted: number;
}

/** Any change of bytes. */
export const byteMutation: fc.Arbitrary<ByteMutation> = fc.record({
  at: fc.nat(999_999),
  bytes: fc.array(fc.nat(255), { maxLength: 4 }),
  deleted: fc.nat(4),
});

/** A text after some changes, one after the other. */
export function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((changed, mutation) => kinds[mutation.kind](changed, mutation), text);
}

/** The bytes of a text after some changes. */
export function mutatedBytes(text: string, mutations: readonly ByteMutation[]): Uint8Array {
  return mutations.reduce((bytes, { at, bytes: added, deleted }) => {
    const start = Math.floor((at / 1e6) * bytes.length);
    return Buffer.concat([bytes.subarray(0, start), Buffer.from(added), bytes.subarray(start + deleted)]);
  }, Buffer.from(text));
}

function place(text: string, at: number): number {
  return Math.floor((at / 1e6) * text.length);
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, place(text, at)) + piece + text.slice(place(text, at));
}

function cut(text: string, at: number, length: number): string {
  return text.slice(0, place(text, at)) + text.slice(place(text, at) + length);
}

function onLines(
  text: string,
  { at }: Mutation,
  change: (lines: readonly string[], line: number) => readonly string[],
): string {
  const lines = text.split('\n');
  return change(lines, place(text, at) === 0 ? 0 : Math.floor((at / 1e6) * lines.length)).join('\n');
}

/** Replaces one of the matches; nothing where there is none. */
function replaceOne(
  text: string,
  { at }: Mutation,
  pattern: RegExp,
  change: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor((at / 1e6) * found.length)];
  if (one === undefined) return text;
  return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
}
