import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Place } from '../model/problem.ts';

/**
 * Characters that print nothing or make a text look other than it is: control characters, marks that turn the direction
 * of writing round, separators and joiners without a width, what no script uses, halves of characters, and what stands
 * where a character was lost. Soft hyphens, marks of direction that turn nothing round (U+200E, U+200F, U+061C) and joiners that
 * languages need (U+200C, U+200D) are letters like others.
 */
const hidden =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFEFF\uFFA0\uFFF0-\uFFFF]|\p{Cs}|\p{Cn}|[\u{E0000}-\u{10FFFF}]/u;

/** A character written by its number or name in Markdown: `&#x202e;`, `&#8238;`, `&ZeroWidthSpace;`. */
const reference = /&(?:#[xX]([0-9a-fA-F]{1,8})|#(\d{1,8})|([a-zA-Z][a-zA-Z0-9]*));/g;

/** A character written by its number or letter in YAML: `\x07`, `\u202e`, `\U000e0041`, `\0`. */
const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[0abefv])/g;

/** A character that a reader would not see as it is. */
export interface HiddenCharacter {
  readonly place: Place;
  /** `U+202E` */
  readonly name: string;
}

/**
 * The first hidden character of a file, whether it stands there itself or is written by its number or name.
 * @param isYaml whether the file is YAML; otherwise it is Markdown, and its front matter YAML
 */
export function hiddenCharacter(text: string, isYaml: boolean): HiddenCharacter | undefined {
  const direct = hidden.exec(text);
  const yaml = isYaml ? text : (/^---\n.*?\n---$/ms.exec(text)?.[0] ?? '');
  const found = [
    ...(direct === null ? [] : [{ at: direct.index, character: direct[0] }]),
    ...Array.from(text.matchAll(reference), (match) => ({ at: match.index, character: referred(match) })),
    ...Array.from(yaml.matchAll(escape), (match) => ({ at: match.index, character: escaped(match) })),
  ].filter(({ character }) => hidden.test(character));
  const [first] = found.sort((a, b) => a.at - b.at);
  if (first === undefined) return undefined;
  const lines = text.slice(0, first.at).split('\n');
  const number = (first.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }, name: `U+${number}` };
}

/** What a number or a name stands for; nothing for a name that has no meaning. */
function referred([, hex, decimal, name = '']: RegExpExecArray): string {
  if (hex !== undefined) return characterOf(parseInt(hex, 16));
  if (decimal !== undefined) return characterOf(Number(decimal));
  return decodeNamedCharacterReference(name) || '';
}

function escaped([, two, four, eight]: RegExpExecArray): string {
  const digits = two ?? four ?? eight;
  return digits === undefined ? '\0' : characterOf(parseInt(digits, 16));
}

/** A number that no character has stands for a lost one. */
function characterOf(number: number): string {
  return number > 0x10ffff ? '\uFFFD' : String.fromCodePoint(number);
}
