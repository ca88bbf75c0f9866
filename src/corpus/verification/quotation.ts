import { createHash } from 'node:crypto';
import { excerptText } from '../../markdown/excerpt-text.ts';
import type { ReportDraft } from '../../markdown/report-draft.ts';
import type { Place } from '../../model/problem.ts';
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
  const quotes = report.excerpts.map((excerpt) => {
    const text = excerptText(excerpt, report).body.text;
    return quotation(excerpt.id, 'excerpt', excerpt.place, text);
  });
  const notes = new Map(
    report.excerpts.flatMap((excerpt) =>
      excerptText(excerpt, report).footnotes.map(({ mark, flat }) => {
        const place = report.footnotes.get(mark)?.position?.start ?? excerpt.place;
        return [mark, quotation(`note-${mark}`, 'footnote', place, flat.text)] as const;
      }),
    ),
  );
  return [...quotes, ...notes.values()];
}

function quotation(id: string, kind: Quotation['kind'], place: Place, flat: string): Quotation {
  const text = normalise(flat);
  const hash = createHash('sha256').update(text).digest('hex');
  const pieces = text
    .split('[…]')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return { id, kind, place, text, hash, pieces };
}
