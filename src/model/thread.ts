import { z } from 'zod';
import { answersField } from './answer.ts';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

/** What one report says of an issue: a line of ours with the excerpts it rests on, or that it does not mention it. */
export const threadStepSchema = z.union([
  z.literal('not-mentioned'),
  z.strictObject({
    status: z.string().describe('One line of ours: what the report says of the issue.'),
    key: z
      .array(idSchema)
      .min(1, { error: 'expected at least one excerpt' })
      .describe('Excerpts of the election that the line rests on.'),
  }),
]);
export type ThreadStep = Readonly<z.infer<typeof threadStepSchema>>;

/** Front matter of a thread: one long-running issue followed through a country's elections. */
export const threadSchema = z.strictObject({
  title: z.string().describe('Name shown to readers.'),
  definition: z.string().describe('One sentence: the question that is followed.'),
  course: z
    .record(idSchema, threadStepSchema)
    .default({})
    .describe('Every election of the country, by its folder: what its report says, or `not-mentioned`.'),
  caution: z.string().optional().describe('What a reader of the course must not conclude.'),
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
export type ThreadFields = Readonly<z.infer<typeof threadSchema>>;
