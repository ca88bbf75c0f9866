import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import { electionOf } from '../drafts.ts';
import type { StrayEntry } from '../resolve-readings.ts';
import type { ResolvedDrafts } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** Readings and settlements are of passages that there are; a passage that has moved keeps its readings. */
export const readingsPassages: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const isRead = ({ election }: StrayEntry) =>
      drafts.elections.has(election) && ![...drafts.unread].some((path) => electionOf(path) === election);
    return [
      ...drafts.readings.unknown.filter(isRead).map((entry) => unknown(entry, drafts)),
      ...drafts.readings.unread.filter(isRead).map((entry) => unread(entry, drafts)),
    ];
  },
};

function unknown({ path, place, election, id }: StrayEntry, drafts: ResolvedDrafts): Problem {
  const expected = didYouMean(id, idsOf(election, drafts)) || ', expected one of the election';
  const reason = `Unexpected readings of \`${id}\`, which is no passage and has not moved by \`redirects.yml\`${expected}`;
  return problem('reading-unknown', path, place, reason);
}

function unread({ path, place, election, id }: StrayEntry, drafts: ResolvedDrafts): Problem {
  const reason = idsOf(election, drafts).includes(id)
    ? `Unexpected settlement of \`${id}\`, which no round of readings holds: take it away`
    : `Unexpected settlement of \`${id}\`, which is no passage${didYouMean(id, idsOf(election, drafts)) || ', expected one of the election'}`;
  return problem('settlement-unread', path, place, reason);
}

function idsOf(election: string, { reports }: ResolvedDrafts): string[] {
  return reports
    .filter(({ path }) => electionOf(path) === election)
    .flatMap(({ excerpts }) => excerpts.map(({ id }) => id));
}
