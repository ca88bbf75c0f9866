import type { ExcerptDraft } from '../markdown/report-draft.ts';
import { headingKey } from '../model/heading.ts';
import { primaryLanguage } from '../model/language.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Drafts } from './drafts.ts';

/** Ids of the topics that claim a heading, by the heading as headings are compared; in the order of `topics.yml`. */
export type ClaimedHeadings = ReadonlyMap<string, readonly string[]>;

/** Which topics claim which heading, by the language of reports as a tag. */
export type ClaimedByLanguage = ReadonlyMap<string, ClaimedHeadings>;

/** Which topics claim which heading: in English by `topics.yml`, in other languages by the files of `languages/`. */
export function claimedByLanguage({
  topics,
  languages,
}: Pick<Drafts, 'topics' | 'languages'>): ClaimedByLanguage {
  return new Map([
    ['en', claimedHeadings(topics)],
    ...Array.from(languages, ([tag, { fields }]): [string, ClaimedHeadings] => [
      tag,
      claimedHeadings(topics.map(({ id }) => ({ id, headings: fields.headings[id] ?? [] }))),
    ]),
  ]);
}

/** Which topics claim which heading of one language. */
export function claimedHeadings(topics: readonly Pick<Topic, 'id' | 'headings'>[]): ClaimedHeadings {
  const claimed = new Map<string, Set<string>>();
  for (const { id, headings } of topics)
    for (const heading of headings) {
      const key = headingKey(heading);
      claimed.set(key, (claimed.get(key) ?? new Set()).add(id));
    }
  return new Map([...claimed].map(([key, ids]) => [key, [...ids]]));
}

/**
 * Which topics claim which heading of a report in a language: by the file of its tag, or of the tag without script and
 * region. Undefined where neither is there.
 */
export function claimedIn(language: string, claimed: ClaimedByLanguage): ClaimedHeadings | undefined {
  return claimed.get(language) ?? claimed.get(primaryLanguage(language));
}

/** The topics that claim the heading over an excerpt; none where it has no heading, or its language has no file. */
export function claimsOf({ section }: ExcerptDraft, claimed: ClaimedHeadings | undefined): readonly string[] {
  return (section && claimed?.get(section.key)) ?? [];
}

/** Whether several topics claim an excerpt's heading and the excerpt does not name its topic. */
export function isAmbiguous(excerpt: ExcerptDraft, claimed: ClaimedHeadings | undefined): boolean {
  return excerpt.stated.replacing.length === 0 && claimsOf(excerpt, claimed).length > 1;
}

/** Whether nothing says what an excerpt is about: its language has no file of headings, and it does not name its topic. */
export function isUntied({ section, stated }: ExcerptDraft, claimed: ClaimedHeadings | undefined): boolean {
  return claimed === undefined && section !== undefined && stated.replacing.length === 0;
}

/** The ids of an excerpt's topics, from its heading and its attribute. They may be unknown or stand twice. */
export function topicsOf(excerpt: ExcerptDraft, claimed: ClaimedHeadings | undefined): readonly string[] {
  const { replacing, adding } = excerpt.stated;
  return [...(replacing.length > 0 ? replacing : claimsOf(excerpt, claimed)), ...adding];
}
