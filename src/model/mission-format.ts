import { z } from 'zod';
import { idSchema } from './id.ts';

/** How election day was observed. */
export const electionDays = ['systematic', 'limited', 'before-the-event', 'none'] as const;
export type ElectionDay = (typeof electionDays)[number];

/** Whom a mission of a format sends. */
export const observerKinds = ['experts', 'long-term', 'short-term'] as const;

/** The id of a format: the abbreviation that its organisation uses, `EOM`. */
export const formatIdSchema = z.string().regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, {
  error: 'expected letters, digits and single hyphens, such as `EOM`',
});

/** A format of the missions of an organisation. */
export const missionFormatSchema = z.strictObject({
  id: formatIdSchema.describe('Its abbreviation, as the organisation uses it.'),
  name: z
    .string()
    .describe('Its name in full, in small letters, for sentences: `election observation mission`.'),
  definition: z.string().describe('One or two sentences in our own words: what such a mission does.'),
  observers: z
    .array(z.enum(observerKinds))
    .describe('Whom it sends: `experts`, `long-term` observers, `short-term` observers around election day.'),
  'election-day': z
    .enum(electionDays)
    .describe(
      'How it observes election day as a rule. A mission of a format that is `before-the-event` is always so; any other may say otherwise.',
    ),
});
export type MissionFormat = Readonly<z.infer<typeof missionFormatSchema>>;

/** A kind of report that the missions of an organisation write. */
export const reportTypeSchema = z.strictObject({
  id: idSchema.describe('Permanent id; a file that bears it is of this kind.'),
  name: z.string().describe('Its name in small letters, for sentences: `preliminary statement`.'),
  definition: z.string().describe('One or two sentences in our own words: what such a report holds.'),
  published: z
    .enum(['before', 'after', 'either'])
    .describe(
      'On which side of election day it is published: `before`, `after` (or on the day); `either` if it may announce a mission that is still to observe.',
    ),
  final: z
    .boolean()
    .default(false)
    .describe(
      'Whether it is the last word of a mission: it follows the reports on the vote, and may take more than a year.',
    ),
  several: z.boolean().default(false).describe('Whether one mission may write several of them.'),
});
export type ReportType = Readonly<z.infer<typeof reportTypeSchema>>;
