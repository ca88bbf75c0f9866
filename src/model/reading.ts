import { z } from 'zod';
import { daySchema } from './date.ts';
import { assessments, followUps } from './excerpt.ts';
import { idSchema } from './id.ts';
import { compareStrings } from './order.ts';

/** The name of a round of readings: `round-1`. */
export const roundPattern = /^round-[1-9]\d*$/;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 of 64 hexadecimal digits' });

/** What one reader made of a passage. */
export const judgementSchema = z.strictObject({
  assessment: z.enum(assessments).describe('How the report judges what the passage says.'),
  topics: z.array(idSchema).describe('All topics of the passage, what its heading gives included.'),
  threads: z.array(idSchema).default([]).describe('Its threads.'),
  'follow-up': z
    .enum(followUps)
    .optional()
    .describe('What the report says became of earlier recommendations.'),
  finding: z.string().describe('One line that says what the passage says.'),
});
export type Judgement = Readonly<z.infer<typeof judgementSchema>>;

/** Two independent judgements of one passage. */
export const readingSchema = z.strictObject({
  first: judgementSchema.describe('As it stood beside the passage.'),
  second: judgementSchema.describe('Of a reader who saw the quotation, its section and the codebook.'),
  doubt: z.string().optional().describe('Where the codebook left the second reader in doubt.'),
});
export type Reading = Readonly<z.infer<typeof readingSchema>>;

/** `readings/round-1.yml` of an election: two independent readings of its passages. It is never edited afterwards. */
export const roundSchema = z.strictObject({
  read: daySchema.describe('Day on which the second reading was finished.'),
  codebook: sha256.describe('SHA-256 of the codebook (`content/README.md`) that both readers used.'),
  sample: z.string().optional().describe('How the passages were drawn, if it is not all of them.'),
  passages: z.record(idSchema, readingSchema).describe('By excerpt id: both judgements of the passage.'),
});
export type Round = Readonly<z.infer<typeof roundSchema>>;

/** What two readers judge, and what is settled where they differ. */
export const readFields = ['assessment', 'topics', 'threads', 'follow-up', 'finding'] as const;
export type ReadField = (typeof readFields)[number];

const why = z
  .string()
  .min(1, { error: 'expected a reason' })
  .describe('Why it is so, and not as the other reader had it.');

const day = daySchema
  .optional()
  .describe('Day on which it was decided; needed where the judgement that it changes is in the lock.');

/** What was decided of a passage: of each field what it is now, and why. */
export const settlementSchema = z.strictObject({
  assessment: z
    .strictObject({ is: z.enum(assessments), day, why })
    .optional()
    .describe('Its assessment.'),
  topics: z
    .strictObject({ is: z.array(idSchema), day, why })
    .optional()
    .describe('All its topics, what its heading gives included.'),
  threads: z
    .strictObject({ is: z.array(idSchema), day, why })
    .optional()
    .describe('All its threads.'),
  'follow-up': z
    .strictObject({ is: z.enum([...followUps, 'none']), day, why })
    .optional()
    .describe('What the report says became of earlier recommendations; `none` where it says nothing.'),
  finding: z
    .strictObject({ is: z.string(), day, why })
    .optional()
    .describe('Its finding, where that is no longer the one that was held against the second reading.'),
  again: z
    .strictObject({
      day: daySchema.describe('Day of that reading.'),
      why: z.string().min(1, { error: 'expected a reason' }).describe('What was changed, and why.'),
    })
    .optional()
    .describe(
      'The last reading of the passage after which a judgement was changed that readers do not give: a figure, a commitment, the note, the voice, office, round or translation.',
    ),
});
export type Settlement = Readonly<z.infer<typeof settlementSchema>>;

/** `readings/settled.yml` of an election: what was decided where two readings differ, or where both were changed. */
export const settledSchema = z.strictObject({
  rounds: z
    .record(z.string().regex(roundPattern, { error: 'expected `round-1`' }), sha256)
    .describe('SHA-256 of each file of readings, which is never edited after it was read.'),
  passages: z
    .record(idSchema, settlementSchema)
    .default({})
    .describe('By excerpt id, for each field that was decided: `is`, what it is now, and `why`.'),
});
export type Settled = Readonly<z.infer<typeof settledSchema>>;

/**
 * What a reader gave a field, or what it is by a settlement, as readings are compared: labels in the order of the
 * alphabet, each once. No follow-up is the label `none`.
 */
export function labelsOf(given: string | readonly string[] | undefined): readonly string[] {
  return [...new Set([given ?? 'none'].flat())].sort(compareStrings);
}

/** Whether two readings of a field are the same. Topics and threads are sets. */
export function isSame(
  a: string | readonly string[] | undefined,
  b: string | readonly string[] | undefined,
): boolean {
  const [one, other] = [labelsOf(a), labelsOf(b)];
  return one.length === other.length && one.every((label, index) => label === other[index]);
}
