import { figureAnchor } from '../markdown/figure-draft.ts';
import { boundOf, qualifierOf } from '../markdown/quantity.ts';
import type { Terms } from '../markdown/rehype-terms.ts';
import { renderHtml, type DirectiveLink, type Links, type TermMarks } from '../markdown/render.ts';
import { sentenceAt } from '../markdown/sentence.ts';
import type {
  Corrected,
  Election,
  Excerpt,
  ExcerptReading,
  Figure,
  Footnote,
  Report,
} from '../model/corpus.ts';
import { voices } from '../model/excerpt.ts';
import type { LockEntry } from '../model/lock.ts';
import type { Redirect } from '../model/redirect.ts';
import { formatValue, type Value } from '../model/value.ts';
import { withheldBy, type WithheldFields } from '../model/withheld.ts';
import { yearOf } from '../model/year.ts';
import { rootPaths } from '../paths.ts';
import type { ReadingDraft, ReadPassage } from './resolve-readings.ts';
import type { CompleteExcerpt, ResolvedFigure } from './resolve.ts';
import { noteText, printed } from './texts.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What became of passages after they were published. */
interface History {
  readonly redirects: readonly Redirect[];
  readonly withheld: readonly WithheldFields[];
  /** The latest correction of each, by its id. */
  readonly corrected: ReadonlyMap<string, Corrected>;
}

/**
 * Compiles one excerpt: text, HTML and figures, used alike by every page and download.
 * @param locked what the verifier found of the quotations of its report
 * @param terms what passages of its country mark for the glossary to explain
 * @param read its readings, if it was judged twice
 * @param first the first figure of each value of its observer on the election; grows
 */
export function linkExcerpt(
  draft: CompleteExcerpt,
  locked: LockEntry['quotations'],
  report: Report,
  election: Election,
  terms: Terms,
  { redirects, corrected, withheld }: History,
  read: ReadPassage | undefined,
  first: Map<string, Figure>,
): Excerpt {
  const { quotation, footnotes, note, refersTo } = draft;
  const [translation] = draft.translations;
  const id = `${election.id}/${draft.id}`;
  const entry = withheldBy(withheld, id, report.path);
  const links = linksOf(draft, election, redirects);
  // Quotation, footnotes and note share their marks, so that a term is marked only where it comes first.
  const marks: TermMarks = { terms, met: new Set() };
  const excerpt: Mutable<Excerpt> = {
    id,
    anchor: draft.id,
    formerAnchors: formerAnchorsOf(draft.id, election, redirects),
    election,
    report,
    section: draft.section?.heading ?? '',
    topicsOfHeading: draft.topicsOfHeading,
    page: draft.page,
    topics: refersTo.topics.found,
    assessment: draft.assessment,
    followUp: draft.followUp,
    voice: draft.voice,
    office: refersTo.office,
    round: refersTo.round,
    corrected: corrected.get(id),
    finding: draft.finding,
    withheld: undefined,
    sha256: locked[draft.id]?.hash ?? '',
    quote: { text: printed(quotation), html: renderHtml(quotation.blocks, links, marks) },
    printed: [quotation, ...footnotes].map(printed).join('\n'),
    translation: translation && { text: printed(translation), html: renderHtml(translation.blocks, links) },
    sourceQuotes: locked[draft.id]?.quotes ?? [],
    isProposed: [draft.id, ...footnotes.map(({ mark }) => `note-${mark}`)].some(
      (id) => locked[id]?.proposed === true,
    ),
    footnotes: footnotes.map((own): Footnote => ({
      mark: own.mark,
      text: printed(own),
      html: renderHtml(own.blocks, links, marks),
    })),
    note:
      note.text === '' ? undefined : { text: noteText(draft), html: renderHtml(note.blocks, links, marks) },
    threads: refersTo.threads.found,
    commitments: [
      ...new Set(
        refersTo.commitments.found
          .filter(({ draft: { by = 'report' } }) => by === 'report')
          .map(({ commitment }) => commitment),
      ),
    ],
    invokedByOthers: refersTo.commitments.found.flatMap(({ draft, commitment }) => {
      const by = voices.find((voice) => voice === draft.by);
      return by === undefined || by === 'report' ? [] : [{ commitment, by }];
    }),
    figures: [],
    readings: (read?.readings ?? []).map(readingOf),
    settled: read?.settlement ?? {},
  };
  excerpt.figures = refersTo.figures.found.map((figure) => linkFigure(figure, excerpt, first));
  return entry === undefined ? excerpt : withholdWords(excerpt, entry);
}

