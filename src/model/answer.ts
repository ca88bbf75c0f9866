import { z } from 'zod';

/** What an author answers to a check of our own words: the words it would stop at, and why they stand. */
export interface Answer {
  /** As written: `17`, `half`, `snap election`. */
  readonly words: string;
  readonly reason: string;
}

/** Answers in an attribute: `17: the regions, by law; 2016: the year is public record`. */
export const answersAttribute = z
  .string()
  .regex(/^\s*(?:[^:;]+:\s+[^;]*[^;\s]\s*(?:;\s*|$))*$/, {
    error: 'expected `the words: the reason`, and `;` between several',
  })
  .transform((text): readonly Answer[] =>
    text
      .split(';')
      .filter((answer) => answer.trim() !== '')
      .map((answer) => {
        const colon = answer.indexOf(':');
        return { words: answer.slice(0, colon).trim(), reason: answer.slice(colon + 1).trim() };
      }),
  );

/** Answers in YAML: fields whose names are the words, `'17': the regions, by law`. */
export const answersField = z
  .record(z.string(), z.string().min(1, { error: 'expected the reason' }))
  .transform((fields): readonly Answer[] =>
    Object.entries(fields).map(([words, reason]) => ({ words, reason })),
  );
