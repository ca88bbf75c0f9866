import type { ReportDraft } from '../../markdown/report-draft.ts';
import type { Place } from '../../model/problem.ts';
import { sha256 } from '../sha256.ts';
import { normalise } from './source-text.ts';

/** Words of a report that the collection quotes: an excerpt's quotation, or a footnote. */
export interface Quotation {
  /** The excerpt's id, or `note-14`. */
  readonly id: string;
  readonly kind: 'excerpt' | 'footnote';
  readonly place: Place;
  /** Normalised, with `[…]` where we cut. */
  readonly text: string;
  /** SHA-256 of the text. */
  readonly hash: string;
  /** The text between cuts. */
  readonly pieces: readonly string[];
}

/** Every quotation of a report, in the order of the file; then its footnotes. */
export function quotationsOf(report: ReportDraft): Quotation[] {
  const notes = new Set(report.excerpts.flatMap(({ footnotes }) => footnotes));
  return [
    ...report.excerpts.map((excerpt) =>
      quotation(excerpt.id, 'excerpt', excerpt.place, excerpt.quotation.text),
    ),
    ...Array.from(notes, ({ mark, place, text }) => quotation(`note-${mark}`, 'footnote', place, text)),
  ];
}

function quotation(id: string, kind: Quotation['kind'], place: Place, flat: string): Quotation {
  const text = normalise(flat);
  const hash = sha256(text);
  const pieces = text
    .split('[…]')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return { id, kind, place, text, hash, pieces };
}
