import * as words from '../words/words.ts';
import { paths } from '../paths.ts';
import type { Election, Figure } from '../model/corpus.ts';
import { silenceLabel } from './silence.ts';
import { holdsAny } from '../model/election.ts';
import type { Silence } from '../model/report.ts';
import type { Indicator } from '../model/vocabulary.ts';

/**
 * Why an election has no value of an indicator.
 * @param all figures of the indicator, where what is shown is a part of them
 */
export function missingValueReason(
  indicator: Indicator,
  election: Election,
  all: readonly Figure[] = [],
): string {
  return reasonOf(indicator, election, all, silenceLabel);
}

/** The same where space is short: what the reports here leave open, without what is known beyond them. */
export function missingValueReasonShort(
  indicator: Indicator,
  election: Election,
  all: readonly Figure[] = [],
): string {
  return reasonOf(indicator, election, all, (_, state) => words.labels.silences[state]);
}

function reasonOf(
  indicator: Indicator,
  election: Election,
  all: readonly Figure[],
  label: (election: Election, state: Silence) => string,
): string {
  const { observed, topic } = indicator;
  const { missions, cells } = election;
  if (all.some(({ excerpt }) => excerpt.election === election)) return words.charts.otherValuesOnly;
  if (!holdsAny(election, indicator.elections))
    return words.charts.ofOtherKind(words.labels.electionName({ ...election, early: 'not-stated' }));
  const near = labelsBeside(indicator, election);
  if (
    (observed || indicator['under-way']) &&
    missions.every((mission) => mission['election-day'] === 'before-the-event')
  )
    return words.charts.withOtherFigures(label(election, 'before-the-event'), near);
  if (near.length > 0) return words.charts.otherFigures(near);
  if (observed && missions.every((mission) => mission['election-day'] !== 'systematic'))
    return label(election, 'not-observed');
  const cell = topic === undefined ? undefined : cells.get(topic);
  return cell === undefined || cell.state === 'reported'
    ? words.charts.noFigureQuoted
    : label(election, cell.state);
}

/** What of that which lies beside an indicator the reports on an election have values of. */
function labelsBeside({ beside }: Indicator, { excerpts }: Election): string[] {
  // Most have nothing beside them, and elections have many figures.
  if (beside.length === 0) return [];
  const near = excerpts
    .flatMap(({ figures }) => figures)
    .map(({ indicator }) => indicator)
    .filter(({ id }) => beside.includes(id));
  return [...new Set(near.map(({ label }) => label))];
}

/** Where to look where an election has no value: what it says on the topic, or all of it for want of a topic. */
export function missingValueHref({ topic }: Indicator, { id, slug, country }: Election): string {
  return topic === undefined ? paths.election(id) : paths.topicElection(country.id, topic, slug);
}
