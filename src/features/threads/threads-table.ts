import { z } from 'zod';
import { absolute, paths } from '../../paths.ts';
import { saidOf } from '../../site/threads.ts';
import * as words from '../../words/words.ts';
import type { Table } from '../data/table.ts';

export const threads: Table = {
  name: 'threads',
  ...words.tables.threads,
  quotes: false,
  key: ['thread', 'election'],
  schema: z.strictObject({
    thread: z.string().describe('Permanent id: country and issue.'),
    title: z.string().describe('Name shown to readers.'),
    definition: z.string().describe('The question that is followed.'),
    election: z.string().meta({ refersTo: 'elections' }).describe('Id of the election.'),
    date: z.iso.date().describe('Election day.'),
    status: z
      .string()
      .nullable()
      .describe(
        'What the report says, in our words; empty where it does not mention the issue, which settles nothing.',
      ),
    key: z.array(z.string()).describe('Ids of the passages that the line rests on.'),
    excerpts: z.array(z.string()).describe('Ids of all passages of the election that belong to the issue.'),
    caution: z.string().nullable().describe('What must not be concluded.'),
    revised: z.iso
      .date()
      .nullable()
      .describe(
        'Day of our latest correction of anything that we say of the issue; empty where there is none.',
      ),
    url: z.url().describe('Address of the page of the issue, at this election.'),
  }),
  rows: ({ threads: all, elections }, site) =>
    [...all.values()].flatMap((thread) =>
      [...elections.values()]
        .filter(({ country }) => country === thread.country)
        .map((election) => {
          const said = saidOf(thread, election.slug);
          return {
            thread: thread.id,
            title: thread.title,
            definition: thread.definition,
            election: election.id,
            date: election.date,
            status: said?.status ?? null,
            key: (said?.key ?? []).map((anchor) => `${election.id}/${anchor}`),
            excerpts: election.excerpts
              .filter((excerpt) => excerpt.threads.includes(thread))
              .map(({ id }) => id),
            caution: thread.caution ?? null,
            revised: thread.corrected?.day ?? null,
            url: absolute(paths.threadElection(thread.country.id, thread.slug, election.slug), site),
          };
        }),
    ),
};
