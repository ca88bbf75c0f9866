import { z } from 'zod';
import { voices } from '../../model/excerpt.ts';
import { commitmentKinds } from '../../model/vocabulary.ts';
import { absolute, paths } from '../../paths.ts';
import { commitmentsByInstrument } from '../../site/commitments.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';

/** Commitments × passages, in the order of the index of commitments, then of elections. */
export const invocations: Table = {
  name: 'invocations',
  ...words.tables.invocations,
  quotes: false,
  key: ['commitment', 'excerpt', 'by'],
  schema: z.strictObject({
    commitment: z.string().meta({ refersTo: 'commitments' }).describe('Id of the commitment.'),
    label: z.string().describe('Its short name.'),
    instrument: z.string().describe('The document, or the unnamed body of standards.'),
    kind: z.enum(commitmentKinds).describe('How it binds, as in the table of commitments.'),
    country: z.string().describe('Id of the country.'),
    election: z.string().meta({ refersTo: 'elections' }).describe('Id of the election.'),
    date: z.iso.date().describe('Election day.'),
    excerpt: z.string().meta({ refersTo: 'excerpts' }).describe('Id of the passage.'),
    by: z
      .enum(voices)
      .describe(
        'Who invokes it: the report itself, or by its account a speaker, interlocutors or the authorities.',
      ),
    finding: z.string().describe('What the passage says in one line, in our words.'),
    url: z.url().describe('The permanent address of the passage.'),
  }),
  rows: (corpus, site) => {
    const excerpts = [...corpus.excerpts.values()];
    return [...commitmentsByInstrument(corpus).values()].flat().flatMap((commitment) =>
      excerpts.flatMap((excerpt) =>
        voices
          .filter((voice) =>
            voice === 'report'
              ? excerpt.commitments.includes(commitment)
              : excerpt.invokedByOthers.some(
                  (other) => other.commitment === commitment && other.by === voice,
                ),
          )
          .map((by) => ({
            commitment: commitment.id,
            label: commitment.label,
            instrument: commitment.instrument,
            kind: commitment.kind,
            country: excerpt.election.country.id,
            election: excerpt.election.id,
            date: excerpt.election.date,
            excerpt: excerpt.id,
            by,
            finding: excerpt.finding,
            url: absolute(paths.excerpt(excerpt.election.id, excerpt.anchor), site),
          })),
      ),
    );
  },
};
