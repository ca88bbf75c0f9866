import type { ReportDraft } from '../../markdown/report-draft.ts';
import type { LockEntry } from '../../model/lock.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { sha256 } from '../sha256.ts';
import { coverageOf, isSetAside, sectioned, type Sectioned } from './coverage.ts';
import { difference, findAll, streams, touched, type Stream } from './locate.ts';
import { quotationsOf, type Quotation } from './quotation.ts';
import { readSource, type SourceParagraph } from './source-text.ts';

/** What holding a report against its source text gave. */
export interface Verification {
  /** What the lock says of the report; of no use while there are problems. */
  readonly entry: LockEntry;
  readonly problems: readonly Problem[];
  /** Paragraphs that are neither quoted nor set aside. */
  readonly left: readonly Sectioned[];
}

/** Holds every quotation and footnote of a report against its source: exact after normalisation, never fuzzy. */
export function verify(report: ReportDraft, source: string): Verification {
  const paragraphs = readSource(source, report.fields.source.joins);
  const all = streams(paragraphs);
  const sections = sectioned(report, paragraphs);
  const quoted = new Set<SourceParagraph>();
  const problems: Problem[] = [];
  const own = quotationsOf(report);
  const quotations = own.map((quotation) => {
    const at = quotation.pieces.map((piece) => {
      const found = findAll(piece, scope(quotation, all));
      if (found.length === 0) problems.push(missing(quotation, piece, all, report.path));
      const places = found.map(({ stream, start, end }) => touched(stream, start, end));
      places.flat().forEach((paragraph) => quoted.add(paragraph));
      return [...new Set(places.map(linesOf))].join(' or ');
    });
    return [quotation.id, { hash: quotation.hash, at }] as const;
  });
  problems.push(...misplaced(report, own, sections, all));
  const coverage = coverageOf(report, sections, quoted);
  return {
    entry: { sha256: sha256(source), coverage, quotations: Object.fromEntries(quotations) },
    problems,
    left: sections.filter((one) => !quoted.has(one.paragraph) && !isSetAside(report, one)),
  };
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
