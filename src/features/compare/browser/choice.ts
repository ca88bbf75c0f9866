import * as words from '../../../words/words.ts';
import { paths } from '../../../paths.ts';
import type { CompareChoices, CompareElection, CompareTopic } from '../compare-view.ts';

/** What a reader compares. The address holds it, so that readers can send it, bookmark it and return to it. */
export interface Choice {
  /** In time order. The order in the address does not matter. */
  readonly elections: readonly CompareElection[];
  readonly topics: readonly CompareTopic[];
  /** Ids in the address that the collection does not have. */
  readonly unknown: { readonly elections: readonly string[]; readonly topics: readonly string[] };
}

/**
 * Reads the query part of an address, `?elections=2007-parliamentary,2011-presidential&topics=voting`. A form without
 * scripts sends one parameter for each id instead, which is read too.
 */
export function readChoice(address: string, choices: CompareChoices): Choice {
  const params = new URLSearchParams(address);
  const named = (name: string) => [
    ...new Set(
      params
        .getAll(name)
        .flatMap((ids) => ids.split(','))
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ];
  const [slugs, ids] = [named('elections'), named('topics')];
  return {
    elections: choices.elections.filter(({ slug }) => slugs.includes(slug)),
    topics: choices.topics.filter(({ id }) => ids.includes(id)),
    unknown: {
      elections: slugs.filter((slug) => !choices.elections.some((election) => election.slug === slug)),
      topics: ids.filter((id) => !choices.topics.some((topic) => topic.id === id)),
    },
  };
}

/** The address of a choice, without its unknown ids. */
export function addressOf({ elections, topics }: Choice, { country }: CompareChoices): string {
  return paths.compare(
    country,
    elections.map(({ slug }) => slug),
    topics.map(({ id }) => id),
  );
}

/** Asks for what is still missing before there is something to compare; undefined where nothing is missing. */
export function requestFor({ elections, topics }: Choice): string | undefined {
  const needsTopics = topics.length === 0;
  if (elections.length === 0)
    return words.compare.requests[needsTopics ? 'elections-and-topics' : 'elections'];
  if (elections.length === 1) return words.compare.requests[needsTopics ? 'election-and-topics' : 'election'];
  return needsTopics ? words.compare.requests.topics : undefined;
}
