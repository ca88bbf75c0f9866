import { z } from 'zod';
import { addressSchema } from './address.ts';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { languageSchema } from './language.ts';

/** Why a topic has no excerpt in a report. */
export const silences = ['no-section', 'before-the-event', 'not-observed', 'not-yet-excerpted'] as const;
export type Silence = (typeof silences)[number];

/** A review of our reading of a report by somebody from outside the project. */
export const reviewSchema = z.strictObject({
  by: z.string().describe('Who reviewed it, by name.'),
  affiliation: z.string().optional().describe('Where the reviewer works.'),
  day: daySchema.describe('Day of the review.'),
  what: z.string().describe('What was reviewed, as a phrase: `all assessments and findings`.'),
  link: addressSchema('https://example.org/').optional().describe('Where the review can be read.'),
});
export type Review = Readonly<z.infer<typeof reviewSchema>>;

/** Front matter of a report file. */
export const reportSchema = z.strictObject({
  type: idSchema.describe(
    'What kind of document it is: one of those that the organisation of its mission has under `reports` in `organisations.yml`.',
  ),
  mission: idSchema
    .optional()
    .describe(
      'The mission that it is of, as `election.yml` names it; needed where the election has several.',
    ),
  replaces: idSchema
    .optional()
    .describe(
      'An earlier report of the same mission that this one takes the place of, by the name of its file: `preliminary-statement`.',
    ),
  title: z.string().describe('Title as printed.'),
  'title-english': z
    .string()
    .optional()
    .describe('The title in English, in our translation, where it is printed in another language.'),
  issuers: z
    .array(idSchema)
    .min(1, { error: 'expected at least one organisation' })
    .describe('Organisations that issued it.'),
  place: z.string().describe('Place of publication as printed.'),
  published: daySchema.describe('Day of publication.'),
  added: daySchema.describe('Day on which it was added to this collection.'),
  language: languageSchema.default('en').describe('Language of the text, as a BCP 47 tag.'),
  source: z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 of 64 hexadecimal digits' }),
      landing: addressSchema('https://watch.example/').describe('Where the publisher offers the document.'),
      document: addressSchema('https://watch.example/report.pdf')
        .optional()
        .describe('Address of the document itself, where it has one of its own; left out until it is known.'),
      joins: z
        .array(z.tuple([z.int(), z.int()]))
        .default([])
        .describe(
          'Pairs of lines of the source: the paragraph at the second goes on from the one at the first, across what cuts it.',
        ),
    })
    .describe('The source text that quotations are copied from.'),
  headline: idSchema
    .optional()
    .describe(
      'The excerpt that states the conclusion of the whole report most directly, or what a report before the vote recommends; it opens the page of the election.',
    ),
  key: z
    .array(idSchema)
    .max(7, { error: 'expected seven excerpts at most' })
    .default([])
    .describe(
      'Excerpts that no short account of the report may leave out, seven at most: the key findings hold them, and a rule chooses the others.',
    ),
  absent: z
    .record(idSchema, z.enum(silences))
    .default({})
    .describe('Every topic without an excerpt, and why.'),
  'set-aside': z
    .array(
      z.strictObject({
        section: z.string().describe('Heading as printed; `Title page` for what stands before the first.'),
        lines: z
          .array(z.int())
          .optional()
          .describe('Lines of the source where the paragraphs begin, if not the whole section is meant.'),
        reason: z.string().describe('Why it is not excerpted.'),
      }),
    )
    .default([])
    .describe('Parts of the report that are deliberately not excerpted.'),
  reviewed: z
    .array(reviewSchema)
    .default([])
    .describe(
      'Reviews of our reading of it by experts from outside the project; left out where there is none.',
    ),
});
export type ReportFields = Readonly<z.infer<typeof reportSchema>>;
