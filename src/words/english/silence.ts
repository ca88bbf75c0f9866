/** Why an election has no passage on a topic, as sentences. */
import type { Silence } from '../../model/report.ts';
import { formatDate, listed, pluralForm } from '../format.ts';
import type { ReportNamed } from './labels.ts';

/**
 * The reason in a sentence.
 * @param reports those that are silent for it, of one mission what it did not observe; none where an election has none
 */
export function reason(state: Silence, reports: readonly ReportNamed[]): string {
  const count = Math.max(reports.length, 1);
  const [first] = reports;
  const documents =
    first === undefined ? 'the report' : listed(reports.map(({ type }) => `the ${type.name}`));
  switch (state) {
    case 'no-section':
      return `No section: ${documents} ${pluralForm(count, { one: 'has', other: 'have' })} no passage on this topic.`;
    case 'before-the-event':
      return `Before the event: ${documents} dates from ${formatDate(first?.published ?? '')}, before the vote.`;
    case 'not-observed':
      return `Not observed systematically: the mission did not observe this, and ${documents} ${pluralForm(count, { one: 'says', other: 'say' })} nothing of it.`;
    case 'not-yet-excerpted':
      return `Not yet excerpted: ${documents} ${pluralForm(count, { one: 'speaks', other: 'speak' })} of this, and the collection does not quote ${pluralForm(count, { one: 'it', other: 'them' })} yet.`;
  }
}
