import type { Election } from '../../model/corpus.ts';
import { foreignOf, type Printed } from '../../words/written-in.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { excerptsOn } from '../../site/elections.ts';

/** The headings as printed under which an election's reports speak of a topic; none where they do so only elsewhere. */
export function headingsOn(election: Election, topic: Topic): Printed[] {
  const own = excerptsOn(election, topic).filter(({ topicsOfHeading }) => topicsOfHeading.includes(topic));
  return [...new Map(own.map(({ section, report }) => [section, report]))].map(([text, report]) => ({
    text,
    ...foreignOf(report),
  }));
}
