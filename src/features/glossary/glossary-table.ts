import { z } from 'zod';
import { absolute, paths } from '../../paths.ts';
import { textsOf } from '../../model/spelling.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';

export const glossary: Table = {
  name: 'glossary',
  ...words.tables.glossary,
  quotes: false,
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Permanent id.'),
    term: z.string().describe('The term or abbreviation.'),
    expansion: z.string().nullable().describe('What an abbreviation stands for.'),
    definition: z.string().describe('What it means, in our words.'),
    spellings: z.array(z.string()).describe('Forms that reports print or readers use.'),
    url: z.url().describe('Its place in the glossary.'),
    country: z
      .string()
      .nullable()
      .describe('Id of the country whose own it is; empty for a term that holds anywhere.'),
  }),
  rows: (corpus, site) =>
    [...corpus.glossary.values()].map(({ id, term, expansion, definition, spellings, country }) => ({
      id,
      term,
      expansion: expansion ?? null,
      definition,
      spellings: textsOf(spellings),
      url: absolute(paths.glossaryEntry(id), site),
      country: country ?? null,
    })),
};
