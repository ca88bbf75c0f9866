import { z } from 'zod';
import { silences } from '../../model/report.ts';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';

export const states: Table = {
  name: 'states',
  ...words.tables.states,
  quotes: false,
  key: ['election', 'topic'],
  schema: z.strictObject({
    election: z.string().meta({ refersTo: 'elections' }).describe('Id of the election.'),
    topic: z.string().meta({ refersTo: 'topics' }).describe('Id of the topic.'),
    state: z.enum(['reported', ...silences]).describe('Whether there are passages, or why there are none.'),
    passages: z.int().nullable().describe('Number of passages; empty unless the state is `reported`.'),
    url: z.url().describe('Address of the topic’s page, at this election.'),
  }),
  rows: ({ elections }, site) =>
    [...elections.values()].flatMap(({ id, slug, country, cells }) =>
      [...cells].map(([topic, cell]) => ({
        election: id,
        topic,
        state: cell.state,
        passages: cell.state === 'reported' ? cell.excerpts.length : null,
        url: absolute(paths.topicElection(country.id, topic, slug), site),
      })),
    ),
};
