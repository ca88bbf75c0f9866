import { excerptText, type FigureInText } from '../markdown/excerpt-text.ts';
import { readCommitment, readFigure, type FigureDraft } from '../markdown/figure-draft.ts';
import { flatText, type FlatText } from '../markdown/flat-text.ts';
import { qualifierOf } from '../markdown/quantity.ts';
import type { Terms } from '../markdown/rehype-terms.ts';
import { renderHtml, type Links, type TermMarks } from '../markdown/render.ts';
import type { ExcerptDraft, ReportDraft } from '../markdown/report-draft.ts';
import { sentenceAt } from '../markdown/sentence.ts';
import type { Election, Excerpt, Figure, Footnote, Report, Thread } from '../model/corpus.ts';
import { assessments, followUps } from '../model/excerpt.ts';
import type { Redirect } from '../model/redirect.ts';
import { parseValue } from '../model/value.ts';
import type { Commitment, Indicator, Topic } from '../model/vocabulary.ts';
import { paths } from '../paths.ts';
import { figureKey } from './figure-key.ts';
import { known } from './known.ts';
import { topicsOf } from './topics-of.ts';

/** What excerpts refer to. */
export interface Vocabulary {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly threads: ReadonlyMap<string, Thread>;
  /** By country. */
  readonly terms: ReadonlyMap<string, Terms>;
  readonly redirects: readonly Redirect[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Compiles one excerpt: text, HTML and figures, used alike by every page and download. */
export function linkExcerpt(
  draft: ExcerptDraft,
  reportDraft: ReportDraft,
  report: Report,
  election: Election,
  vocabulary: Vocabulary,
): Excerpt {
  const words = excerptText(draft, reportDraft);
  const links = linksOf(draft, election);
  // Quotation, footnotes and note are read as one: a term is marked where it comes first.
  const marks: TermMarks = { terms: known(vocabulary.terms, election.country.id), met: new Set() };
  const note = flatText(draft.notes).text;
  const threads = (draft.attributes.get('threads') ?? '').split(/\s+/).filter((slug) => slug !== '');
  const excerpt: Mutable<Excerpt> = {
    id: `${election.id}/${draft.id}`,
    anchor: draft.id,
    formerAnchors: vocabulary.redirects
      .filter(({ to }) => to === `/${election.id}/#${draft.id}`)
      .map(({ from }) => from.slice(from.indexOf('#') + 1)),
    election,
    report,
    section: draft.section?.heading ?? '',
    topics: topicsOf(draft, [...vocabulary.topics.values()]).map((id) => known(vocabulary.topics, id)),
    assessment: assessments.find((name) => name === draft.attributes.get('assessment')) ?? 'neutral',
    followUp: followUps.find((name) => name === draft.attributes.get('follow-up')),
    revised: draft.attributes.get('revised'),
    finding: draft.finding,
    quote: {
      text: printed(words.body),
      html: renderHtml(
        draft.quotes.flatMap((quote) => quote.children),
        links,
        marks,
      ),
    },
    footnotes: words.footnotes.map(({ mark, flat }): Footnote => {
      const blocks = reportDraft.footnotes.get(mark)?.children ?? [];
      return { mark, text: printed(flat), html: renderHtml(blocks, links, marks) };
    }),
    note: note === '' ? undefined : { text: note, html: renderHtml(draft.notes, links, marks) },
    threads: threads.map((slug) => known(vocabulary.threads, `${election.country.id}/${slug}`)),
    commitments: [...new Set(words.commitments.map(readCommitment))].map((id) =>
      known(vocabulary.commitments, id),
    ),
    figures: [],
  };
  excerpt.figures = words.figures.map((found) => linkFigure(found, excerpt, vocabulary));
  return excerpt;
}

function printed({ text }: FlatText): string {
  return text.trim();
}

/** The anchor of a figure: unique on a page that shows excerpts of several elections. */
function anchorOf(figure: FigureDraft, excerpt: string, election: Election): string {
  return [election.slug, excerpt, ...figureKey(figure).split('/')].join('.');
}

function linksOf(draft: ExcerptDraft, election: Election): Links {
  return {
    directive: (node) => {
      if (node.name === 'commitment')
        return { href: paths.commitment(readCommitment(node)), class: 'commitment' };
      const figure = readFigure(node);
      const id = anchorOf(figure, draft.id, election);
      return { href: paths.indicator(election.country.id, figure.indicator), class: 'figure', id };
    },
    footnote: (mark) => ({
      href: `#${footnoteAnchor(election, draft.id, mark)}`,
      id: `${footnoteAnchor(election, draft.id, mark)}.mark`,
    }),
  };
}

/** The anchor of a footnote below its excerpt; `.mark` is added for the way back. */
export function footnoteAnchor(election: Pick<Election, 'slug'>, excerpt: string, mark: string): string {
  return `${election.slug}.${excerpt}.note-${mark}`;
}

function linkFigure(
  { figure, flat, start, end, footnote }: FigureInText,
  excerpt: Excerpt,
  vocabulary: Vocabulary,
): Figure {
  const indicator = known(vocabulary.indicators, figure.indicator);
  const value = parseValue(figure.value, indicator.unit);
  if (value === undefined) throw new Error(`\`${figure.value}\` passed the checks and is no value`);
  const text = flat.text.slice(start, end);
  const sentence = sentenceAt(flat.text, start, end);
  const line = flat.text.lastIndexOf('\n', start - 1) + 1;
  return {
    id: `${excerpt.id}/${figureKey(figure)}`,
    anchor: anchorOf(figure, excerpt.anchor, excerpt.election),
    excerpt,
    indicator,
    dimensions: figure.dimensions,
    value,
    text,
    qualifier: qualifierOf(flat.text.slice(line, start), text),
    sentence: sentence.text,
    at: sentence.at,
    footnote,
  };
}
