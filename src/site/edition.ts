import type { Corpus } from '../model/corpus.ts';
import { latestAddition, laterOf } from './additions.ts';

/** The state of the collection that a page of the site shows. */
export interface Edition {
  /** The version of its data; undefined before the first release. */
  readonly version: string | undefined;
  /** The day of its last change. */
  readonly changed: string;
}

/** What of the collection is cited: its version, and the newest day on which a report was added, words were corrected or a release was made. */
export function editionOf({ version, release, elections, corrections }: Corpus): Edition {
  const added = latestAddition([...elections.values()].flatMap(({ reports }) => reports));
  const days = [release?.date ?? '', ...corrections.map(({ day }) => day)];
  return { version, changed: days.reduce(laterOf, added) };
}
