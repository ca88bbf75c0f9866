import { z } from 'zod';
import { answersAttribute } from './answer.ts';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

/** How the report judges what an excerpt says. */
export const assessments = ['positive', 'neutral', 'concern', 'breach'] as const;
export type Assessment = (typeof assessments)[number];

/** What the report says became of earlier recommendations, in its own passage and judgement. */
export const followUps = ['acted-on', 'intended', 'not-fully-addressed', 'not-addressed'] as const;
export type FollowUp = (typeof followUps)[number];

/**
 * Whose words a passage passes on: the report's own; a speaker's of the mission whom it quotes by name; or what the
 * mission was told, by interlocutors or by the authorities.
 */
export const voices = ['report', 'speaker', 'interlocutors', 'authorities'] as const;
export type Voice = (typeof voices)[number];

/** What the attribute `topics` says: topics that replace the heading's (`voting`), and topics that are added (`+women`). */
export interface StatedTopics {
  readonly replacing: readonly string[];
  readonly adding: readonly string[];
}

/** Ids with blanks between them. */
function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function statedTopics(text: string): StatedTopics {
  const stated = words(text);
  return {
    replacing: stated.filter((word) => !word.startsWith('+')),
    adding: stated.filter((word) => word.startsWith('+')).map((word) => word.slice(1)),
  };
}

/** The attributes of an excerpt: `:::excerpt[what it says]{#id assessment="…"}`. */
export const excerptSchema = z.strictObject({
  id: idSchema.describe(
    'What it says in a few words, written `#register-growth`: its permanent address on the page of its election.',
  ),
  assessment: z.enum(assessments).describe('How the report judges what the passage says.'),
  topics: z
    .string()
    .default('')
    .transform(statedTopics)
    .describe("Topics that replace the heading's (`voting`) or are added to them (`+women`)."),
  threads: z
    .string()
    .default('')
    .transform(words)
    .describe('Threads of the country that the passage is part of, with blanks between them.'),
  'follow-up': z
    .enum(followUps)
    .optional()
    .describe('What the report says became of earlier recommendations.'),
  voice: z
    .enum(voices)
    .default('report')
    .describe('Whose account or judgement the passage passes on, if not that of the report itself.'),
  office: idSchema
    .optional()
    .describe('The office that the passage is about, where its election has several: `president`.'),
  round: z
    .string()
    .regex(/^[1-9][0-9]*$/)
    .transform(Number)
    .optional()
    .describe('The round that the passage is about, where its election has several: `2`.'),
  page: z
    .string()
    .regex(/^[1-9][0-9]*$/)
    .transform(Number)
    .optional()
    .describe(
      'Page of the document on which the passage begins, as printed there; left out until it is known.',
    ),
  revised: daySchema.optional().describe('Day of our latest correction since it was published in a release.'),
  'own-numbers': answersAttribute
    .optional()
    .describe(
      'Numbers of the finding or note that no passage bears out, each with the reason why it stands: `17: the regions, by law; half: as one would say`.',
    ),
  'own-words': answersAttribute
    .optional()
    .describe('Words in quotation marks that no passage holds, each with the reason, in the same form.'),
  'leaves-out': answersAttribute
    .optional()
    .describe(
      'Words of the quotation that limit it or say whose it is, which the finding rightly leaves out, each with the reason: `some: the note has the number`.',
    ),
});
