import { formatDate } from '../words/format.ts';
import type { Election, Report } from '../model/corpus.ts';
import type { Topic } from '../model/vocabulary.ts';
import { reportTypeLabels } from './labels.ts';

/** Why an election has no passage on a topic, as a sentence; undefined where it has one. */
export function silenceReason(election: Election, topic: Topic): string | undefined {
  const cell = election.cells.get(topic.id);
  const silent = (report: Report) => report.absent[topic.id] === cell?.state;
  const report = election.reports.find(silent) ?? election.reports[0];
  const document = report === undefined ? 'report' : reportTypeLabels[report.type];
  switch (cell?.state) {
    case 'reported':
      return undefined;
    case 'no-section':
      return `No section: the ${document} has no passage on this topic.`;
    case 'before-the-event':
      return `Before the event: the ${document} dates from ${formatDate(report?.published ?? '')}, before the vote.`;
    case 'not-observed':
      return 'Not observed systematically: the mission did not observe this, and the report says nothing of it.';
    case 'not-yet-excerpted':
    case undefined:
      return `Not yet excerpted: the ${document} speaks of this, and the collection does not quote it yet.`;
  }
}
