import { z } from 'zod';
import { electionDays } from '../../model/mission-format.ts';
import { absolute, paths } from '../../paths.ts';
import { missionId } from '../../site/observers.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';

export const missions: Table = {
  name: 'missions',
  ...words.tables.missions,
  quotes: false,
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Permanent id: election and mission.'),
    election: z.string().meta({ refersTo: 'elections' }).describe('Id of the election.'),
    observer: z
      .string()
      .describe('Id of the organisation whose mission it is. Values of two observers are never one series.'),
    observerName: z.string().describe('Its name in full.'),
    format: z.string().describe('Its format, as that organisation abbreviates it.'),
    formatName: z.string().describe('The format in full.'),
    organisations: z.array(z.string()).describe('Ids of all organisations that took part.'),
    opened: z.iso.date().nullable().describe('First day, as far as the report states it.'),
    closed: z.iso.date().nullable().describe('Last day, as far as the report states it.'),
    electionDay: z.enum(electionDays).describe('How it observed election day, as in `elections`.'),
    reports: z.int().describe('Number of its reports in the collection.'),
    url: z.url().describe('Address of the election’s page.'),
  }),
  rows: ({ elections }, site) =>
    [...elections.values()].flatMap((election) =>
      election.missions.map((mission) => ({
        id: missionId(election, mission),
        election: election.id,
        observer: mission.observer.id,
        observerName: mission.observer.name,
        format: mission.format.id,
        formatName: mission.format.name,
        organisations: mission.organisations,
        opened: mission.opened ?? null,
        closed: mission.closed ?? null,
        electionDay: mission['election-day'],
        reports: election.reports.filter((report) => report.mission === mission).length,
        url: absolute(paths.election(election.id), site),
      })),
    ),
};
