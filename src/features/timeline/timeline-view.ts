import { yearOf } from '../../model/year.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { elects } from '../../model/election.ts';
import { electionsOf, missingOf } from '../../site/elections.ts';
import { dayWithin, markedDays } from '../../site/known-reports.ts';
import { missionOnTheDay } from '../../site/silence.ts';
import * as words from '../../words/words.ts';

/** The timeline: a country's elections to scale, with the observed ones that are missing here. */
export interface TimelineView {
  readonly elections: readonly TimelineElection[];
  readonly missing: readonly { readonly year: string; readonly at: number }[];
  /** What the mark of an election means; undefined where none has it. */
  readonly markMeans: string | undefined;
}

export interface TimelineElection {
  readonly year: string;
  readonly kind: string;
  /** What there is on this page of the election: "7 passages", "before the event". */
  readonly what: string;
  readonly href: string;
  /** Position from 0 to 100. */
  readonly at: number;
  /** Whether the mark is filled: there is something to read. Otherwise it is hollow. */
  readonly full: boolean;
  /** Whether it is a referendum: its mark has another shape. */
  readonly isReferendum: boolean;
  /** Whether a mission observed the day of which nothing is here: the year bears a mark. */
  readonly marked: boolean;
}

/** Places elections by their date; `describe` says what the page has of each. */
export function timelineView(
  corpus: Corpus,
  country: Country,
  describe: (election: Election) => { what: string; href: string; full: boolean },
): TimelineView {
  const elections = electionsOf(corpus, country);
  const missing = missingOf(corpus, country).map(({ date }) => ({
    year: yearOf(date),
    day: dayNumber(dayWithin(date)),
  }));
  const days = [...elections.map(({ date }) => dayNumber(date)), ...missing.map(({ day }) => day)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // Half a label's width stays free at both ends.
  const at = (day: number) =>
    first === last ? 50 : Math.round((5 + ((day - first) / (last - first)) * 90) * 100) / 100;
  return {
    elections: elections.map((election) => ({
      year: yearOf(election.date),
      kind: words.labels.electionKind(election),
      at: at(dayNumber(election.date)),
      isReferendum: !elects(election),
      marked: missionOnTheDay(election) !== undefined,
      ...describe(election),
    })),
    missing: missing.map(({ year, day }) => ({ year, at: at(day) })),
    markMeans: markedDays(corpus, country),
  };
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
