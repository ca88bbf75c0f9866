import type { Paragraph, Text } from 'mdast';
import { remark } from 'remark';
import { formatDate } from '../../../format.ts';
import type { Corpus, Election, Excerpt } from '../../../model/corpus.ts';
import { issuersOf } from '../../elections.ts';
import { frameCode, passageEmbed } from '../../embed-view.ts';
import type { CslItem } from './csl-item.ts';
import { passageItem } from './csl-item.ts';
import { bibtex, cslJson, reference, ris, styles, type Style } from './formats.ts';

/** A citation in one format, ready to be copied. */
export interface CitationText {
  /** "APA", "BibTeX". */
  readonly label: string;
  readonly text: string;
}

/** Something cited in every format, most wanted first. */
export type Citation = readonly CitationText[];

/** An item in the styles of reference lists and in the formats of reference managers. */
export function citation(item: CslItem): Citation {
  return [...references(item), ...records(item)];
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
          { label: 'Link', text: item.URL },
          { label: 'Markdown', text: markdownQuotation(corpus, excerpt, item.URL) },
          ...cite(item),
          ...records(item),
          { label: 'Embed', text: frameCode(passageEmbed(corpus, excerpt), site) },
        ],
      ];
    }),
  );
}

/** References of passages that differ in their address alone: styling is slow, and a section is styled once. */
function alike(first: CslItem): (item: CslItem) => Citation {
  const styled = references(first);
  return ({ URL }) => styled.map(({ label, text }) => ({ label, text: text.replace(first.URL, () => URL) }));
}

function references(item: CslItem): { readonly label: Style; readonly text: string }[] {
  return styles.map((style) => ({ label: style, text: reference(item, style) }));
}

function records(item: CslItem): Citation {
  const texts = [
    { label: 'BibTeX', text: bibtex([item]) },
    { label: 'RIS', text: ris([item]) },
    { label: 'CSL-JSON', text: cslJson([item]) },
  ];
  // The last line end is a file's; the space before it is RIS.
  return texts.map(({ label, text }) => ({ label, text: text.replace(/[\r\n]+$/, '') }));
}

/** The report's words as a quotation, and below them who says so, where and when. */
function markdownQuotation(corpus: Corpus, { quote, report, section }: Excerpt, url: string): string {
  const text = (value: string): Text => ({ type: 'text', value });
  const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] });
  return remark().stringify({
    type: 'root',
    children: [
      { type: 'blockquote', children: quote.text.split('\n').map(paragraph) },
      {
        type: 'paragraph',
        children: [
          text(`${issuersOf(corpus, report)}, `),
          { type: 'link', url, children: [text(report.title)] },
          text(`, ${report.place}, ${formatDate(report.published)}, section “${section}”`),
        ],
      },
    ],
  });
}
