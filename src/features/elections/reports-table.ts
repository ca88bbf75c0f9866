import { z } from 'zod';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import { missionId } from '../../site/observers.ts';
import type { Table } from '../data/table.ts';

export const reports: Table = {
  name: 'reports',
  ...words.tables.reports,
  quotes: false,
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Permanent id: country, election and report.'),
    election: z.string().meta({ refersTo: 'elections' }).describe('Id of the election.'),
    type: z.string().describe('What kind of document it is.'),
    title: z.string().describe('Title as printed.'),
    issuers: z.array(z.string()).describe('Names of the organisations that issued it.'),
    place: z.string().describe('Place of publication as printed.'),
    published: z.iso.date().describe('Day of publication.'),
    added: z.iso.date().describe('Day on which it was added to the collection.'),
    language: z.string().describe('Language of the text, as a BCP 47 tag.'),
    landing: z.url().describe('Where the publisher offers the document.'),
    document: z.url().nullable().describe('Address of the document itself, where it is known.'),
    sha256: z.string().describe('SHA-256 of the text that every quotation is held against.'),
    paragraphs: z.int().describe('Paragraphs of the text.'),
    paragraphsQuoted: z.int().describe('Paragraphs that are quoted in part or whole.'),
    paragraphsSetAside: z.int().describe('Paragraphs that are left out with a reason.'),
    url: z.url().describe('Address of the page that quotes it.'),
    typeName: z.string().describe('The kind of document in words.'),
    mission: z.string().meta({ refersTo: 'missions' }).describe('Id of the mission that wrote it.'),
    observer: z.string().describe('Id of the organisation that observed.'),
    replaces: z
      .string()
      .nullable()
      .meta({ refersTo: 'reports' })
      .describe('Id of the earlier report of the mission whose place it takes; empty where it takes none.'),
    sentences: z.int().describe('Sentences of the text.'),
    sentencesQuoted: z.int().describe('Sentences that are quoted in part or whole.'),
    sentencesSetAside: z
      .int()
      .describe('Sentences not quoted in paragraphs that are left out with a reason.'),
    words: z.int().describe('Words of the text.'),
    wordsQuoted: z.int().describe('Words that are quoted.'),
    wordsSetAside: z.int().describe('Words not quoted in paragraphs that are left out with a reason.'),
    titleEnglish: z
      .string()
      .nullable()
      .describe('The title in our translation; empty where it is in English or we have none.'),
  }),
  rows: ({ elections, organisations }, site) =>
    [...elections.values()].flatMap((election) =>
      election.reports.map(({ id, source, coverage, ...report }) => ({
        id,
        election: election.id,
        type: report.type.id,
        title: report.title,
        issuers: report.issuers.map((issuer) => organisations.get(issuer)?.name ?? issuer),
        place: report.place,
        published: report.published,
        added: report.added,
        language: report.language,
        landing: source.landing,
        document: source.document ?? null,
        sha256: source.sha256,
        paragraphs: coverage.paragraphs,
        paragraphsQuoted: coverage.quoted,
        paragraphsSetAside: coverage.setAside,
        url: absolute(paths.election(election.id), site),
        typeName: report.type.name,
        mission: missionId(election, report.mission),
        observer: report.mission.observer.id,
        replaces: report.replaces?.id ?? null,
        sentences: coverage.sentences.all,
        sentencesQuoted: coverage.sentences.quoted,
        sentencesSetAside: coverage.sentences.setAside,
        words: coverage.words.all,
        wordsQuoted: coverage.words.quoted,
        wordsSetAside: coverage.words.setAside,
        titleEnglish: report['title-english'] ?? null,
      })),
    ),
};
