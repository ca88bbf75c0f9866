import type { ElectionFields } from '../model/election.ts';
import type { Indicator } from '../model/vocabulary.ts';
import type { Office } from '../model/vote.ts';
import { voteOf, type Vote } from '../model/votes.ts';

/** The attributes `office` and `round` as an author wrote them; undefined where they are left out. */
export interface StatedVote {
  readonly office: string | undefined;
  readonly round: string | undefined;
}

/** Attributes of a figure that are no dimensions, unless its indicator has a dimension of that name. */
const ofVotes = ['office', 'round'] as const;

/** Tells the office and the round that a figure states from its dimensions. */
export function withoutVote(
  written: ReadonlyMap<string, string>,
  indicator: Indicator | undefined,
): { readonly own: ReadonlyMap<string, string>; readonly stated: StatedVote } {
  const dimensions: readonly string[] = [...(indicator?.required ?? []), ...(indicator?.optional ?? [])];
  const isDimension = (name: string) => dimensions.includes(name) || !ofVotes.some((own) => own === name);
  const stated = (name: string) => (isDimension(name) ? undefined : written.get(name));
  return {
    own: new Map([...written].filter(([name]) => isDimension(name))),
    stated: { office: stated('office'), round: stated('round') },
  };
}

/** The office and the round that are named among those of an election; undefined where it has none of that name. */
export function votedOn(
  { office: id, round: number }: StatedVote,
  fields: ElectionFields | undefined,
): { readonly office: Office | undefined; readonly round: Vote | undefined } {
  const office = fields?.offices.find((own) => own.id === id);
  const round = fields && number !== undefined ? voteOf(fields, office?.id, Number(number)) : undefined;
  return { office, round };
}
