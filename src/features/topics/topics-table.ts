import { z } from 'zod';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';

export const topics: Table = {
  name: 'topics',
  ...words.tables.topics,
  quotes: false,
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Permanent id.'),
    label: z.string().describe('Name shown to readers.'),
    definition: z.string().describe('What belongs to it.'),
    url: z.url().describe('Its place in the index of topics.'),
  }),
  rows: (corpus, site) =>
    [...corpus.topics.values()].map(({ id, label, definition }) => ({
      id,
      label,
      definition,
      url: absolute(`${paths.topics()}#${id}`, site),
    })),
};
