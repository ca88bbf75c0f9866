import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { electionDays, formatIdSchema } from './mission-format.ts';

export const electionKinds = ['presidential', 'parliamentary', 'local', 'referendum'] as const;
export type ElectionKind = (typeof electionKinds)[number];

/** Who led a mission or a part of it, in the words of the report. */
export const missionHeadSchema = z.strictObject({
  name: z.string().describe('Name as printed, with its title.'),
  role: z.string().describe('What the person led, as printed: `Head of the election observation mission`.'),
  excerpt: idSchema.describe('The excerpt of this election that prints both.'),
});

/** A mission of an `election.yml`. */
export const missionSchema = z.strictObject({
  id: idSchema
    .optional()
    .describe(
      'What reports and `known-reports.yml` name it by; needed where an election has several. Without it that is the id of its organisation.',
    ),
  format: formatIdSchema.describe('Its format, which one of its organisations has in `organisations.yml`.'),
  organisations: z
    .array(idSchema)
    .min(1, { error: 'expected at least one organisation' })
    .describe(
      'Organisations that took part. The mission is that of the first that has its format: the observer, whose values are one series through the elections.',
    ),
  heads: z
    .array(missionHeadSchema)
    .default([])
    .describe('Who led it, in the order of the report; left out where the report names nobody.'),
  opened: daySchema.optional().describe('First day, where stated.'),
  closed: daySchema.optional().describe('Last day, where stated.'),
  'election-day': z
    .enum(electionDays)
    .describe(
      'How election day was observed: systematically, in a limited number of polling stations, not at all, or not yet.',
    ),
});

/** `election.yml`: the event and who observed it. */
export const electionSchema = z.strictObject(
  {
    date: daySchema.describe('Election day.'),
    kind: z.enum(electionKinds).describe('What was elected.'),
    early: z
      .enum(['stated', 'regular', 'not-stated'])
      .describe(
        'Whether the report says that the election was called early, that it was regular, or neither.',
      ),
    body: z.string().describe('The office or body elected.'),
    seats: z.int().optional().describe('Seats elected by voters.'),
    missions: z
      .array(missionSchema)
      .min(1, { error: 'expected at least one mission' })
      .describe(
        'The missions whose reports are in the collection, a list; their fields are in the next table. Others that are known stand in `known-reports.yml`.',
      ),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' && issue.keys.includes('mission')
        ? 'expected `missions`, a list: put the fields of the mission under `missions:` as its first entry, `- format: …`'
        : undefined,
  },
);
export type ElectionFields = Readonly<z.infer<typeof electionSchema>>;
export type MissionFields = Readonly<z.infer<typeof missionSchema>>;
