import { z } from 'zod';
import { languageSchema } from './language.ts';

/** One way to write a name or a term. In YAML the text alone is English, or is written so in English. */
export const spellingSchema = z.union([
  z
    .string()
    .regex(/^[\p{Script=Latin}\P{L}]*$/u, { error: 'expected Latin letters' })
    .transform((text): Spelling => ({ text, language: 'en' })),
  z.strictObject({
    text: z.string().describe('The form.'),
    language: languageSchema.describe('Its language, as a BCP 47 tag.'),
  }),
]);

export interface Spelling {
  readonly text: string;
  /** As a BCP 47 tag. */
  readonly language: string;
}

/** Spellings without their languages. */
export function textsOf(spellings: readonly Spelling[]): string[] {
  return spellings.map(({ text }) => text);
}
