import { z } from 'zod';
import { daySchema } from './date.ts';

/**
 * `withheld.yml`: quotations that the site does not show, though the collection holds them. The checks still read them:
 * what is withheld is the words, not the proof.
 */
export const withheldSchema = z.strictObject({
  what: z
    .string()
    .regex(/^(?:all|[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+(?:\.md)?)$/, {
      error:
        'expected `all`, the file of a report such as `country/election/report.md`, or a passage such as `country/election/passage`',
    })
    .describe(
      '`all`, the file of a report (`ruritania/2011-presidential/statement.md`) or a passage (`ruritania/2011-presidential/headline`).',
    ),
  since: daySchema.describe('Day from which its words are withheld.'),
  why: z
    .string()
    .describe('Why, in one or two sentences for readers: `The publisher of the report asked for it.`'),
});
export type WithheldFields = Readonly<z.infer<typeof withheldSchema>>;

/** What an entry is about. */
export type WithheldKind = 'all' | 'report' | 'passage';

/** What an entry is about, by its path. */
export function withheldKind({ what }: WithheldFields): WithheldKind {
  if (what === 'all') return 'all';
  return what.endsWith('.md') ? 'report' : 'passage';
}

/**
 * The entry that withholds the words of a passage: its own before that of its report, that before the one for all.
 * @param passage its id
 * @param report the path of its report's file, relative to content/
 */
export function withheldBy(
  entries: readonly WithheldFields[],
  passage: string,
  report: string,
): WithheldFields | undefined {
  return [passage, report, 'all'].flatMap((name) => entries.find(({ what }) => what === name) ?? [])[0];
}
