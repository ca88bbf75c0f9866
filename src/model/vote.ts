import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

/** What an office or a body is elected for. */
export const officeKinds = ['presidential', 'parliamentary', 'local'] as const;
export type OfficeKind = (typeof officeKinds)[number];

const until = daySchema
  .optional()
  .describe('Last day of the vote, where it took two days or more; left out where it took one.');

/** One of several offices or bodies that are elected together. */
export const officeSchema = z.strictObject({
  id: idSchema.describe(
    'What figures and passages name it by, such as `president`. The same office has the same id at every election of the country.',
  ),
  kind: z.enum(officeKinds).describe('What kind of election it is elected in.'),
  body: z.string().describe('The office or body, as readers see it.'),
  seats: z.int().optional().describe('Seats elected by voters; none for a president.'),
  date: daySchema.optional().describe('First day of its vote, where that is not the day of the election.'),
  until,
});
export type Office = Readonly<z.infer<typeof officeSchema>>;

/** What a round after the first is. */
export const furtherRounds = ['run-off', 'rerun', 'repeat-voting'] as const;

/** A round after the first. */
export const roundOfVoteSchema = z.strictObject({
  round: z.int().min(2).describe('Its number, from 2 on; the first is the vote on `date`.'),
  what: z
    .enum(furtherRounds)
    .describe(
      'What it is: `run-off` between those who led; `rerun` of a vote that was annulled; `repeat-voting` in some places only.',
    ),
  date: daySchema.describe('Day of the vote, or the first of its days.'),
  until,
  of: z
    .array(idSchema)
    .default([])
    .describe('The offices that it was held for, by their ids; left out for all, and where there is one.'),
});

/** An election that is not an ordinary one. */
export const specialElections = ['by-election', 'rerun'] as const;
export type SpecialElection = (typeof specialElections)[number];
export type RoundOfVote = Readonly<z.infer<typeof roundOfVoteSchema>>;
