import type { Report } from '../model/corpus.ts';

/** The day on which the newest of some reports was added to the collection. */
export function latestAddition(reports: readonly Pick<Report, 'added'>[]): string {
  return reports.reduce((latest, { added }) => (added > latest ? added : latest), '');
}
