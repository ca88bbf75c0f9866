import type { ReportDraft } from '../../markdown/report-draft.ts';
import { verifierVersion, type LockEntry, type SourceQuote } from '../../model/lock.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { sha256 } from '../sha256.ts';
import {
  coverageOf,
  isSetAside,
  Quoted,
  remainders,
  sectioned,
  type Remainder,
  type Sectioned,
} from './coverage.ts';
import { difference, findAll, partsOf, streams, touched, type Stream } from './locate.ts';
import { isFoundOnce, sourceQuotes } from './source-quotes.ts';
import { quotationsOf, type Quotation } from './quotation.ts';
import { readSource, type SourceParagraph } from './source-text.ts';

/** What holding a report against its source text gave. */
export interface Verification {
  /** What the lock says of the report, but for judgements; of no use while there are problems. */
  readonly entry: LockEntry;
  readonly problems: readonly Problem[];
  /** Paragraphs that are neither quoted nor set aside. */
  readonly left: readonly Sectioned[];
  /** Words within quoted paragraphs that no quotation has. */
  readonly leftWithin: readonly Remainder[];
  /** Excerpts whose words the source prints twice, with the same 32 characters around them: annotations find both places. */
  readonly ambiguous: readonly string[];
}

/** Holds every quotation and footnote of a report against its source: exact after normalisation, never fuzzy. */
export function verify(report: ReportDraft, source: string): Verification {
  const paragraphs = readSource(source, report.fields.source.joins);
  const all = streams(paragraphs);
  const sections = sectioned(report, paragraphs);
  const quoted = new Quoted();
  const problems: Problem[] = [];
  const own = quotationsOf(report);
  const headings = new Map(report.excerpts.map(({ id, section }) => [id, section?.heading]));
  const quotations = own.map((quotation) => {
    const at = quotation.pieces.map((piece) => {
      const found = findAll(piece, scope(quotation, all));
      if (found.length === 0) problems.push(missing(quotation, piece, all, report.path));
      const places = found.map(({ stream, start, end }) => partsOf(stream, start, end));
      for (const part of places.flat()) quoted.add(part);
      return [...new Set(places.map((parts) => linesOf(parts.map(({ paragraph }) => paragraph))))].join(
        ' or ',
      );
    });
    const { id, hash, kind } = quotation;
    if (kind === 'footnote') return [id, { hash, at }] as const;
    const heading = headings.get(id);
    const quotes = quotesOf(quotation, heading, sections, all, source);
    return [id, { hash, at, ...(heading !== undefined && { heading }), quotes }] as const;
  });
  problems.push(...misplaced(report, own, sections, all));
  const coverage = coverageOf(report, sections, quoted);
  const entry: LockEntry = {
    sha256: sha256(source),
    verifier: verifierVersion,
    coverage,
    quotations: Object.fromEntries(quotations),
  };
  return {
    entry,
    ambiguous: ambiguous(entry, source),
    problems,
    left: sections.filter((one) => !quoted.has(one.paragraph) && !isSetAside(report, one)),
    leftWithin: remainders(report, sections, quoted),
  };
}

function ambiguous({ quotations }: LockEntry, source: string): string[] {
  return Object.entries(quotations)
    .filter(([, { quotes }]) => quotes?.some((quote) => !isFoundOnce(quote, source)))
    .map(([id]) => id);
}

/** Where annotations find an excerpt. Words that stand twice are those under its own heading, or the first. */
function quotesOf(
  { pieces }: Quotation,
  heading: string | undefined,
  sections: readonly Sectioned[],
  all: readonly Stream[],
  source: string,
): SourceQuote[] {
  const own = new Set(sections.filter((one) => one.heading === heading).map(({ paragraph }) => paragraph));
  return pieces.flatMap((piece) => {
    const found = findAll(piece, all);
    const place =
      found.find(({ stream, start, end }) =>
        touched(stream, start, end).some((paragraph) => own.has(paragraph)),
      ) ?? found[0];
    return place === undefined ? [] : sourceQuotes(place, source);
  });
}

/** A footnote is looked for in the footnote of its mark; a quotation everywhere. */
function scope({ kind, id }: Quotation, all: readonly Stream[]): readonly Stream[] {
  return kind === 'excerpt' ? all : all.filter(({ note }) => `note-${note ?? ''}` === id);
}

function missing(quotation: Quotation, piece: string, all: readonly Stream[], path: string): Problem {
  const { agreed, quoted, printed, line } = difference(piece, all);
  const where = line === undefined ? '' : ` (line ${line} of the source)`;
  const reason =
    printed === undefined
      ? `Unexpected words \`${piece.slice(0, 60)}\` in \`${quotation.id}\`, expected words of the source`
      : `Unexpected words in \`${quotation.id}\`: after \`${agreed}\` the quotation has \`${quoted}\`, the source has \`${printed}\`${where}`;
  return problem('quotation-not-in-source', path, quotation.place, reason);
}

function linesOf(paragraphs: readonly SourceParagraph[]): string {
  const spans = paragraphs.flatMap(({ lines }) =>
    lines.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)),
  );
  return [...new Set(spans)].join(' + ');
}

/** Excerpts that stand under another heading than their words in the source. Words of footnotes are not held to it. */
function misplaced(
  report: ReportDraft,
  own: readonly Quotation[],
  sections: readonly Sectioned[],
  all: readonly Stream[],
): Problem[] {
  const headingOf = new Map(sections.map(({ paragraph, heading }) => [paragraph, heading]));
  const quotations = new Map(own.map((quotation) => [quotation.id, quotation]));
  return report.excerpts.flatMap(({ id, section, place }) => {
    const found = (quotations.get(id)?.pieces ?? []).flatMap((piece) => findAll(piece, all));
    const headings = new Set(
      found
        .flatMap(({ stream, start, end }) => touched(stream, start, end))
        .map((paragraph) => headingOf.get(paragraph)),
    );
    const inNotes = found.some(({ stream }) => stream.note !== undefined);
    if (section === undefined || found.length === 0 || inNotes || headings.has(section.heading)) return [];
    const printed = [...headings].map((heading) => `\`${heading ?? ''}\``).join(', ');
    return [
      problem(
        'quotation-misplaced',
        report.path,
        place,
        `Unexpected heading \`${section.heading}\` over \`${id}\`, the source has its words under ${printed}`,
      ),
    ];
  });
}
