import { stringify } from 'yaml';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { Country } from './country.ts';
import type { Breadth } from './density.ts';
import { randomOf } from './random.ts';
import { rareWord } from './words.ts';
import type { PassageOf } from './election.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A thread before its passages are known. */
export interface ThreadPlan {
  readonly slug: string;
  readonly title: string;
  /** The topic whose first passage in a report is tied to it. */
  readonly topic: string;
  /** Elections whose reports do not mention it. */
  readonly skips: readonly string[];
}

/**
 * Threads of a country: every third topic has one, or of a broad collection all but the first and the last. Every fourth
 * election is silent on it.
 */
export function threadPlans(
  seed: number,
  { topics }: Vocabulary,
  { fields, elections }: Country,
  breadth: Breadth | undefined,
): ThreadPlan[] {
  return topics
    .filter((_, index) => (breadth === undefined ? index % 3 === 1 : index > 0 && index < topics.length - 1))
    .map(({ id, label }, index) => {
      const term = rareWord(randomOf(seed, fields.id, 'thread', id));
      return {
        slug: `${term}-${id}`,
        title: `The ${term} question of ${label.toLowerCase()}`,
        topic: id,
        skips: elections.filter((_, position) => (position + index) % 4 === 3).map(({ slug }) => slug),
      };
    });
}

/** Passages that a line of a thread rests on at the most. */
const restsOn = 3;

/** The file of a thread. The last of a country has no course yet; every second one has a caution. */
export function threadFile(
  plan: ThreadPlan,
  index: number,
  plans: readonly ThreadPlan[],
  { fields, elections }: Country,
  passages: readonly PassageOf[],
): SourceFile {
  const hasCourse = index < plans.length - 1;
  const course = elections.map(({ slug }) => {
    const key = passages
      .filter(({ election, threads }) => election === slug && threads.includes(plan.slug))
      .map(({ id }) => id)
      .slice(0, restsOn);
    return [
      slug,
      key.length === 0
        ? 'not-mentioned'
        : { status: `The report speaks of ${plan.title.toLowerCase()}`, key },
    ];
  });
  const front = {
    title: plan.title,
    definition: `What became of ${plan.title.toLowerCase()}.`,
    ...(hasCourse ? { course: Object.fromEntries(course) as Record<string, unknown> } : {}),
    ...(index % 2 === 0
      ? { caution: 'Reports differ in what they looked at, and a report that is silent denies nothing.' }
      : {}),
  };
  return { path: `${fields.id}/threads/${plan.slug}.md`, content: `---\n${stringify(front)}---\n` };
}
