import type { Corpus, Thread } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import type { ThreadStep } from '../model/thread.ts';

/** A country's threads, in the order of the corpus. */
export function threadsOf({ indexes }: Corpus, country: Country): Thread[] {
  return [...(indexes.threadsByCountry.get(country.id) ?? [])];
}

/** What the report on an election says of an issue; undefined where it does not mention it. */
export function saidOf({ course }: Thread, slug: string): Exclude<ThreadStep, 'not-mentioned'> | undefined {
  const step = course[slug];
  return step === 'not-mentioned' ? undefined : step;
}
