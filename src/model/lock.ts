import { z } from 'zod';
import { daySchema } from './date.ts';

const count = z.int().min(0);

/** How many sentences or words of a part of a report are quoted. */
const countsSchema = z.strictObject({
  all: count.describe('Those of all paragraphs.'),
  quoted: count.describe('Those quoted: a sentence in part or whole, a word in whole.'),
  setAside: count.describe('Those not quoted in paragraphs that are set aside with a reason.'),
});
export type CoverageCounts = Readonly<z.infer<typeof countsSchema>>;

/** How much of a part of a report is quoted, in paragraphs, sentences and words. */
export const coverageSchema = z.strictObject({
  paragraphs: count.describe('Paragraphs of the body and footnotes; headings are not counted.'),
  quoted: count.describe('Those quoted in part or whole.'),
  setAside: count.describe('Those set aside with a reason.'),
  sentences: countsSchema.describe('Sentences of these paragraphs.'),
  words: countsSchema.describe('Words of these paragraphs.'),
});
export type Coverage = Readonly<z.infer<typeof coverageSchema>>;

const context = z.string().refine((text) => Array.from(text).length <= 32, 'more than 32 characters');

/** Words of a source, character by character as in its file, and what stands around them. */
export const sourceQuoteSchema = z.strictObject({
  prefix: context.describe('The 32 characters before them; fewer at the beginning of the text.'),
  exact: z
    .string()
    .describe('The words, with the marks of footnotes and emphasis that the text has in them.'),
  suffix: context.describe('The 32 characters after them; fewer at the end of the text.'),
});
export type SourceQuote = Readonly<z.infer<typeof sourceQuoteSchema>>;

/** What we say of a passage, as far as the lock holds it. */
export const judgedFields = [
  'finding',
  'assessment',
  'topics',
  'threads',
  'follow-up',
  'voice',
  'vote',
  'figures',
  'commitments',
  'note',
  'translation',
] as const;
export type JudgedField = (typeof judgedFields)[number];

const digest = z.string().regex(/^[0-9a-f]{16}$/);

/** Our judgement of a passage as it was locked, and what was on record of its readings then. */
export const lockedJudgementSchema = z.strictObject({
  read: daySchema
    .optional()
    .describe('Day of its last reading; left out where nobody but its author has read it.'),
  record: digest.optional().describe('Of all that its readings say, and of what is settled of it.'),
  fields: z
    .partialRecord(z.enum(judgedFields), digest)
    .describe('Of each field: the first 16 digits of a SHA-256. A field that says nothing is left out.'),
});
export type LockedJudgement = Readonly<z.infer<typeof lockedJudgementSchema>>;

/**
 * The version of what the verifier does. It rises when it compares otherwise, or finds out something else: what an
 * earlier one wrote is then verified again.
 */
export const verifierVersion = 2;

/** What the verifier found out about one report. */
export const lockEntrySchema = z.strictObject({
  sha256: z.string().describe('Of the source text that was compared.'),
  verifier: z.int().min(1).describe('Version of the verifier that compared it.'),
  proposed: z
    .literal(true)
    .optional()
    .describe('Something of it has changed, and was not held against the source since.'),
  coverage: coverageSchema.extend({
    sections: z.array(coverageSchema.extend({ heading: z.string().describe('As printed.') })),
  }),
  quotations: z
    .record(
      z.string(),
      z.strictObject({
        hash: z.string().describe('SHA-256 of the normalised words.'),
        at: z
          .array(z.string())
          .describe(
            'For every piece between cuts its lines in the source: `33`, `193-194 + 203`, `43 or 189`.',
          ),
        heading: z
          .string()
          .optional()
          .describe('Of an excerpt: the heading that it stands under, as printed.'),
        proposed: z
          .literal(true)
          .optional()
          .describe(
            'Its words were not held against the source: somebody without the source has proposed them.',
          ),
        quotes: z
          .array(sourceQuoteSchema)
          .optional()
          .describe(
            'Of an excerpt: where annotations find it, in the order of the quotation. Several where it has cuts or paragraphs.',
          ),
        judgement: lockedJudgementSchema.optional().describe('Of an excerpt: what we say of it.'),
      }),
    )
    .describe('In the order of the report file, by excerpt id, or `note-14` for a footnote.'),
});
export type LockEntry = Readonly<z.infer<typeof lockEntrySchema>>;

/** `quotes.lock.json` of a country, by report id; written by the verifier, never by hand. */
export const lockSchema = z.record(z.string(), lockEntrySchema);
export type Lock = Readonly<z.infer<typeof lockSchema>>;
