import { z } from 'zod';
import { idSchema } from './id.ts';

/** Front matter of a comparison: our account of one topic through a country's elections. */
export const comparisonSchema = z.strictObject({
  topic: idSchema.describe('The topic compared; the same as the file name.'),
  country: idSchema.describe('The country; the same as the folder.'),
  question: z
    .string()
    .regex(/\?$/, { error: 'expected a question, with its mark' })
    .describe('What a reader wants to know, as a question that the first sentence answers.'),
});
