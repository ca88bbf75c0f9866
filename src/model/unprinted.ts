import { z } from 'zod';
import { votedKinds } from './election.ts';
import { idSchema } from './id.ts';
import { entityLists } from './vocabulary.ts';

/**
 * `unprinted.yml`: what readers look for and no indicator counts, so that a search for it can say that no report prints
 * it.
 */
export const unprintedSchema = z.strictObject({
  id: idSchema.describe('Permanent name.'),
  label: z.string().describe('What it is, as the search names it.'),
  topic: idSchema.describe('The topic whose passages would say it.'),
  words: z.array(z.string()).min(1).describe('What readers type for it, besides the label.'),
  kinds: z
    .array(z.enum(votedKinds))
    .default([...votedKinds])
    .describe('Kinds of election that readers can ask it of; left out for all.'),
  names: z
    .array(z.enum(entityLists))
    .default([])
    .describe('Lists of `country.yml` whose names readers type beside it: of whom it is asked.'),
  indicators: z
    .array(idSchema)
    .default([])
    .describe('Indicators that answer it: an election with a figure of one is left out.'),
});
export type Unprinted = Readonly<z.infer<typeof unprintedSchema>>;
