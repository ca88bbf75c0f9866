import { removalFaults, removedPassages } from '../verification/removed.ts';
import type { CorpusCheck } from './check.ts';

/** A passage that a release holds is there, under its name or another, or `settled.yml` says why it is not. */
export const removalSettled: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const passages = (drafts.release?.tables.get('excerpts') ?? []).map(({ id, report }) => ({
      report: String(report),
      id: String(id).split('/').at(-1) ?? '',
    }));
    return removalFaults(removedPassages(passages, drafts), drafts);
  },
};
