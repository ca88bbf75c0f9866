import { z } from 'zod';
import type { Corpus, KnownMission, KnownReport } from '../../model/corpus.ts';
import { electionKinds, electionSchema } from '../../model/election.ts';
import { knownElectionDays } from '../../model/known-report.ts';
import { compareStrings } from '../../model/order.ts';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { Row, Table } from '../data/table.ts';

export const knownReports: Table = {
  name: 'known-reports',
  ...words.tables.knownReports,
  quotes: false,
  key: ['id'],
  schema: z.strictObject({
    id: z
      .string()
      .describe(
        'What is known of it: country, day and kind of election, then mission and report where known.',
      ),
    country: z.string().describe('Id of the country.'),
    election: z
      .string()
      .nullable()
      .meta({ refersTo: 'elections' })
      .describe('Id of the election; empty where the collection has no report on it.'),
    date: z.string().describe('Election day; the year or the month if no more is known.'),
    kind: z.enum(electionKinds).describe('What was elected.'),
    early: electionSchema.shape.early.describe('What is known of an early call.'),
    missionFormat: z.string().nullable().describe('Format of the mission; empty where not known.'),
    organisations: z.array(z.string()).describe('Ids of its organisations; empty where not known.'),
    opened: z.iso.date().nullable().describe('First day of the mission; empty where not known.'),
    closed: z.iso.date().nullable().describe('Last day of the mission; empty where not known.'),
    electionDay: z
      .enum(knownElectionDays)
      .nullable()
      .describe(
        'How it observed election day, as in `elections`; `observed` where only that it did is known. Empty where not known.',
      ),
    type: z.string().nullable().describe('What kind of document it is; empty where no report is known.'),
    place: z.string().nullable().describe('Place of publication as printed; empty where not known.'),
    published: z.iso.date().nullable().describe('Day of publication; empty where not known.'),
    url: z
      .url()
      .describe(
        'Address of the election’s page; of the list of reports where the collection has none on it.',
      ),
    mission: z
      .string()
      .nullable()
      .meta({ refersTo: 'missions' })
      .describe('Id of the mission if it has other reports in the collection; empty where it has none.'),
  }),
  rows: (corpus, site) => [...corpus.countries.keys()].flatMap((country) => rowsOf(corpus, country, site)),
};

/** What a row says of its election. */
interface Observed {
  readonly country: string;
  readonly election: string | null;
  readonly date: string;
  readonly kind: string;
  readonly early: string;
  readonly url: string;
}

/** By the days of the elections, whether they are in the collection or not. */
function rowsOf({ indexes }: Corpus, country: string, site: URL): Row[] {
  const here = (indexes.electionsByCountry.get(country) ?? []).map(({ id, knownMissions, ...election }) => {
    const { date, kind, early } = election;
    const url = absolute(paths.election(id), site);
    const observed: Observed = { country, election: id, date, kind, early, url };
    return { date, rows: knownMissions.flatMap((mission) => missionRows(observed, mission)) };
  });
  const missing = (indexes.missingByCountry.get(country) ?? []).map(({ date, kind, early, missions }) => {
    const url = absolute(paths.reports(), site);
    const observed: Observed = { country, election: null, date, kind, early, url };
    return {
      date,
      rows:
        missions.length === 0
          ? [row(observed, undefined, undefined)]
          : missions.flatMap((mission) => missionRows(observed, mission)),
    };
  });
  return [...here, ...missing].sort((a, b) => compareStrings(a.date, b.date)).flatMap(({ rows }) => rows);
}

function missionRows(observed: Observed, mission: KnownMission): Row[] {
  return mission.reports.length === 0
    ? [row(observed, mission, undefined)]
    : mission.reports.map((report) => row(observed, mission, report));
}

function row(observed: Observed, mission: KnownMission | undefined, report: KnownReport | undefined): Row {
  const { url, ...facts } = observed;
  const { country, date, kind } = facts;
  const ofMission =
    mission && [...mission.organisations, mission.format?.id.toLowerCase() ?? []].flat().join('-');
  const isOneOfSeveral = mission && mission.reports.filter(({ type }) => type === report?.type).length > 1;
  const ofReport =
    report && (isOneOfSeveral ? `${report.type.id}-${report.published ?? ''}` : report.type.id);
  return {
    id: [country, `${date}-${kind}`, ofMission ?? [], ofReport ?? []].flat().join('/'),
    ...facts,
    missionFormat: mission?.format?.id ?? null,
    organisations: mission?.organisations ?? [],
    opened: mission?.opened ?? null,
    closed: mission?.closed ?? null,
    electionDay: mission?.['election-day'] ?? null,
    type: report?.type.id ?? null,
    place: report?.place ?? null,
    published: report?.published ?? null,
    url,
    mission: mission?.here === undefined ? null : `${facts.election ?? ''}/${mission.here.id}`,
  };
}
