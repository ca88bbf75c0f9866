import { plural } from '../format.ts';
import type { Corpus } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import type { ElectionRow, ExcerptRow, FigureRow } from './exports/rows.ts';

/** The downloads, each with what its fields hold. */
export interface DataView {
  readonly files: readonly {
    readonly name: string;
    readonly href: string;
    readonly what: string;
    readonly rows: string;
    readonly fields: readonly (readonly [string, string])[];
  }[];
}

const electionFields: Record<keyof ElectionRow, string> = {
  id: 'Permanent id.',
  country: 'Id of the country.',
  date: 'Election day, ISO 8601.',
  kind: 'presidential, parliamentary, local or referendum.',
  early: 'Whether the report says that it was called early: stated, regular or not-stated.',
  body: 'The office or body elected.',
  seats: 'Seats elected by voters, or null.',
  missionFormat: 'Format of the mission whose report is quoted: NAM, EOM, LEOM, EAM, EET or other.',
  organisations: 'Organisations that took part.',
  electionDay: 'How election day was observed: systematic, limited, before-the-event or none.',
  reports: 'Reports in the collection, each with title, issuers, date and the SHA-256 of its text.',
  states: 'By topic: reported, or the reason of the silence.',
  url: 'Address of its page.',
};

const excerptFields: Record<keyof ExcerptRow, string> = {
  id: 'Permanent id.',
  country: 'Id of the country.',
  election: 'Id of the election.',
  date: 'Election day, ISO 8601.',
  report: 'Id of the report.',
  section: 'Heading as printed.',
  topics: 'Ids of its topics.',
  followUp:
    'What the report says became of earlier recommendations: acted-on, intended, not-fully-addressed or not-addressed; or null.',
  assessment: 'How the report judges: positive, neutral, concern or breach.',
  finding: 'What it says in one line, in our words.',
  quote: 'The report’s words, plain text, one line per paragraph.',
  footnotes: 'Footnotes that the quotation bears: mark and text.',
  note: 'Our note, or null.',
  threads: 'Ids of the issues it belongs to.',
  commitments: 'Ids of the commitments it invokes.',
  url: 'Its permanent address.',
};

const figureFields: Record<keyof FigureRow, string> = {
  id: 'Permanent id.',
  country: 'Id of the country.',
  election: 'Id of the election.',
  date: 'Election day, ISO 8601.',
  report: 'Id of the report.',
  indicator: 'Id of the indicator.',
  dimensions: 'Dimension id → value id.',
  value: 'A number, a fraction (1/6), a range (5..10) or a date, as text.',
  unit: 'Unit of the value.',
  text: 'The words that carry the number, as printed.',
  qualifier: 'some, over, at least …, as read from the sentence, or null.',
  basis: 'What the value rests on, in words, or null.',
  sentence: 'The sentence it stands in.',
  where: 'body, or footnote n.',
  excerpt: 'Id of the excerpt.',
  url: 'Permanent address of the number in its sentence.',
};

/** What the data page shows. */
export function dataView({ elections, excerpts, figures }: Corpus): DataView {
  const file = (name: string, what: string, rows: string, fields: Record<string, string>) => ({
    name,
    href: paths.download(name),
    what,
    rows,
    fields: Object.entries(fields),
  });
  return {
    files: [
      file(
        'elections.json',
        'Elections with their missions and reports.',
        `${plural(elections.size, 'row')}.`,
        electionFields,
      ),
      file(
        'excerpts.json',
        'Passages with our annotation.',
        `${plural(excerpts.size, 'row')}.`,
        excerptFields,
      ),
      file('figures.json', 'Numbers with their sentences.', `${plural(figures.size, 'row')}.`, figureFields),
    ],
  };
}
