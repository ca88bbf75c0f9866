import type { Correction, Corpus } from '../model/corpus.ts';
import { kindOf } from '../model/correction.ts';
import { compareStrings } from '../model/order.ts';
import { anchorOf } from './latest-corrections.ts';
import { nameToday } from '../model/name-today.ts';
import type { ResolvedDrafts } from './resolve.ts';
import { statementsOf } from './statements.ts';

/** All entries of `corrections.yml`, newest first. */
export function linkCorrections(
  drafts: ResolvedDrafts,
  corpus: Pick<Corpus, 'excerpts' | 'comparisons' | 'threads'>,
): Correction[] {
  if (drafts.corrections.length === 0) return [];
  const statements = statementsOf(drafts);
  const entries = drafts.corrections
    .map((entry) => ({ ...entry, today: nameToday(entry.what, drafts.redirects) }))
    .toSorted((a, b) => compareStrings(b.day, a.day));
  const groups = Map.groupBy(entries, ({ what, day }) => anchorOf(what, day));
  return [...groups].flatMap(([anchor, own]): Correction[] => {
    const [first] = own;
    const subject = first && subjectOf(first.today, corpus);
    if (first === undefined || subject === undefined) return [];
    const { what, day, today } = first;
    const isWithheld = subject.kind === 'passage' && subject.excerpt.withheld !== undefined;
    const fields = own.map(({ field, was, why }) => {
      if (isWithheld && field === 'quotation') return { field, was: '', is: '', why };
      const later = entries.findLast(
        (other) => other.today === today && other.field === field && other.day > day,
      );
      return { field, was, is: later?.was ?? statements.get(today)?.fields().get(field) ?? '', why };
    });
    return [{ what, day, anchor, subject, fields }];
  });
}

function subjectOf(
  today: string,
  { excerpts, comparisons, threads }: Pick<Corpus, 'excerpts' | 'comparisons' | 'threads'>,
): Correction['subject'] | undefined {
  const [country = '', , name = ''] = today.split('/');
  const kind = kindOf(today);
  switch (kind) {
    case 'passage': {
      const excerpt = excerpts.get(today);
      return excerpt && { kind, excerpt };
    }
    case 'comparison': {
      const comparison = comparisons.get(`${country}/${name}`);
      return comparison && { kind, comparison };
    }
    case 'thread': {
      const thread = threads.get(`${country}/${name}`);
      return thread && { kind, thread };
    }
  }
}
