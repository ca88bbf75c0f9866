import type { Correction, Corpus, Election } from '../model/corpus.ts';
import { latestAddition, laterOf } from './additions.ts';

/** The state of the collection that a page of the site shows. */
export interface Edition {
  /** The version of its data; undefined before the first release. */
  readonly version: string | undefined;
  /** The day of its last change. */
  readonly changed: string;
}

/**
 * What of the collection is cited: its version, and the newest day on which a report was added, words were corrected or a
 * release was made.
 * @param elections those that a page is about: what happens to others does not change it
 */
export function editionOf(
  { version, release, corrections, ...corpus }: Corpus,
  elections: readonly Election[] = [...corpus.elections.values()],
): Edition {
  const added = latestAddition(elections.flatMap(({ reports }) => reports));
  const own = corrections.filter(({ subject }) => elections.some((election) => isAbout(subject, election)));
  const days = [release?.date ?? '', ...own.map(({ day }) => day)];
  return { version, changed: days.reduce(laterOf, added) };
}

/** Whether what was corrected is of an election, or of its whole country. */
function isAbout(subject: Correction['subject'], election: Election): boolean {
  switch (subject.kind) {
    case 'passage':
      return subject.excerpt.election === election;
    case 'comparison':
      return subject.comparison.country === election.country;
    case 'thread':
      return subject.thread.country === election.country;
  }
}
