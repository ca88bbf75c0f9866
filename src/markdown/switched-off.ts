import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { blanked } from './blanked.ts';

/** Syntax that pages do not know: its characters would come out as they are. */
export interface SwitchedOff {
  /** Where it stands in the text. */
  readonly offset: number;
  /** What an author calls it: `table`. */
  readonly what: string;
  /** What to write instead. */
  readonly instead: string;
}

type Form = readonly [what: string, pattern: RegExp, instead: string];

/** A mark that prints itself where a backslash stands before it. */
const escaped = (mark: string): string => `text, or \`\\${mark}\` for the character itself`;

/** What no text of ours may hold. */
const everywhere: readonly Form[] = [
  ['table', /\|/, 'sentences or a list'],
  ['code', /`/, 'quotation marks'],
  ['strikethrough', /~~|~\S(?:[^~\n]*\S)?~/, 'the words that stay'],
  [
    'rule or underlined heading',
    /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){2,}|(?:_[ \t]*){3,}|=+)$/m,
    'an empty line between paragraphs',
  ],
  ['task list', /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?=\s)/m, 'a list that begins with `-`'],
  ['numbered list', /^[ \t]*1[.)][ \t]\S.*\n(?:.+\n)*?[ \t]*2[.)][ \t]\S/m, 'a list that begins with `-`'],
  ['heading', /^[ \t]*#{1,6}(?=[^\s#\d])/m, 'text'],
  ['footnote', /\^\[/, 'a sentence of the note'],
  ['address of a link', /^[ \t]*\[(?!\^)[^\]\n]+\]:/m, '`[words](https://…)`'],
  ['link by name', /\[[^\]\n/]+\]\[(?!\^)[^\]\n/]*\]/, '`[words](https://…)`'],
  ['double brackets', /\[\[[^\]\n]*\]\]/, 'one bracket'],
  ['bare address', /<?(?<![(\[\w/.])(?:https?:\/\/|www\.)\S/, '`[words](https://…)`'],
  [
    'link that is not closed',
    /\]\((?![^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\))/,
    '`[words](https://…)`',
  ],
  ['character reference', /&(?:[a-zA-Z]\w*|#\d+|#x[\da-fA-F]+);/, 'the character itself'],
  ['line break', /\\$/m, 'a new paragraph'],
  ['highlight', /==\S/, '`*emphasis*`'],
  ['attributes that belong to nothing', /[{}]/, 'text'],
];

/** What a text that is not Markdown cannot hold either. */
const inPlainText: readonly Form[] = [
  ['emphasis', /\*|(?<![\p{L}\p{N}_])_(?=[^\s_])/u, 'plain words'],
  ['link', /\]\(/, 'plain words'],
  ['HTML', /<[a-zA-Z/!]/, 'plain words'],
  ['footnote mark', /\[\^/, 'plain words'],
];

/** A mark after a backslash, which is an ordinary character; a figure, commitment or the like, which other rules judge. */
const withoutMeaning = /\\[!-/:-@[-`{-~]|:[a-z]+\[[^\]\n]*\](?:\{[^}\n]*\})?/gi;

/**
 * Syntax in a text of ours that comes out raw, each kind once, at its first place.
 * @param kind `markdown` as written, or `plain` for a field in which no Markdown is read
 */
export function switchedOff(text: string, kind: 'markdown' | 'plain'): SwitchedOff[] {
  const read = kind === 'markdown' ? blanked(text, withoutMeaning) : text;
  const forms = kind === 'markdown' ? everywhere : [...everywhere, ...inPlainText];
  return forms.flatMap(([what, pattern, instead]) => {
    const offset = read.search(pattern);
    return offset === -1 ? [] : [{ offset, what, instead }];
  });
}

/**
 * Syntax in blocks of ours that comes out raw. Offsets are those of the file.
 * @param read what is read of a block as written: the same text, with blanks for what other rules judge
 */
export function switchedOffIn(
  blocks: readonly RootContent[],
  source: string,
  read = (written: string): string => written,
): SwitchedOff[] {
  const inBlocks = blocks.flatMap(({ position }) => {
    const start = position?.start.offset ?? 0;
    const written = read(source.slice(start, position?.end.offset));
    return switchedOff(written, 'markdown').map((each) => ({ ...each, offset: start + each.offset }));
  });
  return [...inBlocks, ...unclosedEmphasis(blocks, source)];
}

/** Emphasis that is not closed: its marks come out raw. */
function unclosedEmphasis(blocks: readonly RootContent[], source: string): SwitchedOff[] {
  const found: SwitchedOff[] = [];
  visit({ type: 'root', children: [...blocks] }, 'text', ({ position }) => {
    if (position === undefined) return;
    const start = position.start.offset ?? 0;
    const written = source.slice(start, position.end.offset).replace(/\\[!-/:-@[-`{-~]/g, '  ');
    const offset = written.search(/\*|(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])/u);
    if (offset !== -1)
      found.push({
        offset: start + offset,
        what: 'emphasis that is not closed',
        instead: escaped(written.charAt(offset)),
      });
  });
  return found;
}
