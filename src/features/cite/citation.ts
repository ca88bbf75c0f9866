import * as words from '../../words/words.ts';
import type { CslItem } from './csl-item.ts';
import { formats, reference, styles } from './formats.ts';
import { markdownLink } from './markdown.ts';

/** A citation in one format, ready to copy. */
export interface CitationText {
  /** "APA", "BibTeX". */
  readonly label: string;
  readonly text: string;
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

/**
 * Returns a function that cites items like `first`. Passages of a section differ only in their address, and styling
 * is slow, so each section is styled once.
 */
export function alike(first: CslItem): (item: CslItem) => Citation {
  const styled = references(first);
  return ({ URL }) => styled.map(({ label, text }) => ({ label, text: text.replace(first.URL, () => URL) }));
}

function references(item: CslItem): Citation {
  return styles.map((style) => ({ label: words.cite.styles[style], text: reference(item, style) }));
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
