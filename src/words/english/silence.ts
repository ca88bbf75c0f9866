/** Why an election has no passage on a topic, as sentences. */
import type { Silence } from '../../model/report.ts';
import { formatDate } from '../format.ts';
import type { ReportNamed } from './labels.ts';

/** The reason in a sentence. @param report the report that is silent; undefined where an election has none */
export function reason(state: Silence, report: ReportNamed | undefined): string {
  const document = report === undefined ? 'report' : report.type.name;
  switch (state) {
    case 'no-section':
      return `No section: the ${document} has no passage on this topic.`;
    case 'before-the-event':
      return `Before the event: the ${document} dates from ${formatDate(report?.published ?? '')}, before the vote.`;
    case 'not-observed':
      return `Not observed systematically: the mission did not observe this, and the ${document} says nothing of it.`;
    case 'not-yet-excerpted':
      return `Not yet excerpted: the ${document} speaks of this, and the collection does not quote it yet.`;
  }
}
