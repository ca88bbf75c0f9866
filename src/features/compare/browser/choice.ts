import * as words from '../../../words/words.ts';
import { paths } from '../../../paths.ts';
import type { CompareChoices, CompareElection, CompareTopic } from '../compare-view.ts';

/** What a reader compares. It lives in the address, so that it can be sent, kept and gone back to. */
export interface Choice {
  /** In time order, whatever the order in the address. */
  readonly elections: readonly CompareElection[];
  readonly topics: readonly CompareTopic[];
  /** What the address names and the collection does not have. */
  readonly unknown: { readonly elections: readonly string[]; readonly topics: readonly string[] };
}

/**
 * Reads the query part of an address, `?elections=2007-parliamentary,2011-presidential&topics=voting`, or the same
 * with a parameter for each, as a form without scripts sends it.
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

/** The address of a choice: what it names and the collection does not have is left out. */
export function addressOf({ elections, topics }: Choice, { country }: CompareChoices): string {
  return paths.compare(
    country,
    elections.map(({ slug }) => slug),
    topics.map(({ id }) => id),
  );
}

/** What is still missing before there is something to compare, as a request; undefined where nothing is. */
export function requestFor({ elections, topics }: Choice): string | undefined {
  const needsTopics = topics.length === 0;
  if (elections.length === 0)
    return words.compare.requests[needsTopics ? 'elections-and-topics' : 'elections'];
  if (elections.length === 1) return words.compare.requests[needsTopics ? 'election-and-topics' : 'election'];
  return needsTopics ? words.compare.requests.topics : undefined;
}
