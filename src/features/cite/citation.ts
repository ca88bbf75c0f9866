import * as words from '../../words/words.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import { frames, passageEmbed, type Embed } from '../embed/embed-view.ts';
import type { CslItem } from './csl-item.ts';
import { passageItem } from './csl-item.ts';
import { formats, reference, styles } from './formats.ts';
import { markdownLink, markdownQuotation } from './markdown.ts';

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

/** Every passage of an election in every format, by its anchor, and the code that shows it on another site. */
export function passageCitations(
  corpus: Corpus,
  election: Election,
  site: URL,
): Readonly<Record<string, Citation>> {
  const sections = new Map<string, (item: CslItem) => Citation>();
  return Object.fromEntries(
    election.excerpts.map((excerpt) => {
      const item = passageItem(corpus, excerpt, site);
      const section = `${excerpt.report.id}#${excerpt.section}`;
      const cite = sections.get(section) ?? alike(item);
      sections.set(section, cite);
      return [
        excerpt.anchor,
        [
          ...links(item.URL, markdownQuotation(corpus, excerpt, item.URL)),
          ...cite(item),
          ...records(item),
          ...embedCodes(passageEmbed(corpus, excerpt), site),
        ],
      ];
    }),
  );
}

/** The codes that show a passage on another site; what they are called says how they differ, where there are two. */
function embedCodes(embed: Embed, site: URL): Citation {
  return frames(embed, site).map(({ what, code }, _, { length }) => ({
    label: length === 1 ? words.cite.embed : words.cite.embedWay(what),
    text: code,
  }));
}

/** References of passages that differ in their address alone: styling is slow, and a section is styled once. */
function alike(first: CslItem): (item: CslItem) => Citation {
  const styled = references(first);
  return ({ URL }) => styled.map(({ label, text }) => ({ label, text: text.replace(first.URL, () => URL) }));
}

function references(item: CslItem): Citation {
  return styles.map((style) => ({ label: words.cite.styles[style], text: reference(item, style) }));
}

function links(url: string, markdown: string): Citation {
  return [
    { label: words.cite.address, text: url },
    { label: words.cite.markdown, text: markdown },
  ];
}

function records(item: CslItem): Citation {
  // The last line end is a file's; the space before it is RIS.
  return formats.map(({ label, write }) => ({ label, text: write([item]).replace(/[\r\n]+$/, '') }));
}
