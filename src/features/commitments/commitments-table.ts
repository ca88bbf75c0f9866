import { z } from 'zod';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import { commitmentKinds } from '../../model/vocabulary.ts';
import type { Table } from '../data/table.ts';

export const commitments: Table = {
  name: 'commitments',
  ...words.tables.commitments,
  quotes: false,
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Permanent id.'),
    label: z.string().describe('Short name.'),
    kind: z
      .enum(commitmentKinds)
      .describe(
        'How it binds: a political commitment, a legal obligation, a standard, monitoring by bodies of the United Nations, good practice, principles for observers, or law of the country.',
      ),
    instrument: z.string().describe('The document, or the unnamed body of standards.'),
    paragraph: z.string().nullable().describe('Paragraph or article, as cited.'),
    year: z.int().nullable().describe('Year of adoption.'),
    summary: z.string().describe('What it commits to, in our words.'),
    excerpts: z.array(z.string()).describe('Ids of the passages that invoke it.'),
    others: z
      .array(z.string())
      .describe('Ids of the passages that say that others invoke it, such as the authorities.'),
    url: z.url().describe('Address of its page.'),
  }),
  rows: (corpus, site) =>
    [...corpus.commitments.values()].map((commitment) => ({
      id: commitment.id,
      label: commitment.label,
      kind: commitment.kind,
      instrument: commitment.instrument,
      paragraph: commitment.paragraph ?? null,
      year: commitment.year ?? null,
      summary: commitment.summary,
      excerpts: (corpus.indexes.excerptsByCommitment.get(commitment.id) ?? []).map(({ id }) => id),
      others: (corpus.indexes.excerptsByCommitmentOfOthers.get(commitment.id) ?? []).map(({ id }) => id),
      url: absolute(paths.commitment(commitment.id), site),
    })),
};
