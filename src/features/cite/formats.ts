import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { locale } from '../../words/language.ts';
import * as words from '../../words/words.ts';
import { bibtex } from './bibtex.ts';
import { noted, type CslItem } from './csl-item.ts';
import { fileFormats } from './file-formats.ts';
import { blanksFor, filled } from './pattern.ts';

/** The styles of reference lists, by their names in Citation.js. */
export const styles = ['apa', 'chicago', 'mla'] as const;
export type Style = (typeof styles)[number];

// Citation.js has APA only. The files of the other styles are found from the project's folder, as content/ is,
// because the built module lies elsewhere.
const known = plugins.config.get('@csl').styles;
for (const name of styles) {
  if (name !== 'apa') known.add(name, readFileSync(`src/features/cite/styles/${name}.csl`, 'utf8'));
  known.add(forOne(name), withoutLists(known.get(name)));
}

/** What the version of a style for single items is called. */
function forOne(style: Style): string {
  return `${style}-for-one`;
}

/**
 * A style without what only lists of several items need: their order, and how marks in a text tell them apart, for which
 * every item would be written a second time. A single item is written the same, in half the time.
 */
function withoutLists(style: string): string {
  return style
    .replace(/<citation\b.*?<\/citation>/s, '<citation><layout><text value=""/></layout></citation>')
    .replace(/(<bibliography\b[^>]*>)\s*<sort>.*?<\/sort>/s, '$1')
    .replace(/ subsequent-author-substitute="[^"]*"/, '');
}

/** A style that prints a title as Chicago and MLA do. */
const titleCase = 'title-case';
known.add(
  titleCase,
  '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title/><id/><updated/></info>' +
    '<citation><layout><text value=""/></layout></citation>' +
    '<bibliography><layout><text variable="title" text-case="title"/></layout></bibliography></style>',
);

/** What styles made of items without the words in which they differ. */
const patterns = new Map<string, string>();

/**
 * An item as a style prints it in a list of references. Styling is slow, and most items differ in a few words that styles
 * leave as they are: a pattern is styled once and filled for each.
 */
export function reference(item: CslItem, style: Style): string {
  const { title = item.title, ...rest } = blanksFor(item);
  // The title is looked at first: what bears its name is not printed twice.
  const blank = { ...forStyle({ ...item, ...rest }, style), title };
  const pattern = once(patterns, `${style} ${JSON.stringify(blank)}`, () => styled(blank, forOne(style)));
  return filled(pattern, item, (each) => inTitleCase(each, item.language));
}

/** An item as a style prints it, styled by itself. */
export function referenceAlone(item: CslItem, style: Style): string {
  return styled(forStyle(item, style), style);
}

const titles = new Map<string, string>();

function inTitleCase(title: string, language: string): string {
  return once(titles, `${language} ${title}`, () =>
    styled({ id: 'title', type: 'webpage', title, language, URL: '' }, titleCase),
  );
}

/** What a map has under a name, made where it has nothing. */
function once(made: Map<string, string>, name: string, make: () => string): string {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}

/** What a style prints of an item. */
type Printed = Readonly<Record<string, unknown>> & Pick<CslItem, 'URL'>;

function styled(item: Printed, template: string): string {
  const options = { template, lang: locale, format: 'text' } as const;
  const text = new Cite(item).format('bibliography', options).trim();
  // APA would say when an undated page was read: that day is the reader's to add.
  return text.replace(` ${words.cite.retrieved} ${item.URL}`, () => ` ${item.URL}`);
}

/**
 * Prepares an item for a style: no name twice, the section beside the kind of report, and the site with its version
 * where the style looks for them. No style prints an id, an abstract or our own fields.
 */
function forStyle(
  { publisher, 'container-title': container, archive, genre, section, page, version, ...item }: CslItem,
  style: Style,
): Printed {
  const named = [...item.author.map(({ literal }) => literal), item.title];
  // Only APA prints the version of a data set, and no style prints that of a page. For those the version stands with
  // the name of the site.
  const hasVersion = style === 'apa' && item.type === 'dataset';
  const place = version === undefined || hasVersion ? container : words.cite.siteInVersion(version);
  return {
    ...item,
    id: 'item',
    abstract: undefined,
    custom: undefined,
    version: hasVersion ? version : undefined,
    publisher: publisher !== undefined && named.includes(publisher) ? undefined : publisher,
    'container-title': place !== undefined && named.includes(place) ? undefined : place,
    [style === 'mla' ? 'source' : 'archive']: archive,
    genre: section === undefined ? genre : words.cite.genreWithSection(genre, section, page),
  };
}

const writers = { BibTeX: bibtex, RIS: ris, 'CSL-JSON': cslJson } as const;

/** The formats of reference managers with what writes their files. */
export const formats = fileFormats.map((format) => ({ ...format, write: writers[format.label] }));

/**
 * Unfolds the lines of RIS: programs join folded ones with a space, which breaks addresses. Ends every author with a comma:
 * without it bibutils takes the last word of an organisation for a family name.
 */
export function ris(items: readonly CslItem[]): string {
  const folded = new Cite(items.map(noted)).format('ris');
  const lines = folded.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '').split('\n');
  // The library cuts ids to 20 characters, which would give all passages of an election the same id.
  return lines
    .filter((line) => !line.startsWith('ID  - '))
    .map((line) => `${line.startsWith('AU  - ') ? `${line},` : line}\r\n`)
    .join('');
}

/** Writes one field on each line. Indents and lines for the parts of names and days would be a third of the bytes. */
export function cslJson(items: readonly CslItem[]): string {
  const written = items.map((item) => {
    const fields = Object.entries(noted(item)).flatMap(([name, value]) =>
      value === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(value)}`],
    );
    return `{${fields.join(',\n ')}}`;
  });
  return `[${written.join(',\n')}]\n`;
}
