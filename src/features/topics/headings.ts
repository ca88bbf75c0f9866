import type { Election } from '../../model/corpus.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { excerptsOn } from '../../site/elections.ts';

/** The headings as printed under which an election's reports speak of a topic; none where they do so only elsewhere. */
export function headingsOn(election: Election, topic: Topic): string[] {
  const own = excerptsOn(election, topic).filter(({ topicsOfHeading }) => topicsOfHeading.includes(topic));
  return [...new Set(own.map(({ section }) => section))];
}
