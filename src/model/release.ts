import { z } from 'zod';
import { daySchema } from './date.ts';

/** The name of a release: a year and a number within it, `2026.1`. */
export const releasePattern = /^(\d{4})\.([1-9]\d*)$/;

const changesSchema = z.strictObject({
  added: z.array(z.string()).describe('Ids of rows that the release before did not have.'),
  changed: z
    .array(z.strictObject({ id: z.string(), fields: z.array(z.string()).min(1) }))
    .describe('Rows that it had otherwise, and the fields that differ.'),
  removed: z.array(z.string()).describe('Ids of rows that it had and this one has not.'),
});
/** How the rows of a table differ from those of the release before. */
export type Changes = z.infer<typeof changesSchema>;

/** `changelog.json` of a release. */
export const changelogSchema = z.strictObject({
  release: z.string().regex(releasePattern).describe('Its name.'),
  date: daySchema.describe('Day on which it was frozen.'),
  previous: z.string().nullable().describe('The release that it is compared with; null for the first.'),
  schema: z
    .int()
    .min(1)
    .default(1)
    .describe(
      'The version of the tables’ schema. It is higher than before where a column went or means something else.',
    ),
  passages: changesSchema,
  figures: changesSchema,
});
export type Changelog = z.infer<typeof changelogSchema>;

/** The file of a release with the codes that show its embeds on other sites, by the path of the live one. */
export const framesFile = 'frames.json';

/** A frozen state of the data. */
export interface Release extends Readonly<Changelog> {
  /** Its files, sorted: `excerpts.csv`, `schema/excerpts.json`. */
  readonly files: readonly string[];
  /** The codes that show its embeds on other sites, by the path of the live one: `embed/ruritania/indicators/#turnout`. */
  readonly frames: ReadonlyMap<string, string>;
}

/** A row of a table, as the JSON of a release or of a build holds it. */
export type FrozenRow = Readonly<Record<string, unknown>>;

/** The newest release, as far as the pages that live on speak of it. */
export interface LatestRelease extends Pick<Release, 'release' | 'date' | 'frames'> {
  /** The rows of its tables, by the name of the table. */
  readonly tables: ReadonlyMap<string, readonly FrozenRow[]>;
}

/** Orders names of releases in time: `2026.9` before `2026.10`. */
export function byRelease(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}
