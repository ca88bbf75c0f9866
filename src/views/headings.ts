import type { Election } from '../model/corpus.ts';
import { isHeadingOf } from '../model/heading.ts';
import type { Topic } from '../model/vocabulary.ts';

/** The headings as printed under which an election's reports speak of a topic; none where they do so only elsewhere. */
export function headingsOn({ cells }: Election, topic: Topic): string[] {
  const cell = cells.get(topic.id);
  const sections = cell?.state === 'reported' ? cell.excerpts.map(({ section }) => section) : [];
  return [...new Set(sections)].filter((heading) => isHeadingOf(heading, topic));
}
