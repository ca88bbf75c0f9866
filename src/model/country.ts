import { z } from 'zod';
import { idSchema } from './id.ts';
import { spellingSchema } from './spelling.ts';
import { isCurrency } from './value.ts';
import type { OwnIndicators } from './vocabulary.ts';

/** A party, media outlet, person or institution with its spellings. */
export const entitySchema = z.strictObject({
  id: idSchema.describe('Permanent id, used as a dimension value.'),
  name: z.string().describe('Name shown to readers.'),
  spellings: z
    .array(spellingSchema)
    .default([])
    .describe(
      'Forms found in reports or used by readers; one that is not English as `{ text: Rote Partei, language: de }`.',
    ),
  names: z
    .array(
      z.strictObject({
        name: z.string().describe('Name that it bore.'),
        elections: z
          .array(idSchema)
          .nonempty()
          .describe('Elections of the country at which it bore it: `2011-presidential`.'),
      }),
    )
    .default([])
    .describe('Names that it bore at some elections, where they are not `name`: values of them bear these.'),
  note: z.string().optional().describe('What the identity rests on, or that it is not stated.'),
});
export type Entity = Readonly<z.infer<typeof entitySchema>>;

/** What it was called at an election, by the name of the election's folder. */
export function nameAt({ name, names }: Entity, election: string | undefined): string {
  return names.find(({ elections }) => election !== undefined && elections.includes(election))?.name ?? name;
}

/** `country.yml`. */
export const countrySchema = z.strictObject({
  name: z.string().describe('Name shown to readers.'),
  spellings: z
    .array(spellingSchema)
    .default([])
    .describe(
      'Its name in the languages of the country and otherwise, as readers may type it: `{ text: Ruritanien, language: de }`.',
    ),
  adjective: z.string().describe('For sentences: "the Ruritanian authorities".'),
  iso: z
    .strictObject({
      alpha2: z.string().regex(/^[A-Z]{2}$/, { error: 'expected two capital letters' }),
      alpha3: z.string().regex(/^[A-Z]{3}$/, { error: 'expected three capital letters' }),
    })
    .describe('ISO 3166 codes.'),
  currency: z
    .string()
    .refine(isCurrency, { error: 'expected a currency code such as `CHF`' })
    .optional()
    .describe(
      'Its money, by its ISO 4217 code: figures of indicators in `money` are in it unless they state another. Left out, every such figure states its own.',
    ),
  money: z
    .array(
      z.strictObject({
        currency: z
          .string()
          .refine(isCurrency, { error: 'expected a currency code such as `CHF`' })
          .describe('Its ISO 4217 code.'),
        words: z
          .array(z.string().min(1))
          .nonempty()
          .describe('Words and signs that reports print for it, besides those of CLDR: `[som, soms]`.'),
      }),
    )
    .default([])
    .describe('What the country calls its money: such words mean this currency and no other in its reports.'),
  parties: z.array(entitySchema).default([]).describe('Political parties.'),
  outlets: z.array(entitySchema).default([]).describe('Broadcasters, newspapers and online media.'),
  people: z.array(entitySchema).default([]).describe('Persons that figures are about.'),
  institutions: z.array(entitySchema).default([]).describe('Offices and bodies that figures are about.'),
  regions: z.array(entitySchema).default([]).describe('Regions and cities.'),
  events: z.array(entitySchema).default([]).describe('What a date is the date of.'),
  cases: z.array(entitySchema).default([]).describe('What is counted once, by one report.'),
  accented: z
    .array(idSchema)
    .default([])
    .describe(
      'Ids of its parties, people or institutions that charts of shares put first and in the one colour that stands out, in this order; without it that is the part which the reports give first.',
    ),
  'other-elections': z
    .array(entitySchema)
    .default([])
    .describe('Elections that a report gives a number or date of although it is on another one.'),
});
export type Country = Readonly<z.infer<typeof countrySchema>> & {
  readonly id: string;
  /** Its own words for what all countries share. */
  readonly own: Pick<OwnIndicators, 'values' | 'labels'>;
};
