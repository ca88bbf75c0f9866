import { z } from 'zod';
import { daySchema } from './date.ts';

const addressSchema = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9.-]+)?$/, {
  error: 'expected an address such as `/country/election/#passage`',
});

/** `redirects.yml`: an address that was published and has moved. */
export const redirectSchema = z.strictObject({
  from: addressSchema.describe(
    'The page, passage or figure as it was published, without the name of the site.',
  ),
  to: addressSchema.describe('Where it is now.'),
  since: daySchema.optional().describe('Day of the move.'),
  why: z.string().describe('Why it moved.'),
});
export type Redirect = Readonly<z.infer<typeof redirectSchema>>;
