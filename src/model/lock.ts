import { z } from 'zod';

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

const quotationSchema = z.strictObject({
  hash: z.string().describe('SHA-256 of the normalised words.'),
  at: z
    .array(z.string())
    .describe('For every piece between cuts its lines in the source: `33`, `193-194 + 203`, `43 or 189`.'),
  quotes: z
    .array(sourceQuoteSchema)
    .optional()
    .describe(
      'Of an excerpt: where annotations find it, in the order of the quotation. Several where it has cuts or paragraphs.',
    ),
});
/** What the verifier found out about one quotation. */
export type VerifiedQuotation = Readonly<z.infer<typeof quotationSchema>>;

/** What the verifier found out about one report. */
export const lockEntrySchema = z.strictObject({
  sha256: z.string().describe('Of the source text that was compared.'),
  coverage: coverageSchema.extend({
    sections: z.array(coverageSchema.extend({ heading: z.string().describe('As printed.') })),
  }),
  quotations: z.record(z.string(), quotationSchema).describe('By excerpt id, or `note-14` for a footnote.'),
});
export type LockEntry = Readonly<z.infer<typeof lockEntrySchema>>;

/** `quotes.lock.json`, by report id; written by the verifier, never by hand. */
export const lockSchema = z.record(z.string(), lockEntrySchema);
export type Lock = Readonly<z.infer<typeof lockSchema>>;
