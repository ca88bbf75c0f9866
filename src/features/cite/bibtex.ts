import { capitalised } from '../../words/format.ts';
import { language as ownLanguage } from '../../words/language.ts';
import type { CslItem, NotedItem } from './csl-item.ts';
import { noted } from './csl-item.ts';

/** The months as BibTeX's styles define them. A style prints its own words for them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Writes items as BibTeX in UTF-8, for `bibtex` and for `biber`. Citation.js would write `month = {apr 25}`, which is
 * no month to either, brace single words, and lose every letter that has no TeX command.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map((item) => entry(noted(item))).join('\n');
}

function entry(item: NotedItem): string {
  const isReport = item.type === 'report';
  const fields = [
    ['author', item.author.map(({ literal }) => whole(literal)).join(' and ')],
    ['title', whole(item.title)],
    // Styles write a type in small letters and pandoc prints its braces: names of months and countries cannot stand in it.
    ['type', tex(item.custom?.kind ?? item.genre)],
    [isReport ? 'institution' : 'publisher', whole(item.publisher)],
    ['address', tex(item['publisher-place'])],
  ] as const;
  const lines = [
    ...fields.flatMap(([name, value]) => (value === '' ? [] : [`${name} = {${value}}`])),
    ...dateFields(item.issued),
    ...(item.abstract === undefined ? [] : [`abstract = {${tex(item.abstract)}}`]),
    ...langid(item),
    `note = {${note(item)}}`,
    `url = {${item.URL}}`,
  ];
  const type = isReport ? 'techreport' : 'misc';
  return `@${type}{${item.id},\n${lines.map((line) => `\t${line},\n`).join('')}}\n`;
}

/**
 * BibTeX reads year and month, biblatex `date` alone. It comes last: Zotero puts a month before a date that it has, and
 * lets a date replace a month.
 */
function dateFields(issued: CslItem['issued']): string[] {
  if (issued === undefined) return [];
  const [[year = 0, month, day]] = issued['date-parts'];
  const name = month === undefined ? undefined : months[month - 1];
  const parts = [year, month, day].filter((part) => part !== undefined);
  return [
    `year = {${String(year)}}`,
    ...(name === undefined ? [] : [`month = ${name}`]),
    ...(day === undefined ? [] : [`day = {${String(day)}}`]),
    `date = {${parts.map((part) => String(part).padStart(2, '0')).join('-')}}`,
  ];
}

/** What no field of BibTeX holds, and the address, which `plain` and `apalike` print from nowhere else. */
function note({ custom, note, URL }: NotedItem): string {
  const election = custom === undefined ? [] : [`${capitalised(custom.election)}.`];
  return [...[...election, ...(note === undefined ? [] : [note])].map(tex), address(URL)].join(' ');
}

/**
 * An address as LaTeX prints it, broken where it has to be. What follows a `#` or `%` stands behind `\url`: in it, biblatex
 * stops at the bare sign, and the package `url` prints the backslash of an escaped one.
 */
function address(url: string): string {
  const [start = ''] = /^[^#%\\{}^~]*/.exec(url) ?? [];
  return `\\url{${start}}${tex(url.slice(start.length))}`;
}

/** A text that no style changes: in a second pair of braces names are not split, and capitals are kept as printed. */
function whole(text: string | undefined): string {
  return text === undefined ? '' : `{${tex(text)}}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which TeX finds no command. Letters stay as they are, in any script. */
function tex(text = ''): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** The languages of reports by the names that babel has for them; what is in that of this site needs none. */
const babel: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'ngerman',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  pt: 'portuguese',
  ru: 'russian',
  sr: 'serbian',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** biblatex hyphenates by `langid`; programs that know tags of BCP 47 read `language`. */
function langid({ language }: NotedItem): string[] {
  if (language === ownLanguage) return [];
  const name = babel[new Intl.Locale(language).language];
  return [...(name === undefined ? [] : [`langid = {${name}}`]), `language = {${language}}`];
}
