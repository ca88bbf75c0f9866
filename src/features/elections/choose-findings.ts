import type { Excerpt } from '../../model/corpus.ts';
import type { Topic } from '../../model/vocabulary.ts';

/** What is known of a report when its key findings are chosen. */
export interface Choice {
  /** The topic of summaries. */
  readonly overall: Topic;
  /** Findings that stand whatever the rule says: what the author names, and the ratings by observers. */
  readonly fixed: ReadonlySet<Excerpt>;
}

/**
 * The passages of a short list, in the order given: those that are fixed, then what sums up the election or is against
 * a law or commitment, then the rest, each time the one whose topics the list holds least of. Among equals the graver
 * one goes first, then the report's own words before a speaker's, then a passage of a thread, then the order given.
 * @param most the length of the list, which only fixed ones may exceed
 */
export function chooseFindings(
  candidates: readonly Excerpt[],
  { overall, fixed }: Choice,
  most: number,
): Excerpt[] {
  const chosen = new Set(candidates.filter((excerpt) => fixed.has(excerpt)));
  while (chosen.size < Math.min(most, candidates.length)) {
    const rest = candidates.filter((excerpt) => !chosen.has(excerpt));
    const [next] = rest
      .map((excerpt) => ({ excerpt, rank: rankOf(excerpt, chosen, overall) }))
      .toSorted((a, b) => byRank(a.rank, b.rank));
    if (next !== undefined) chosen.add(next.excerpt);
  }
  return candidates.filter((excerpt) => chosen.has(excerpt));
}

/** The lower, the sooner: one number after the other. */
function rankOf(excerpt: Excerpt, chosen: ReadonlySet<Excerpt>, overall: Topic): readonly number[] {
  const weighty = weighsMost(excerpt, overall);
  // A concern on the same topic never stands for what weighs more.
  const beside = [...chosen].filter((other) => !weighty || weighsMost(other, overall));
  const held = subjects(excerpt, overall).map(
    (subject) => beside.filter((other) => subjects(other, overall).includes(subject)).length,
  );
  return [
    Number(!weighty),
    Math.min(...held),
    Number(excerpt.assessment !== 'breach'),
    Number(excerpt.voice !== 'report'),
    Number(excerpt.threads.length === 0),
  ];
}

/** Whether it is against a law or commitment, or sums up the election in the report's own voice. */
function weighsMost({ assessment, topics, voice }: Excerpt, overall: Topic): boolean {
  return assessment === 'breach' || (topics.includes(overall) && voice === 'report');
}

/** What sums up the election names its parts only in passing, so that it takes the place of none of them. */
function subjects({ topics }: Excerpt, overall: Topic): readonly Topic[] {
  return topics.includes(overall) ? [overall] : topics;
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
