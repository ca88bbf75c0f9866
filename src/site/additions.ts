import type { Excerpt, Report } from '../model/corpus.ts';

/** The day on which the newest of some reports was added to the collection. */
export function latestAddition(reports: readonly Pick<Report, 'added'>[]): string {
  return reports.reduce((latest, { added }) => (added > latest ? added : latest), '');
}

/** The day on which the newest of some reports was added, or one of the passages corrected, whichever is later. */
export function latestChange(
  excerpts: readonly Excerpt[],
  reports = excerpts.map(({ report }) => report),
): string {
  const corrected = excerpts.reduce((latest, { revised = '' }) => (revised > latest ? revised : latest), '');
  const added = latestAddition(reports);
  return corrected > added ? corrected : added;
}
