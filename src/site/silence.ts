import type { Election, Report } from '../model/corpus.ts';
import type { Topic } from '../model/vocabulary.ts';
import * as words from '../words/words.ts';

/** Why an election has no passage on a topic, as a sentence; undefined where it has one. */
export function silenceReason(election: Election, topic: Topic): string | undefined {
  const state = election.cells.get(topic.id)?.state ?? 'not-yet-excerpted';
  if (state === 'reported') return undefined;
  const silent = (report: Report) => report.absent[topic.id] === state;
  return words.silence.reason(state, election.reports.find(silent) ?? election.reports[0]);
}
