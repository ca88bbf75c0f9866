import type { ExcerptDraft } from '../markdown/report-draft.ts';
import { isHeadingOf } from '../model/heading.ts';
import type { Topic } from '../model/vocabulary.ts';

/** The topics that claim a heading. */
export function claims(heading: string, topics: readonly Topic[]): readonly string[] {
  return topics.filter((topic) => isHeadingOf(heading, topic)).map(({ id }) => id);
}

/** What `topics="…"` says: topics that replace the heading's (`voting`) or add to them (`+women`). */
export function statedTopics(excerpt: ExcerptDraft): {
  replacing: readonly string[];
  adding: readonly string[];
} {
  const words = (excerpt.attributes.get('topics') ?? '').split(/\s+/).filter((word) => word !== '');
  return {
    replacing: words.filter((word) => !word.startsWith('+')),
    adding: words.filter((word) => word.startsWith('+')).map((word) => word.slice(1)),
  };
}

/** Whether several topics claim an excerpt's heading and it does not say which is meant. */
export function isAmbiguous(excerpt: ExcerptDraft, topics: readonly Topic[]): boolean {
  if (excerpt.section === undefined || statedTopics(excerpt).replacing.length > 0) return false;
  return claims(excerpt.section.heading, topics).length > 1;
}

/** The ids of an excerpt's topics, in the order of `topics.yml`. Unknown ones are left to the check. */
export function topicsOf(excerpt: ExcerptDraft, topics: readonly Topic[]): readonly string[] {
  const { replacing, adding } = statedTopics(excerpt);
  const own = replacing.length > 0 ? replacing : claims(excerpt.section?.heading ?? '', topics);
  const wanted = new Set([...own, ...adding]);
  return topics.map(({ id }) => id).filter((id) => wanted.has(id));
}
