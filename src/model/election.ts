import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

export const electionKinds = ['presidential', 'parliamentary', 'local', 'referendum'] as const;
export type ElectionKind = (typeof electionKinds)[number];

/** Mission formats. NAM: needs assessment; EOM: full; LEOM: limited; EAM: assessment; EET: expert team. */
export const missionFormats = ['NAM', 'EOM', 'LEOM', 'EAM', 'EET', 'other'] as const;
export type MissionFormat = (typeof missionFormats)[number];

/** How election day was observed. */
export const electionDays = ['systematic', 'limited', 'before-the-event', 'none'] as const;

/** Who led a mission or a part of it, in the words of the report. */
export const missionHeadSchema = z.strictObject({
  name: z.string().describe('Name as printed, with its title.'),
  role: z.string().describe('What the person led, as printed: `Head of the election observation mission`.'),
  excerpt: idSchema.describe('The excerpt of this election that prints both.'),
});

/** The mission of an `election.yml`. */
export const missionSchema = z.strictObject({
  format: z.enum(missionFormats).describe('Its format.'),
  organisations: z.array(idSchema).describe('Organisations that took part.'),
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
export const electionSchema = z.strictObject({
  date: daySchema.describe('Election day.'),
  kind: z.enum(electionKinds).describe('What was elected.'),
  early: z
    .enum(['stated', 'regular', 'not-stated'])
    .describe('Whether the report says that the election was called early, that it was regular, or neither.'),
  body: z.string().describe('The office or body elected.'),
  seats: z.int().optional().describe('Seats elected by voters.'),
  mission: missionSchema.describe(
    'The mission whose report is in the collection; its fields are in the next table.',
  ),
});
export type ElectionFields = Readonly<z.infer<typeof electionSchema>>;
