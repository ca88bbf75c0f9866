import { isolated } from '../../model/isolates.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Election, Excerpt } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { hasFurtherLetters } from '../../site/fonts/letters.ts';
import { frozenFrame, tens, textHeight, type Embed, type EmbedPage } from '../embed/embed.ts';
import { excerptView, type ExcerptView } from './excerpt-view.ts';

/** A passage, to be embedded. */
export interface ExcerptEmbed extends Embed {
  readonly excerpt: ExcerptView;
  /** Where it is from, and the day of our correction, if any. */
  readonly source: string;
}

/** All passages of an election, for frames. */
export interface ExcerptEmbedPage extends EmbedPage {
  readonly embeds: readonly ExcerptEmbed[];
}

/** The page with all passages of an election, for frames. */
export function excerptEmbedPage(corpus: Corpus, election: Election): ExcerptEmbedPage {
  const short = words.labels.electionShort(election);
  const { name } = election.country;
  return {
    href: paths.embedPassages(election.id),
    title: words.embed.passagesTitle(short, name),
    unchosen: words.embed.noPassage(short, name),
    pageLabel: words.embed.electionHere,
    pageHref: paths.election(election.id),
    embeds: election.excerpts.map((excerpt) => excerptEmbed(corpus, excerpt)),
  };
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
    id: anchor,
    formerIds: excerpt.formerAnchors,
    title: words.embed.passageTitle(
      finding,
      words.labels.electionShort(election),
      election.country.name,
      isolated(excerpt.section, language),
    ),
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
