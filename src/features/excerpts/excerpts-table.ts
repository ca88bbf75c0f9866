import { z } from 'zod';
import { assessments, followUps, voices } from '../../model/excerpt.ts';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import { observedBy } from '../../site/observers.ts';
import { electionsOf } from '../../site/elections.ts';
import { tableOfCountries } from '../data/rows.ts';

export const excerpts = tableOfCountries({
  name: 'excerpts',
  ...words.tables.excerpts,
  quotes: true,
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Permanent id: country, election and passage.'),
    country: z.string().describe('Id of the country.'),
    election: z.string().meta({ refersTo: 'elections' }).describe('Id of the election.'),
    date: z.iso.date().describe('Election day.'),
    report: z.string().meta({ refersTo: 'reports' }).describe('Id of the report.'),
    section: z.string().describe('Heading as printed.'),
    page: z.int().nullable().describe('Page of the document on which it begins, where it is known.'),
    topics: z.array(z.string()).describe('Ids of its topics.'),
    assessment: z.enum(assessments).describe('How the report judges what the passage says.'),
    followUp: z
      .enum(followUps)
      .nullable()
      .describe('What the report says became of earlier recommendations; empty where it does not say.'),
    voice: z
      .enum(voices)
      .describe(
        'Whose account or judgement the passage passes on: the report’s own, that of a speaker it quotes, or what interlocutors or authorities told the mission.',
      ),
    finding: z.string().describe('What it says in one line, in our words.'),
    quote: z
      .string()
      .nullable()
      .describe(
        'The report’s words, plain text, one line for each paragraph; empty where they are withheld.',
      ),
    footnotes: z
      .array(z.strictObject({ mark: z.string(), text: z.string() }))
      .describe('Footnotes of the report that the quotation bears, verbatim.'),
    note: z.string().nullable().describe('Our note.'),
    threads: z.array(z.string()).describe('Ids of the issues it belongs to.'),
    commitments: z.array(z.string()).describe('Ids of the commitments it invokes.'),
    revised: z.iso
      .date()
      .nullable()
      .describe('Day of our latest correction of it; empty where there is none.'),
    readings: z
      .int()
      .describe(
        'How many readers judged it: 1 is its author alone, 2 where a second reader judged it independently, one more for each further round of the table of readings that holds it.',
      ),
    url: z.url().describe('Its permanent address.'),
    mission: z.string().meta({ refersTo: 'missions' }).describe('Id of the mission that reported it.'),
    observer: z.string().describe('Id of the organisation that observed: whose account and judgement it is.'),
    office: z
      .string()
      .nullable()
      .describe(
        'Id of the office that it is about, among the offices of its election; empty where it names none.',
      ),
    round: z.int().nullable().describe('Number of the round that it is about; empty where it names none.'),
    translation: z
      .string()
      .nullable()
      .describe(
        'Our translation of the quotation, which is not the report’s words; empty where there is none.',
      ),
    withheld: z.iso
      .date()
      .nullable()
      .describe('Day since which the report’s words are withheld; empty where they are shown.'),
    sha256: z.string().describe('SHA-256 of the quotation as it was held against the source, normalised.'),
    verification: z
      .enum(['verified', 'proposed'])
      .describe(
        'Whether a program has found the quotation in the text of the report, letter by letter: `proposed` where it has not yet.',
      ),
  }),
  countryRows: (corpus, country, site) =>
    electionsOf(corpus, country)
      .flatMap((election) => election.excerpts)
      .map((excerpt) => ({
        id: excerpt.id,
        country: excerpt.election.country.id,
        election: excerpt.election.id,
        date: excerpt.election.date,
        report: excerpt.report.id,
        section: excerpt.section,
        page: excerpt.page ?? null,
        topics: excerpt.topics.map(({ id }) => id),
        assessment: excerpt.assessment,
        followUp: excerpt.followUp ?? null,
        voice: excerpt.voice,
        finding: excerpt.finding,
        quote: excerpt.withheld === undefined ? excerpt.quote.text : null,
        footnotes: excerpt.footnotes.map(({ mark, text }) => ({ mark, text })),
        note: excerpt.note?.text ?? null,
        threads: excerpt.threads.map(({ id }) => id),
        commitments: excerpt.commitments.map(({ id }) => id),
        revised: excerpt.corrected?.day ?? null,
        readings: 1 + excerpt.readings.length,
        url: absolute(paths.excerpt(excerpt.election.id, excerpt.anchor), site),
        ...observedBy(excerpt.election, excerpt.report),
        office: excerpt.office?.id ?? null,
        round: excerpt.round?.round ?? null,
        translation: excerpt.translation?.text ?? null,
        withheld: excerpt.withheld?.since ?? null,
        sha256: excerpt.sha256,
        verification: excerpt.isProposed ? 'proposed' : 'verified',
      })),
});
