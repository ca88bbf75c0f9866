import { z } from 'zod';
import { daySchema } from './date.ts';

/** What of ours readers lift and cite, and what a correction therefore keeps the old wording of, by what it is about. */
export const correctable = {
  passage: ['finding', 'quotation', 'note', 'assessment', 'follow-up', 'voice', 'topics', 'threads'],
  comparison: ['question', 'answer', 'account'],
  thread: ['definition', 'caution', 'course'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a correction is about. */
export type CorrectedKind = keyof typeof correctable;

/** A field of what is corrected, without the election that follows `course`. */
export type CorrectedField = (typeof correctable)[CorrectedKind][number];

/** `corrections.yml`: something that a release says otherwise. */
export const correctionSchema = z.strictObject({
  what: z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+){2}$/, {
      error: 'expected a passage, a comparison or a thread, such as `country/election/passage`',
    })
    .describe(
      'A passage (`ruritania/2011-presidential/headline`), a comparison (`ruritania/topics/voting`) or a thread (`ruritania/threads/open-count`).',
    ),
  field: z
    .string()
    .describe(
      'What of it: of a passage `finding`, `quotation`, `note`, `assessment`, `follow-up`, `voice`, `topics` or `threads`; of a comparison `question`, `answer` (its first paragraph) or `account` (the others); of a thread `definition`, `caution`, or its line on an election, `course.2011-presidential`.',
    ),
  day: daySchema.describe('Day of the correction; what is corrected bears it as `revised`.'),
  was: z
    .string()
    .trim()
    .describe(
      'The old wording exactly as in the release; paragraphs on lines of their own; empty if there was none.',
    ),
  why: z.string().describe('Why, in one or two sentences.'),
});
export type CorrectionFields = Readonly<z.infer<typeof correctionSchema>>;

/** `course` of `course.2011-presidential`, with the election. */
export function fieldAndElection(field: string): readonly [field: string, election: string | undefined] {
  const dot = field.indexOf('.');
  return dot === -1 ? [field, undefined] : [field.slice(0, dot), field.slice(dot + 1)];
}

/** What an entry is about, by its path. */
export function kindOf(what: string): CorrectedKind {
  const folder = what.split('/')[1];
  if (folder === 'topics') return 'comparison';
  return folder === 'threads' ? 'thread' : 'passage';
}
