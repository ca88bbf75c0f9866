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
  { release, corrections, ...corpus }: Corpus,
  elections: readonly Election[] = [...corpus.elections.values()],
): Edition {
  const added = latestAddition(elections.flatMap(({ reports }) => reports));
  const own = corrections.filter(({ subject }) => elections.some((election) => isAbout(subject, election)));
  const days = [release?.date ?? '', ...own.map(({ day }) => day)];
  const [country, ...others] = new Set(elections.map((election) => election.country.id));
  const isOfOne = country !== undefined && others.length === 0;
  return {
    version: isOfOne ? versionIn(corpus, country) : corpus.version,
    changed: days.reduce(laterOf, added),
  };
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

/** The version of the data of a country; undefined before the first release. */
export function versionIn(
  { version, versions }: Pick<Corpus, 'version' | 'versions'>,
  country: string,
): string | undefined {
  return versions?.get(country) ?? version;
}
