import type { ExcerptDraft } from '../markdown/report-draft.ts';
import { headingKey } from '../model/heading.ts';
import type { Topic } from '../model/vocabulary.ts';

/** Ids of the topics that claim a heading, by the heading as headings are compared; in the order of `topics.yml`. */
export type ClaimedHeadings = ReadonlyMap<string, readonly string[]>;

/** Which topics claim which heading. */
export function claimedHeadings(topics: readonly Topic[]): ClaimedHeadings {
  const claimed = new Map<string, Set<string>>();
  for (const { id, headings } of topics)
    for (const heading of headings) {
      const key = headingKey(heading);
      claimed.set(key, (claimed.get(key) ?? new Set()).add(id));
    }
  return new Map([...claimed].map(([key, ids]) => [key, [...ids]]));
}

/** The topics that claim the heading over an excerpt; none where it has no heading. */
export function claimsOf({ section }: ExcerptDraft, claimed: ClaimedHeadings): readonly string[] {
  return (section && claimed.get(section.key)) ?? [];
}

/** Whether several topics claim an excerpt's heading and the excerpt does not name its topic. */
export function isAmbiguous(excerpt: ExcerptDraft, claimed: ClaimedHeadings): boolean {
  return excerpt.stated.replacing.length === 0 && claimsOf(excerpt, claimed).length > 1;
}

/** The ids of an excerpt's topics, from its heading and its attribute. They may be unknown or stand twice. */
export function topicsOf(excerpt: ExcerptDraft, claimed: ClaimedHeadings): readonly string[] {
  const { replacing, adding } = excerpt.stated;
  return [...(replacing.length > 0 ? replacing : claimsOf(excerpt, claimed)), ...adding];
}
