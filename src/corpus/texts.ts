import { withoutCitations } from '../markdown/citations.ts';
import type { FlatText } from '../markdown/flat-text.ts';
import type { ExcerptDraft } from '../markdown/report-draft.ts';

/** The words of a quotation or a footnote, plain text, one line for each paragraph. */
export function printed({ text }: FlatText): string {
  return text.trim();
}

/** Our note on an excerpt as plain text; empty where there is none. */
export function noteText({ note }: ExcerptDraft): string {
  return withoutCitations(note);
}

/** Paragraphs of a comparison as plain text, one line for each. */
export function comparisonText(paragraphs: readonly FlatText[]): string {
  return paragraphs.map(withoutCitations).join('\n');
}
