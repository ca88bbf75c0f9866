import { z } from 'zod';
import { knownElectionDays } from '../../model/known-report.ts';
import { silences } from '../../model/report.ts';
import { absolute, paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import { isHeldElsewhere, missionOnTheDay } from '../../site/silence.ts';
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
    electionDayElsewhere: z
      .enum(knownElectionDays)
      .nullable()
      .describe(
        'Where the state is `before-the-event` or `not-observed`: how another mission observed election day of which nothing is in the collection, as in `elections`. Empty where none is known.',
      ),
  }),
  rows: ({ elections }, site) =>
    [...elections.values()].flatMap((election) =>
      [...election.cells].map(([topic, cell]) => ({
        election: election.id,
        topic,
        state: cell.state,
        passages: cell.state === 'reported' ? cell.excerpts.length : null,
        url: absolute(paths.topicElection(election.country.id, topic, election.slug), site),
        electionDayElsewhere:
          cell.state !== 'reported' && isHeldElsewhere(election, cell.state)
            ? (missionOnTheDay(election)?.['election-day'] ?? null)
            : null,
      })),
    ),
};
