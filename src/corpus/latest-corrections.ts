import type { Corrected } from '../model/corpus.ts';
import type { Drafts } from './drafts.ts';
import { nameToday } from '../model/name-today.ts';

type Log = Pick<Drafts, 'corrections' | 'redirects'>;

/** The latest correction of each thing, by its name of today. */
export function latestCorrections({ corrections, redirects }: Log): ReadonlyMap<string, Corrected> {
  const latest = new Map<string, Corrected>();
  for (const { what, day } of corrections) {
    const today = nameToday(what, redirects);
    if (day > (latest.get(today)?.day ?? '')) latest.set(today, { day, anchor: anchorOf(what, day) });
  }
  return latest;
}

/** The anchor of the entries on a thing and a day. It never changes: the thing has the name that it had then. */
export function anchorOf(what: string, day: string): string {
  return `${what.replaceAll('/', '-')}-${day}`;
}
