import { z } from 'zod';
import { daySchema, isDay } from './date.ts';
import { electionKinds, electionSchema } from './election.ts';
import { idSchema } from './id.ts';
import { electionDays, formatIdSchema } from './mission-format.ts';

/** How a mission observed election day, as far as it is known: `observed` where only that it did is known. */
export const knownElectionDays = [...electionDays, 'observed'] as const;
export type KnownElectionDay = (typeof knownElectionDays)[number];

/** Whether a mission observed election day, in whatever way. */
export function observedTheDay(electionDay: KnownElectionDay | undefined): boolean {
  return electionDay === 'systematic' || electionDay === 'limited' || electionDay === 'observed';
}

/** A report that is known to exist and is not in the collection. Its fields are those of front matter. */
export const knownReportSchema = z.strictObject({
  type: idSchema.describe('What kind of document it is, as in front matter.'),
  place: z.string().optional().describe('Place of publication as printed, where known.'),
  published: daySchema.optional().describe('Day of publication, where known.'),
});
export type KnownReportFields = Readonly<z.infer<typeof knownReportSchema>>;

/** A mission of which reports are known that are not in the collection. Its fields are those of a mission in `election.yml`. */
export const knownMissionSchema = z.strictObject({
  id: idSchema
    .optional()
    .describe(
      'The mission of `election.yml` that it is, by its id. Without it that is the first with one of its organisations and its format, or none; otherwise it is another.',
    ),
  format: formatIdSchema.optional().describe('Its format, where known.'),
  organisations: z
    .array(idSchema)
    .min(1, { error: 'expected at least one organisation' })
    .describe('Organisations that took part.'),
  opened: daySchema.optional().describe('First day, where known.'),
  closed: daySchema.optional().describe('Last day, where known.'),
  'election-day': z
    .enum(knownElectionDays)
    .optional()
    .describe(
      'How election day was observed, where known: as in `election.yml`, or `observed` where only that it was is known.',
    ),
  reports: z
    .array(knownReportSchema)
    .default([])
    .describe('Reports that are known to exist and not in the collection, in the order of their days.'),
});
export type KnownMissionFields = Readonly<z.infer<typeof knownMissionSchema>>;

/** An entry of `known-reports.yml`: an election, and what is known of its missions and not in the collection. */
export const knownElectionSchema = z.strictObject({
  // YAML reads a year as a number.
  date: z
    .preprocess(
      (written) => (typeof written === 'number' ? String(written) : written),
      z.string().refine((text) => isDay(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text), {
        error:
          'expected a day such as `2011-04-03`, or the year or month, `2011` or `2011-04`, if no more is known',
      }),
    )
    .describe(
      'Election day; the year or the month if no more is known. Of an election in the collection, the day in `election.yml`.',
    ),
  kind: z.enum(electionKinds).describe('What was elected.'),
  early: electionSchema.shape.early
    .default('not-stated')
    .describe('Whether it is known that the election was called early (`stated`) or was `regular`.'),
  missions: z
    .array(knownMissionSchema)
    .default([])
    .describe(
      'The missions that are known to have observed it; left out if it is only known that it was observed.',
    ),
});
export type KnownElectionFields = Readonly<z.infer<typeof knownElectionSchema>>;

/** `known-reports.yml`: what is known to have been observed and reported, and is not in the collection. */
export const knownReportsSchema = z.array(knownElectionSchema);
