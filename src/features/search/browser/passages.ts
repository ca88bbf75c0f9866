import type { Sort } from '../../../model/search.ts';
import { valuesIn, type Columns } from '../columns.ts';
import { eachFacet, facets, type SearchState } from './state.ts';
import type { Facet } from '../../../model/search.ts';
import type { Result } from './pagefind.ts';

/** How many passages a facet's values would leave: facet → id → count. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** What is known of all passages before any is fetched. */
export class Passages {
  /** How many there are. Their numbers begin at 0. */
  readonly count: number;
  readonly #facets: Readonly<Record<Facet, readonly (readonly string[])[]>>;
  readonly #dates: readonly (readonly string[])[];

  constructor(columns: Columns) {
    this.#facets = eachFacet((facet) => valuesIn(columns[facet]));
    this.#dates = valuesIn(columns.date);
    this.count = this.#dates.length;
  }

  /** The ids that a passage has of a facet. */
  ids(facet: Facet, number: number): readonly string[] {
    return this.#facets[facet][number] ?? [];
  }

  /** The topics of every passage. */
  get topics(): readonly (readonly string[])[] {
    return this.#facets.topic;
  }

  /** Every passage as a result without hits. */
  all(): Result[] {
    return this.#dates.map((_, number) => ({ number, score: 0, words: [] }));
  }

  /** The results that have at least one chosen value of every facet that filters. */
  narrowed(results: readonly Result[], filters: SearchState['filters']): Result[] {
    const chosen = facets.filter((facet) => filters[facet].length > 0);
    return results.filter(({ number }) =>
      chosen.every((facet) => this.ids(facet, number).some((id) => filters[facet].includes(id))),
    );
  }

  /** How many passages each value would leave. Values of one facet are alternatives, so that its own filter does not count. */
  counts(results: readonly Result[], filters: SearchState['filters']): Counts {
    const all = this.narrowed(results, filters);
    return eachFacet((facet) => {
      const left = filters[facet].length === 0 ? all : this.narrowed(results, { ...filters, [facet]: [] });
      const counts: Record<string, number> = {};
      for (const { number } of left)
        for (const id of this.ids(facet, number)) counts[id] = (counts[id] ?? 0) + 1;
      return counts;
    });
  }

  /** Results in an order; those of one election day as they follow one another in the corpus. */
  sorted(results: readonly Result[], sort: Sort): readonly Result[] {
    if (sort === 'relevance') return results;
    const direction = sort === 'oldest' ? 1 : -1;
    const day = ({ number }: Result) => this.#dates[number]?.[0] ?? '';
    return results.toSorted((a, b) => {
      const [one, other] = [day(a), day(b)];
      return one === other ? a.number - b.number : direction * (one < other ? -1 : 1);
    });
  }
}