/** The places of figures in what is rendered. */
const places = /<span id="[^"]*"><\/span>/g;

/**
 * Takes the report's words out of a passage, so that nothing that is made of it can show them. The places of its figures
 * stay: links lead there.
 */
function withholdWords(excerpt: Mutable<Excerpt>, withheld: WithheldFields): Excerpt {
  const html = [excerpt.quote, ...excerpt.footnotes].map((words) => words.html).join('');
  return Object.assign(excerpt, {
    withheld,
    quote: { text: '', html: (html.match(places) ?? []).join('') },
    translation: undefined,
    sourceQuotes: [],
    footnotes: [],
    figures: excerpt.figures.map((figure) => Object.assign(figure, { sentence: '', at: 0 })),
  });
}

function readingOf({ round, first, second, doubt }: ReadingDraft): ExcerptReading {
  return { round: round.number, first, second, ...(doubt !== undefined && { doubt }) };
}

function anchorOf({ draft }: ResolvedFigure, excerpt: string, election: Election): string {
  return figureAnchor(draft.key, excerpt, election.slug);
}

/** Anchors that led to a passage or figure before it had this one. */
function formerAnchorsOf(anchor: string, { id }: Election, redirects: readonly Redirect[]): string[] {
  return redirects
    .filter(({ to }) => to === `/${id}/#${anchor}`)
    .map(({ from }) => from.slice(from.indexOf('#') + 1));
}

function linksOf(
  { id: excerpt, refersTo }: CompleteExcerpt,
  election: Election,
  redirects: readonly Redirect[],
): Links {
  const directives = new Map([
    ...refersTo.commitments.found.map(({ draft, commitment }): [unknown, DirectiveLink] => [
      draft.node,
      { href: rootPaths.commitment(commitment.id), class: 'commitment' },
    ]),
    ...refersTo.figures.found.map((figure): [unknown, DirectiveLink] => {
      const href = rootPaths.indicator(election.country.id, figure.indicator.id);
      const id = anchorOf(figure, excerpt, election);
      const formerIds = formerAnchorsOf(id, election, redirects);
      return [figure.draft.node, { href, class: 'figure', id, formerIds }];
    }),
    ...refersTo.citations.found.map((cited): [unknown, DirectiveLink] => [
      cited.citation.node,
      {
        href: rootPaths.excerpt(cited.election, cited.anchor),
        class: 'cite',
        words: yearOf(cited.electionDate),
        name: cited.name,
      },
    ]),
  ]);
  return {
    directive: (node) => directives.get(node),
    footnote: (mark) => {
      const anchor = `${election.slug}.${excerpt}.note-${mark}`;
      return { href: `#${anchor}`, id: `${anchor}.mark` };
    },
  };
}

function linkFigure(resolved: ResolvedFigure, excerpt: Excerpt, first: Map<string, Figure>): Figure {
  const { draft, indicator, unit, value, remarks, office, round, isOfOtherElection } = resolved;
  const { flat, start, end } = draft;
  const { language } = excerpt.report;
  const text = flat.text.slice(start, end);
  const sentence = sentenceAt(flat.text, start, end, language);
  const line = flat.text.lastIndexOf('\n', start - 1) + 1;
  // What no reader understands is not guessed.
  const qualifier =
    draft.byHand === undefined ? qualifierOf(flat.text.slice(line, start), text, language) : undefined;
  const same = `${draft.key} ${formatValue(value)}`;
  const figure: Figure = {
    id: `${excerpt.id}/${draft.key}`,
    anchor: anchorOf(resolved, excerpt.anchor, excerpt.election),
    excerpt,
    indicator,
    dimensions: new Map([...draft.dimensions].filter(([id]) => !remarks.has(id))),
    remarks,
    office,
    round,
    value,
    unit,
    isOfOtherElection,
    repeats: first.get(same),
    supersededBy: undefined,
    text,
    byHand: draft.byHand,
    qualifier,
    bound: indicator.rule ? undefined : boundOf(qualifier, language),
    sentence: sentence.text,
    at: sentence.at,
    footnote: draft.footnote,
  };
  if (figure.repeats === undefined) {
    for (const printed of [formatValue(value), ...lessExact(value)]) {
      const again = `${draft.key} ${printed}`;
      if (!first.has(again)) first.set(again, figure);
    }
  }
  return figure;
}

/** The month and year of a day, the year of a month: what a report may print for it elsewhere. */
function lessExact(value: Value): string[] {
  if (value.kind !== 'date') return [];
  return [7, 4].filter((length) => length < value.iso.length).map((length) => value.iso.slice(0, length));
}
