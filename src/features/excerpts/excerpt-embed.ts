import { isolated } from '../../model/isolates.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Excerpt } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { hasFurtherLetters } from '../../site/fonts/letters.ts';
import { firstWords, frozenFrame, tens, textHeight, type Embed } from '../embed/embed.ts';
import { excerptView, type ExcerptView } from './excerpt-view.ts';

/** A passage, to be embedded. */
export interface ExcerptEmbed extends Embed {
  readonly excerpt: ExcerptView;
  /** Where it is from, and the day of our correction, if any. */
  readonly source: string;
  /** Whether the report's words have italics in them. */
  readonly hasItalics: boolean;
}

/** Every passage, to be embedded. */
export function excerptEmbeds(corpus: Corpus): ExcerptEmbed[] {
  return [...corpus.excerpts.values()].map((excerpt) => excerptEmbed(corpus, excerpt));
}

/** How a passage is embedded. */
export function excerptEmbed(corpus: Corpus, excerpt: Excerpt): ExcerptEmbed {
  const { finding, quote, footnotes, election, anchor } = excerpt;
  const { language } = excerpt.report;
  const view = excerptView(corpus, excerpt, 'elsewhere');
  const { withheld } = view;
  const source = words.embed.source(view.source.attribution, excerpt.corrected?.day);
  const notes = footnotes.map(({ text }) => textHeight(text, 33, 24));
  const href = paths.embedPassage(election.id, anchor);
  return {
    href,
    title: words.embed.passageTitle(
      finding,
      words.labels.electionShort(election),
      election.country.name,
      isolated(excerpt.section, language),
    ),
    name: finding,
    description:
      withheld?.why ??
      words.previews.quotation(isolated(firstWords(quote.text.replaceAll('\n', ' '), 100), language)),
    height: tens(
      130 +
        textHeight(finding, 26, 24) +
        textHeight(withheld === undefined ? quote.text : `${withheld.why}\n${withheld.proof}`, 33, 27) +
        notes.reduce((sum, height) => sum + height + 10, 0) +
        textHeight(source, 42, 20),
    ),
    hasFurtherLetters: [source, quote.text, ...footnotes.map(({ text }) => text)].some(hasFurtherLetters),
    pageHref: view.href,
    frozen: frozenFrame(corpus, href),
    excerpt: {
      ...view,
      quoteHtml: stayInside(withoutPlaces(view.quoteHtml)),
      footnotes: view.footnotes.map((footnote) => ({ ...footnote, html: withoutPlaces(footnote.html) })),
    },
    source,
    hasItalics: [view.quoteHtml, ...view.footnotes.map(({ html }) => html)].some((html) =>
      html.includes('<em>'),
    ),
  };
}

/** The places of figures: nothing leads to one in a frame. */
function withoutPlaces(html: string): string {
  return html.replaceAll(/<span id="[^"]*"><\/span>/g, '');
}

/** All links of an embed open outside its frame, except those between a mark and its footnote. */
function stayInside(html: string): string {
  return html.replaceAll('href="#', 'target="_self" href="#');
}
