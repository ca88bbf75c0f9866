import { z } from 'zod';
import { answersField } from './answer.ts';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

/** Front matter of a comparison: our account of one topic through a country's elections. */
export const comparisonSchema = z.strictObject({
  topic: idSchema.describe('The topic compared; the same as the file name.'),
  country: idSchema.describe('The country; the same as the folder.'),
  question: z
    .string()
    .regex(/\?$/, { error: 'expected a question, with its mark' })
    .describe('What a reader wants to know, as a question that the first sentence answers.'),
  revised: daySchema.optional().describe('Day of our latest correction since it was published in a release.'),
  'own-numbers': answersField
    .default([])
    .describe(
      "Numbers that no passage bears out, as written, each with the reason why it stands: `'17': the regions, by law`.",
    ),
  'own-words': answersField
    .default([])
    .describe('Words in quotation marks that no passage holds, each with the reason.'),
});
