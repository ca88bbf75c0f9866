import { z } from 'zod';
import { grades } from '../../model/grade.ts';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';
import { partOf } from './indicators-view.ts';

export const indicators: Table = {
  name: 'indicators',
  ...words.tables.indicators,
  quotes: false,
  key: ['id'],
  schema: z.strictObject({
    id: z.string().describe('Permanent id.'),
    label: z.string().describe('Name shown to readers.'),
    definition: z.string().describe('What exactly is counted.'),
    unit: z
      .string()
      .describe(
        'What the values are measured in; `money` where each figure says in which currency, by its ISO 4217 code.',
      ),
    topic: z
      .string()
      .nullable()
      .meta({ refersTo: 'topics' })
      .describe(
        'Id of its topic; empty where it belongs to none: its values are of the topics of their passages.',
      ),
    kinds: z
      .enum(grades)
      .describe(
        'What a value of a presidential and one of a parliamentary election are to one another, if nothing else differs.',
      ),
    dimensions: z.array(z.string()).describe('What tells its values apart.'),
    url: z.url().describe('The index of indicators, at its topic.'),
    per: z
      .array(z.enum(['office', 'round']))
      .describe('What its values are told apart by where an election has several offices or rounds.'),
    country: z
      .string()
      .nullable()
      .describe('Id of the country whose own it is; empty for one that any country may have.'),
  }),
  rows: (corpus, site) => {
    // The index leaves out topics of whose indicators no country has a figure.
    const shown = new Set([...corpus.figures.values()].map(({ indicator }) => partOf(indicator)));
    return [...corpus.indicators.values()].map((indicator) => {
      const { id, label, definition, unit, topic, kinds, required, optional, per, country } = indicator;
      const part = partOf(indicator);
      return {
        id,
        label,
        definition,
        unit,
        topic: topic ?? null,
        kinds,
        dimensions: [...required, ...optional],
        url: absolute(paths.indicators() + (shown.has(part) ? `#${part}` : ''), site),
        per,
        country: country ?? null,
      };
    });
  },
};
