import * as words from '../../words/words.ts';
import type { CslItem } from './csl-item.ts';
import { formats, reference, styles } from './formats.ts';
import { markdownLink } from './markdown.ts';

/** A citation in one format, ready to be copied. */
export interface CitationText {
  /** "APA", "BibTeX". */
  readonly label: string;
  readonly text: string;
}

/** Something cited in every format, most wanted first. */
export type Citation = readonly CitationText[];

/** An item in the styles of reference lists, as a link, and in the formats of reference managers. */
export function citation(item: CslItem): Citation {
  return [...references(item), ...links(item.URL, markdownLink(item)), ...records(item)];
}

/** The same of a part of a page, first as what is pasted into a text of one's own. */
export function partCitation(item: CslItem, markdown = markdownLink(item)): Citation {
  return [...links(item.URL, markdown), ...references(item), ...records(item)];
}

/** References of passages that differ in their address alone: styling is slow, and a section is styled once. */
export function alike(first: CslItem): (item: CslItem) => Citation {
  const styled = references(first);
  return ({ URL }) => styled.map(({ label, text }) => ({ label, text: text.replace(first.URL, () => URL) }));
}

function references(item: CslItem): Citation {
  return styles.map((style) => ({ label: words.cite.styles[style], text: reference(item, style) }));
}

/** Address and Markdown. */
export function links(url: string, markdown: string): Citation {
  return [
    { label: words.cite.address, text: url },
    { label: words.cite.markdown, text: markdown },
  ];
}

/** In the formats of reference managers. */
export function records(item: CslItem): Citation {
  // The last line end is a file's; the space before it is RIS.
  return formats.map(({ label, write }) => ({ label, text: write([item]).replace(/[\r\n]+$/, '') }));
}
