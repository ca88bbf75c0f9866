import type { Corrected, Excerpt, Report } from '../model/corpus.ts';

/** The day on which the newest of some reports was added to the collection. */
export function latestAddition(reports: readonly Pick<Report, 'added'>[]): string {
  return reports.reduce((latest, { added }) => (added > latest ? added : latest), '');
}

/** The day on which the first of the reports of some passages was added to the collection; empty where there are none. */
export function firstAddition(excerpts: readonly Pick<Excerpt, 'report'>[]): string {
  return excerpts
    .map(({ report }) => report.added)
    .reduce((first, added) => (first === '' || added < first ? added : first), '');
}

/** The day on which the newest of some reports was added, or one of the passages corrected, whichever is later. */
export function latestChange(
  excerpts: readonly Excerpt[],
  reports = excerpts.map(({ report }) => report),
): string {
  return laterOf(latestCorrection(excerpts), latestAddition(reports));
}

/** The day of the latest correction of some things; empty where none of them was corrected. */
export function latestCorrection(things: readonly { readonly corrected: Corrected | undefined }[]): string {
  return things.reduce((latest, { corrected }) => laterOf(latest, corrected?.day ?? ''), '');
}

/** The later of two days; an empty one is earlier than all. */
export function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
