import type { Corpus, Thread } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import type { ThreadStep } from '../model/thread.ts';

/** A country's threads, in the order of the corpus. */
export function threadsOf({ threads }: Corpus, country: Country): Thread[] {
  return [...threads.values()].filter((thread) => thread.country === country);
}

/** What the report on an election says of an issue; undefined where it does not mention it. */
export function saidOf({ course }: Thread, slug: string): Exclude<ThreadStep, 'not-mentioned'> | undefined {
  const step = course[slug];
  return step === 'not-mentioned' ? undefined : step;
}
