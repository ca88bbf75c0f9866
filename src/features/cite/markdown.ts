import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { remark } from 'remark';
import { isolated, marked } from '../../model/isolates.ts';
import { formatDate, listed } from '../../words/format.ts';
import { plainText } from '../../words/sentence.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Excerpt } from '../../model/corpus.ts';
import { sourceOf } from '../../site/source.ts';
import type { CslItem } from './csl-item.ts';

/** The source line: the author, a linked title, and where and when it was issued. */
export function markdownLink(item: CslItem): string {
  return written([paragraph(...source(item))]).trimEnd();
}

/**
 * An image with its source line below.
 * @param src address of the picture
 * @param madeFrom a sentence
 */
export function markdownPicture(item: CslItem, src: string, madeFrom: string): string {
  return written([
    paragraph({ type: 'image', url: src, alt: item.title }),
    paragraph(...source(item), text(`. ${madeFrom}`)),
  ]).trimEnd();
}

/** The report's words as a quotation, with the source line below. */
export function markdownQuotation(corpus: Corpus, excerpt: Excerpt, url: string): string {
  return written([
    {
      type: 'blockquote',
      children: excerpt.quote.text
        .split('\n')
        .map((each) => paragraph(text(marked(each, excerpt.report.language)))),
    },
    paragraph(
      ...words.source.attributedTo(sourceOf(corpus, excerpt)).map((part): PhrasingContent => {
        const said = text(plainText([part]));
        return typeof part !== 'string' && 'slot' in part ? { type: 'link', url, children: [said] } : said;
      }),
    ),
  ]);
}

function source({
  author,
  title,
  custom: { printed = title } = { kind: '', election: '' },
  language,
  URL,
  'publisher-place': place,
  issued,
}: CslItem): PhrasingContent[] {
  const [day] = issued?.['date-parts'] ?? [];
  const when = day && formatDate(day.map((part) => String(part).padStart(2, '0')).join('-'));
  const named = title.replace(printed, () => isolated(printed, language));
  const names = author.length === 0 ? [] : [text(`${listed(author.map(({ literal }) => literal))}, `)];
  const rest = [place && isolated(place, language), when]
    .filter((each) => each !== undefined)
    .map((each) => text(`, ${each}`));
  return [...names, { type: 'link', url: URL, children: [text(named)] }, ...rest];
}

const processor = remark().freeze();

function written(children: RootContent[]): string {
  return processor.stringify({ type: 'root', children });
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
