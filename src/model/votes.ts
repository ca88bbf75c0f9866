import type { furtherRounds, Office, RoundOfVote, SpecialElection } from './vote.ts';

/** What a vote is: the first of an election, a further round, or that of a special election. */
export type RoundKind = 'first' | (typeof furtherRounds)[number] | SpecialElection;

/** The days of a vote. */
export interface VotingDays {
  /** The day of the vote, or the first of its days. */
  readonly date: string;
  /** The last of its days; undefined where there is one. */
  readonly until?: string | undefined;
}

/** The fields of an election that say when what was voted on. */
export interface VotingFields extends VotingDays {
  readonly offices: readonly Office[];
  readonly rounds: readonly RoundOfVote[];
}

/** Days on which one round of some offices was voted on. */
export interface Vote extends VotingDays {
  /** 1 for the first. */
  readonly round: number;
  readonly what: 'first' | (typeof furtherRounds)[number];
  /** The offices; empty for all that the election has. */
  readonly of: readonly Office[];
}

/** The votes of an election in their order: the first round, offices that had it on days of their own, and further rounds. */
export function votesOf({ date, until: last, offices, rounds }: VotingFields): Vote[] {
  const apart = offices.filter((office) => office.date !== undefined);
  const together = offices.filter((office) => office.date === undefined);
  const days = Map.groupBy(apart, (office) => `${office.date ?? ''} ${office.until ?? ''}`);
  return [
    { round: 1, what: 'first', date, until: last, of: apart.length === 0 ? [] : together },
    ...[...days.values()].map((of): Vote => ({
      round: 1,
      what: 'first',
      date: of[0]?.date ?? date,
      until: of[0]?.until,
      of,
    })),
    ...rounds.map((round): Vote => ({
      ...round,
      of: offices.filter(({ id }) => round.of.includes(id)),
    })),
  ];
}

/** The last day of a vote. */
export function lastDayOf({ date, until: last }: VotingDays): string {
  return last ?? date;
}

/** The last day on which anything was voted on in an election. */
export function lastVotingDay(fields: VotingFields): string {
  return votesOf(fields).map(lastDayOf).sort().at(-1) ?? fields.date;
}

/** The votes on an office, or on all offices where none is named. */
export function votesOn(fields: VotingFields, office: string | undefined): Vote[] {
  return votesOf(fields).filter(
    ({ of }) => office === undefined || of.length === 0 || of.some(({ id }) => id === office),
  );
}

/** The vote of a round on an office; undefined where it has no such round. Without an office, that of the election. */
export function voteOf(fields: VotingFields, office: string | undefined, round: number): Vote | undefined {
  return votesOn(fields, office).find((vote) => vote.round === round);
}
