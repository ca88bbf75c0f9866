import { z } from 'zod';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';

export const comparisons: Table = {
  name: 'comparisons',
  ...words.tables.comparisons,
  quotes: false,
  key: ['country', 'topic'],
  schema: z.strictObject({
    country: z.string().describe('Id of the country.'),
    topic: z.string().meta({ refersTo: 'topics' }).describe('Id of the topic.'),
    question: z.string().describe('What a reader wants to know.'),
    answer: z.string().describe('The answer, in our words.'),
    account: z.string().describe('What it rests on, in our words, one line for each paragraph.'),
    excerpts: z.array(z.string()).describe('Ids of the passages that it cites, in that order.'),
    revised: z.iso
      .date()
      .nullable()
      .describe('Day of our latest correction of it; empty where there is none.'),
    url: z.url().describe('Address of the page that shows it.'),
  }),
  rows: (corpus, site) =>
    [...corpus.comparisons.values()].map(({ country, topic, question, lead, body, cited, corrected }) => ({
      country: country.id,
      topic: topic.id,
      question,
      answer: lead.text,
      account: body.text,
      excerpts: cited.map(({ id }) => id),
      revised: corrected?.day ?? null,
      url: absolute(paths.topic(country.id, topic.id), site),
    })),
};
