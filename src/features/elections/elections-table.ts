import { z } from 'zod';
import { electionKinds, electionSchema } from '../../model/election.ts';
import { electionDays } from '../../model/mission-format.ts';
import { knownElectionDays } from '../../model/known-report.ts';
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
    date: z.iso.date().describe('Election day.'),
    kind: z.enum(electionKinds).describe('What was elected.'),
    early: early.describe('What the report says of an early call.'),
    body: z.string().describe('The office or body elected.'),
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
    })),
};
