import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

export const electionKinds = ['presidential', 'parliamentary', 'local', 'referendum'] as const;
export type ElectionKind = (typeof electionKinds)[number];

/** Mission formats. NAM: needs assessment; EOM: full; LEOM: limited; EAM: assessment; EET: expert team. */
export const missionFormats = ['NAM', 'EOM', 'LEOM', 'EAM', 'EET', 'other'] as const;
export type MissionFormat = (typeof missionFormats)[number];

/** `election.yml`: the event and who observed it. */
export const electionSchema = z.strictObject({
  date: daySchema.describe('Election day.'),
  kind: z.enum(electionKinds).describe('What was elected.'),
  early: z
    .enum(['stated', 'regular', 'not-stated'])
    .describe('Whether the report says that the election was called early, that it was regular, or neither.'),
  body: z.string().describe('The office or body elected.'),
  seats: z.int().optional().describe('Seats elected by voters.'),
  mission: z
    .strictObject({
      format: z.enum(missionFormats).describe('Format of the mission whose report is in the collection.'),
      organisations: z.array(idSchema).describe('Organisations that took part.'),
      opened: daySchema.optional().describe('First day, where stated.'),
      closed: daySchema.optional().describe('Last day, where stated.'),
      'election-day': z
        .enum(['systematic', 'limited', 'before-the-event', 'none'])
        .describe(
          'How election day was observed: systematically, in a limited number of polling stations, not at all, or not yet.',
        ),
    })
    .describe(
      'The mission whose report is in the collection: `format`, `organisations`, `opened`, `closed`, `election-day`.',
    ),
});
export type ElectionFields = Readonly<z.infer<typeof electionSchema>>;
