import { isolated } from '../../model/isolates.ts';
import { placesOf, runsOf, type Places } from '../../site/foreign.ts';
import { language as ownLanguage } from '../../words/language.ts';
import * as words from '../../words/words.ts';
import type { CslItem } from './csl-item.ts';
import { formats, reference, styles, type Style } from './formats.ts';
import { markdownLink } from './markdown.ts';

/** A citation in one format, ready to copy. */
export interface CitationText {
  /** "APA", "BibTeX". */
  readonly label: string;
  readonly text: string;
  /** What of it the report prints in another language than the site's; left out where there is nothing of that. */
  readonly foreign?: { readonly language: string; readonly places: Places };
}

/** A citation in every format, the most wanted first. */
export type Citation = readonly CitationText[];

/** Cites an item in the styles of reference lists, as a link, and in the formats of reference managers. */
export function citation(item: CslItem): Citation {
  return [...references(item), ...links(item.URL, markdownLink(item)), ...records(item)];
}

/** Cites a part of a page. Its address comes first. */
export function partCitation(item: CslItem, markdown = markdownLink(item)): Citation {
  const [address, asMarkdown] = links(item.URL, markdown);
  return [address, ...references(item), asMarkdown, ...records(item)];
}

/** Cites an item in the styles of reference lists. */
export function references(item: CslItem): Citation {
  return styles.map((style) => inStyle(item, style, reference(item, style)));
}

function inStyle(item: CslItem, style: Style, text: string): CitationText {
  const { language, custom, section = '', 'publisher-place': place = '' } = item;
  const printed = [custom?.printed ?? item.title, section, place];
  return inLanguages(words.cite.styles[style], text, language, printed);
}

/**
 * A citation that says which of its words are in the language of the report, from right to left also by isolates.
 * @param printed what may be
 */
export function inLanguages(
  label: string,
  text: string,
  language: string,
  printed: readonly string[],
): CitationText {
  if (language === ownLanguage) return { label, text };
  const line = runsOf(text, placesOf(text, printed))
    .map((run) => (run.isForeign ? isolated(run.text, language) : run.text))
    .join('');
  return { label, text: line, foreign: { language, places: placesOf(line, printed) } };
}

/** The address, and Markdown with a link. */
export function links(url: string, markdown: string): readonly [CitationText, CitationText] {
  return [
    { label: words.cite.address, text: url },
    { label: words.cite.markdown, text: markdown },
  ];
}

/** The item in the formats of reference managers. */
export function records(item: CslItem): Citation {
  // A text to copy needs no line end, and no space that RIS puts before one.
  return formats.map(({ label, write }) => ({ label, text: write([item]).replace(/[\r\n]+$/, '') }));
}
