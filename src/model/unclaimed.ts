import { z } from 'zod';

/** `unclaimed-numbers.yml`: numbers in quotations that are rightly no figure, with the reason. */
export const unclaimedSchema = z.strictObject({
  reason: z.string().describe('Why no figure claims such a number.'),
  words: z
    .array(z.string().includes('#', { error: 'expected `#` where the number stands' }))
    .min(1)
    .describe('The words around it; `#` stands for the number: `Paragraph #`, `Channel #`.'),
});
export type Unclaimed = Readonly<z.infer<typeof unclaimedSchema>>;
