import type { Corpus } from '../model/corpus.ts';

/** Who holds the rights in reports, and whom readers must not take our words for. */
export interface Rights {
  /** As the holders ask to be acknowledged: "OSCE/ODIHR". */
  readonly holders: readonly string[];
  /** The bodies that they belong to, for sentences: "the OSCE". */
  readonly bodies: readonly string[];
  /** The bodies and the holders themselves, by their short names. */
  readonly bodiesAndHolders: readonly string[];
}

/** The rights that `organisations.yml` states. */
export function rightsOf({ organisations }: Corpus): Rights {
  const stated = [...organisations.values()].flatMap(({ short, rights }) =>
    rights === undefined ? [] : [{ short, ...rights }],
  );
  const bodies = [...new Set(stated.map(({ body }) => body))];
  return {
    holders: stated.map(({ holder }) => holder),
    bodies,
    bodiesAndHolders: [...new Set([...bodies, ...stated.map(({ short }) => short)])],
  };
}
