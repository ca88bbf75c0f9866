import { z } from 'zod';
import { electionKinds, electionSchema } from '../../model/election.ts';
import { electionDays } from '../../model/mission-format.ts';
import { knownElectionDays } from '../../model/known-report.ts';
import { specialElections } from '../../model/vote.ts';
import { lastVotingDay, votesOf } from '../../model/votes.ts';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import { knownReportsOf, missionOnTheDay } from '../../site/silence.ts';
import type { Table } from '../data/table.ts';

const { early } = electionSchema.shape;

export const elections: Table = {
  name: 'elections',
  ...words.tables.elections,
  quotes: false,
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Permanent id: country and election.'),
    country: z.string().describe('Id of the country.'),
    date: z.iso.date().describe('Election day; the first, where voting took several days or rounds.'),
    kind: z.enum(electionKinds).describe('What was elected.'),
    early: early.describe('What the report says of an early call.'),
    body: z
      .string()
      .describe(
        'The office or body elected; of a general election all of them, of a referendum what it was on.',
      ),
    seats: z.int().nullable().describe('Seats elected by voters; empty where that is no matter of seats.'),
    missionFormat: z
      .string()
      .describe(
        'Format of its mission, as the organisation abbreviates it: `formatName` of `missions` has it in full. Of several missions the first; `missions` has a row for each.',
      ),
    organisations: z.array(z.string()).describe('Ids of the organisations that took part in that mission.'),
    electionDay: z
      .enum(electionDays)
      .describe(
        'How that mission observed election day: systematically, in a limited number of polling stations, not yet, or not at all.',
      ),
    url: z.url().describe('Address of its page.'),
    electionDayElsewhere: z
      .enum(knownElectionDays)
      .nullable()
      .describe(
        'How a mission observed election day of which nothing is in the collection, where the one in this row did not: as `electionDay`, or `observed` where only that it did is known. Empty where none is known.',
      ),
    knownReports: z
      .int()
      .describe('Number of reports on it that are known and not in the collection: rows of `known-reports`.'),
    missions: z.int().describe('Number of missions whose reports are in the collection: rows of `missions`.'),
    until: z.iso
      .date()
      .nullable()
      .describe('Last day of the first round, where it took two days or more; empty where it took one.'),
    lastDay: z.iso.date().describe('Last day of its last round: `date` where there was one day.'),
    special: z
      .enum(specialElections)
      .nullable()
      .describe('`by-election` or `rerun`, for what is not an ordinary election; empty for all others.'),
    offices: z
      .record(z.string(), z.string())
      .describe('The offices of a general election: id and name. Empty where there is one, which is `body`.'),
    officeKinds: z
      .record(z.string(), z.string())
      .describe('The same offices, each with the kind of election that it is elected in.'),
    votes: z
      .array(z.string())
      .describe(
        'Every vote of it in order, each with the number of its round, what it was and its day, or its first and last: `1 first 2024-04-07`, `2 run-off 2024-04-21/2024-04-22`; behind it the offices that it was held for, where not for all.',
      ),
  }),
  rows: ({ elections: all }, site) =>
    [...all.values()].map((election) => ({
      id: election.id,
      country: election.country.id,
      date: election.date,
      kind: election.kind,
      early: election.early,
      body: election.body,
      seats: election.seats ?? null,
      missionFormat: election.missions[0]?.format.id ?? '',
      organisations: election.missions[0]?.organisations ?? [],
      electionDay: election.missions[0]?.['election-day'] ?? 'none',
      url: absolute(paths.election(election.id), site),
      electionDayElsewhere: missionOnTheDay(election)?.['election-day'] ?? null,
      knownReports: knownReportsOf(election).length,
      missions: election.missions.length,
      until: election.until ?? null,
      lastDay: lastVotingDay(election),
      special: election.special ?? null,
      offices: Object.fromEntries(election.offices.map(({ id, body }) => [id, body])),
      officeKinds: Object.fromEntries(election.offices.map(({ id, kind }) => [id, kind])),
      votes: votesOf(election).map(({ round, what, date, until, of }) =>
        [
          round,
          what,
          until === undefined ? date : `${date}/${until}`,
          ...(of.length === 0 ? [] : [of.map(({ id }) => id).join(',')]),
        ].join(' '),
      ),
    })),
};
