import { z } from 'zod';
import { daySchema } from './date.ts';

const digest = z.string().regex(/^[0-9a-f]{16}$/);

/** An entry of our own words as it was locked: a term, a claim, a field of a report's settings. */
export const lockedWordsSchema = z.strictObject({
  digest: digest.describe('Of all that it says: the first 16 digits of a SHA-256.'),
  record: digest
    .optional()
    .describe(
      'Of what was on record of its changes then, in `settled.yml` and `corrections.yml`; left out where nothing was.',
    ),
});
export type LockedWords = Readonly<z.infer<typeof lockedWordsSchema>>;

/** `words.lock.json` of a country, and that of what all share: by file, then by entry. Written by the verifier, never by hand. */
export const wordsLockSchema = z.record(z.string(), z.record(z.string(), lockedWordsSchema));
export type WordsLock = Readonly<Record<string, Readonly<Record<string, LockedWords>>>>;

/** An entry of `settled.yml`: why something that was published is otherwise now, or is gone. */
export const settledChangeSchema = z.strictObject({
  file: z.string().describe('The file, relative to `content/`: `topics.yml`.'),
  entry: z
    .string()
    .optional()
    .describe(
      'What of it, as the problem names it: a term, a claim, a field, a passage that is gone. Left out, all of the file.',
    ),
  day: daySchema.describe('Day on which it was decided.'),
  why: z.string().min(1, { error: 'expected a reason' }).describe('What was changed, and why.'),
});
export type SettledChange = Readonly<z.infer<typeof settledChangeSchema>>;
