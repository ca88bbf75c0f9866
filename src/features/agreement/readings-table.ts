import { z } from 'zod';
import { labelsOf, readFields, type ReadField } from '../../model/reading.ts';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';

/** One row a passage, round and field: what programs that compute agreement read. */
export const readings: Table = {
  name: 'readings',
  ...words.tables.readings,
  quotes: false,
  key: ['excerpt', 'round', 'field'],
  schema: z.strictObject({
    excerpt: z.string().meta({ refersTo: 'excerpts' }).describe('Id of the passage.'),
    election: z.string().meta({ refersTo: 'elections' }).describe('Id of the election.'),
    round: z.int().describe('Round of second readings, 1 or later.'),
    field: z.enum(readFields).describe('What was judged.'),
    first: z
      .string()
      .describe(
        'What the first reader gave, as it stood before the second reading: a value of that field of `excerpts`. Ids of topics and issues stand in the order of the alphabet with `;` between them; `none` stands where a reader gave none.',
      ),
    second: z.string().describe('What the second reader gave, who did not see the first judgement.'),
    heading: z
      .string()
      .nullable()
      .describe('For topics: what the heading over the passage gives by itself; empty for other fields.'),
    settled: z
      .string()
      .nullable()
      .describe('What was decided after all readings; empty where nothing had to be decided.'),
    why: z.string().nullable().describe('Why it was decided so.'),
    doubt: z
      .string()
      .nullable()
      .describe(
        'Where the codebook left the second reader in doubt; the same for all fields of a passage in a round.',
      ),
    url: z.url().describe('Permanent address of the passage.'),
  }),
  rows: (corpus, site) =>
    [...corpus.excerpts.values()].flatMap((excerpt) =>
      excerpt.readings.flatMap(({ round, first, second, doubt }) =>
        readFields.map((field) => ({
          excerpt: excerpt.id,
          election: excerpt.election.id,
          round,
          field,
          first: cell(field, first[field]),
          second: cell(field, second[field]),
          heading:
            field === 'topics'
              ? cell(
                  field,
                  excerpt.topicsOfHeading.map(({ id }) => id),
                )
              : null,
          settled: excerpt.settled[field] === undefined ? null : cell(field, excerpt.settled[field].is),
          why: excerpt.settled[field]?.why ?? null,
          doubt: doubt ?? null,
          url: absolute(paths.excerpt(excerpt.election.id, excerpt.anchor), site),
        })),
      ),
    ),
};

function cell(field: ReadField, value: string | readonly string[] | undefined): string {
  if (field === 'finding' && typeof value === 'string') return value;
  const labels = labelsOf(value);
  return labels.length === 0 ? 'none' : labels.join(';');
}
