import { problem, type Place, type Problem } from '../model/problem.ts';
import type { RuleId } from '../model/rules/index.ts';
import { blanked } from './blanked.ts';
import { placeAt } from './places.ts';

/** A line of a report file and what it belongs to. */
interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  readonly isInExcerpt: boolean;
  /** Whether the note of its excerpt has begun before it. */
  readonly isAfterNote: boolean;
}

/**
 * Slips of markup in a report file that the parser takes for the report's words, or for ours. They are found in the
 * source, line by line, since nothing of them is left in the syntax tree.
 */
export function slipsOfMarkup(source: string, path: string): Problem[] {
  const lines = linesOf(source);
  if (lines.length === 0) return [];
  const add = (rule: RuleId, place: Place, reason: string): Problem => problem(rule, path, place, reason);
  return [
    ...lines.flatMap((line, index) => [
      ...fence(line, add),
      ...quotationLine(line, lines[index - 1], lines.slice(index + 1), add),
      ...footnoteMark(line, add),
      ...heading(line, add),
    ]),
    ...directives(source, lines[0]?.number ?? 1, add),
  ];
}

type Add = (rule: RuleId, place: Place, reason: string) => Problem;

/** Lines after the front matter. */
function linesOf(source: string): Line[] {
  const all = source.split('\n');
  const end = all[0] === '---' ? all.indexOf('---', 1) : -1;
  // A file without front matter is reported as that, and nothing in it is read.
  if (end === -1) return [];
  let [isInExcerpt, isAfterNote, isAfterBlank] = [false, false, false];
  return all.slice(end + 1).map((text, index) => {
    const line = { text, number: end + 2 + index, isInExcerpt, isAfterNote };
    if (/^\s*:{2,}\s*\p{L}|^\s*(?:>\s*)?:*\s*excerpt\s*[[{]/iu.test(text))
      [isInExcerpt, isAfterNote] = [true, false];
    else if (/^\s*:{3,}\s*$/.test(text)) isInExcerpt = false;
    else if (isAfterBlank && /^\s*[^\s>]/.test(text)) isAfterNote = true;
    isAfterBlank = text.trim() === '';
    return line;
  });
}

/** The lines of colons that open and close an excerpt. */
function fence({ text, number, isInExcerpt }: Line, add: Add): Problem[] {
  const at = (column: number): Place => ({ line: number, column });
  const alone = /^(\s*)(:+)\s*$/.exec(text);
  const [, blanks = '', colons = ''] = alone ?? [];
  if (alone !== null && isInExcerpt && colons.length !== 3) {
    const reason = `Unexpected \`${colons}\`, expected three colons on the line that ends an excerpt`;
    return [add('excerpt-closing', at(blanks.length + 1), reason)];
  }
  if (alone !== null && !isInExcerpt) {
    const reason = `Unexpected \`${colons}\` that ends nothing, expected it once, after an excerpt that \`:::excerpt[…]{…}\` begins`;
    return [add('excerpt-closing', at(blanks.length + 1), reason)];
  }
  const quoted = /^\s*>[\s>]*(:{3,})\s*(excerpt\b)?/i.exec(text);
  if (quoted !== null && (quoted[2] !== undefined || /^[\s>]*:{3,}\s*$/.test(text))) {
    const reason = 'Unexpected `:::` in a quotation, expected it on a line of its own without `>`';
    return [add('excerpt-closing', at(text.indexOf(':') + 1), reason)];
  }
  const trailing = /\S(\s*)(:{3,})\s*$/.exec(text);
  if (isInExcerpt && trailing !== null && !/^\s*:/.test(text)) {
    const column = trailing.index + 2 + (trailing[1]?.length ?? 0);
    return [
      add(
        'excerpt-closing',
        at(column),
        'Unexpected `:::` at the end of a line, expected it on a line of its own',
      ),
    ];
  }
  const opening = /^\s*(?=:*\s*excerpt\s*[[{])/i.exec(text);
  const fault = opening === null || isInExcerpt ? undefined : openingFault(text.trim());
  if (opening === null || fault === undefined) return [];
  const reason = `Unexpected ${fault.what} in the first line of an excerpt, expected \`:::excerpt[what it says]{#id assessment="…"}\``;
  return [add('excerpt-opening', at(opening[0].length + fault.at + 1), reason)];
}

/** What keeps a line from being the first of an excerpt. A name in capitals is an unknown block, which is reported as such. */
function openingFault(line: string): { readonly at: number; readonly what: string } | undefined {
  const [, colons = '', gap = '', blank = '', bracket = ''] =
    /^(:*)(\s*)excerpt(\s*)([[{])/i.exec(line) ?? [];
  if (colons === '') return { at: 0, what: '`excerpt` without colons' };
  if (colons.length !== 3) return { at: 0, what: `\`${colons}\`` };
  if (gap !== '') return { at: 3, what: 'blank between `:::` and `excerpt`' };
  const label = ':::excerpt'.length;
  if (blank !== '') return { at: label, what: `blank between \`excerpt\` and \`${bracket}\`` };
  // One without words is reported as an excerpt that says nothing.
  if (bracket !== '[') return undefined;
  const end = closing(line, label + 1);
  if (end === undefined) return { at: label, what: '`[` that is not closed' };
  const rest = line.slice(end);
  if (/^\s+\{/.test(rest)) return { at: end, what: 'blank between `]` and `{`' };
  if (rest !== '' && !rest.startsWith('{')) return { at: end, what: `\`${rest.charAt(0)}\` after the words` };
  const [slip] = attributeSlip(rest);
  if (slip !== undefined) return { at: end + slip.at, what: slip.what };
  const braces = /^\{(?:"[^"]*"|'[^']*'|[^"'{}])*\}/.exec(rest);
  if (rest !== '' && braces === null) {
    const isOpen = !rest.includes('}');
    return { at: end, what: isOpen ? '`{` that is not closed' : 'quotation mark that is not closed' };
  }
  const after = rest.slice(braces?.[0].length ?? 0);
  return after.trim() === ''
    ? undefined
    : { at: line.length - after.trimStart().length, what: 'text after `}`' };
}

/** A line right after a quotation that is in it only because no empty line stands between. */
function quotationLine(
  { text, number, isInExcerpt, isAfterNote }: Line,
  before: Line | undefined,
  after: readonly Line[],
  add: Add,
): Problem[] {
  const isQuoted = (line: string | undefined) => /^\s{0,3}>/.test(line ?? '');
  if (!isInExcerpt) return [];
  if (/^\s{0,3}>\s*>/.test(text))
    return [
      add(
        'quotation-lines',
        { line: number, column: text.lastIndexOf('>') + 1 },
        'Unexpected second `>`, expected one at the beginning of each line of a quotation',
      ),
    ];
  if (isAfterNote && isQuoted(text) && !isQuoted(before?.text)) {
    const reason =
      'Unexpected quotation after the note of the excerpt, expected `>` before every line of the quotation, those between included, and the note last';
    return [add('quotation-lines', { line: number, column: 1 }, reason)];
  }
  const isBlank = text.trim() === '';
  if (
    isBlank ||
    isQuoted(text) ||
    !isQuoted(before?.text) ||
    /^\s*>\s*$/.test(before?.text ?? '') ||
    /^\s*:/.test(text)
  )
    return [];
  const next = after.find(
    (line) => !/\S/.test(line.text) || isQuoted(line.text) || /^\s*:::/.test(line.text),
  );
  const reason = isQuoted(next?.text)
    ? `Unexpected line without \`>\` in a quotation, which goes on at line ${next?.number ?? 0}, expected \`> \` before it`
    : 'Unexpected line right after a quotation, expected an empty line before the note that begins here, or `> ` before it if the report says so';
  return [add('quotation-lines', { line: number, column: 1 }, reason)];
}

/** `[^ 3]`, `[^3` and, at the end of the file, `[^3] words`. */
function footnoteMark({ text, number, isInExcerpt }: Line, add: Add): Problem[] {
  const found = /\[\^(?:\s+[^\]\s]+\s*|[^\]\s]+\s+)\]|\[\^\p{N}+(?![\p{L}\p{N}\]-])/u.exec(text);
  if (found !== null) {
    const mark = found[0].replace(/[\s[\]^]/g, '');
    const reason = `Unexpected \`${found[0]}\`, expected the mark of a footnote, \`[^${mark}]\``;
    return [add('footnote-form', { line: number, column: found.index + 1 }, reason)];
  }
  const definition = /^\s{0,3}\[\^([^\]\s]+)\](?!:)/.exec(text);
  if (definition === null || isInExcerpt) return [];
  const reason = `Unexpected \`${definition[0]}\` at the beginning of a line, expected a colon after it, \`[^${definition[1] ?? ''}]: …\``;
  return [add('footnote-form', { line: number, column: definition[0].length + 1 }, reason)];
}

/** `##Voting`, and `Voting` with a row of hyphens below. */
function heading({ text, number, isInExcerpt }: Line, add: Add): Problem[] {
  if (isInExcerpt) return [];
  const close = /^\s{0,3}(#{1,6})(?=[^\s#])/.exec(text);
  if (close !== null) {
    const reason = `Unexpected \`${text.trim()}\`, expected a blank after \`${close[1] ?? ''}\``;
    return [add('heading-form', { line: number, column: 1 }, reason)];
  }
  if (!/^\s{0,3}(?:=+|-{2,})\s*$/.test(text)) return [];
  return [
    add(
      'heading-form',
      { line: number, column: 1 },
      'Unexpected underlined heading or rule, expected a heading as `## Voting`',
    ),
  ];
}

const wellFormed = ':figure[the words]{indicator=value}';
const example = (name: string): string => (name === 'commitment' ? ':commitment[the words]{id}' : wellFormed);

/** Figures and commitments that are almost written as they should be. */
function directives(source: string, firstLine: number, add: Add): Problem[] {
  const from = source
    .split('\n')
    .slice(0, firstLine - 1)
    .join('\n').length;
  const text = source.slice(from);
  const written = /(?:([:：]+)([ \t]*)|(?<![\p{L}\p{N}\\:：]))(figure|commitment)([ \t]*)([[({])/giu;
  return [...text.matchAll(written)].flatMap((match): Problem[] => {
    const [whole, colons = '', gap = '', name = '', blank = '', bracket = ''] = match;
    const right = example(name.toLowerCase());
    const wrong = (offset: number, what: string): Problem[] => [
      add('directive-form', placeAt(from + offset, source), `Unexpected ${what}, expected \`${right}\``),
    ];
    // The words "figure (" and "commitment [" may be the report's own.
    if (colons === '' && (bracket !== '[' || blank !== '')) return [];
    if (colons === '') return wrong(match.index, `\`${name}[\` without a colon`);
    if (gap !== '' && (bracket !== '[' || blank !== '' || colons.length > 1)) return [];
    if (gap !== '') return wrong(match.index, `blank between \`:\` and \`${name}\``);
    if (colons !== ':') return wrong(match.index, `\`${colons}${name}\``);
    // Another capital is an unknown directive, which is reported as such.
    if (name !== name.toLowerCase()) return [];
    if (blank !== '') return wrong(match.index, `blank between \`:${name}\` and \`${bracket}\``);
    if (bracket !== '[') return wrong(match.index, `\`:${name}${bracket}\` without words in square brackets`);
    return attributes(text, match.index, match.index + whole.length, wrong);
  });
}

/** What follows the opening bracket of a directive: its words, and its attributes in braces. */
function attributes(
  text: string,
  start: number,
  label: number,
  wrong: (offset: number, what: string) => Problem[],
): Problem[] {
  const paragraph = text.slice(0, endOfParagraph(text, label));
  const end = closing(paragraph, label);
  if (end === undefined) return wrong(start, '`[` that is not closed');
  const [rest = ''] = /^[ \t]*[^ \t\n]*/.exec(paragraph.slice(end)) ?? [];
  if (/^[ \t]+\{/.test(rest)) return wrong(end, 'blank between `]` and `{`');
  if (/^\([\w.-]+=/.test(rest)) return wrong(end, '`(` after the words');
  if (/^[\w.-]+=[^\s}]*\}/.test(rest)) return wrong(end, 'attributes without `{`');
  if (!rest.startsWith('{')) return [];
  const braces = /^\{[^{}]*\}/.exec(paragraph.slice(end));
  if (braces === null) return wrong(end, '`{` that is not closed');
  return attributeSlip(braces[0]).flatMap(({ at, what }) => wrong(end + at, what));
}

/** A slip in braces: a curly quotation mark, a comma, a colon. */
function attributeSlip(braces: string): { readonly at: number; readonly what: string }[] {
  const bare = blanked(braces, /"[^"]*"|'[^']*'/g);
  const curly = bare.search(/[“”„‟‘’«»]/);
  if (curly !== -1)
    return [{ at: curly, what: `curly quotation mark \`${bare.charAt(curly)}\` in attributes` }];
  const mark = bare.search(/[,;]|(?<=\w):(?=\s)/);
  return mark === -1 ? [] : [{ at: mark, what: `\`${bare.charAt(mark)}\` in attributes` }];
}

/** The offset after the bracket that closes the one before an offset. */
function closing(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '[') depth += 1;
    else if (mark === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** Where a paragraph ends that an offset is in: an empty line, in a quotation or not, or a fence. */
function endOfParagraph(text: string, from: number): number {
  const end = text.slice(from).search(/\n[ \t>]*(?:\n|$)|\n[ \t]*:::/);
  return end === -1 ? text.length : from + end;
}
