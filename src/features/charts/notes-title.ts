import type { ChartSpec } from './spec.ts';

/** What the notes of a chart are about. */
export function notesTitle(spec: ChartSpec): string {
  if (spec.kind !== 'time') return 'What may not be compared';
  return spec.lines.length > 0 ? 'Where the line stops' : 'Why there is no line';
}
