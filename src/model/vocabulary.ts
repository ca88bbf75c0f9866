import { z } from 'zod';
import { hostPattern } from './address.ts';
import { votedKinds } from './election.ts';
import { differenceGrades, grades } from './grade.ts';
import { idSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { missionFormatSchema, reportTypeSchema } from './mission-format.ts';
import { spellingSchema } from './spelling.ts';
import { isIndicatorUnit, isUnit, type IndicatorUnit } from './value.ts';

/** A chapter of the field's own scheme. The order in `topics.yml` is the order readers see. */
export const topicSchema = z.strictObject({
  id: idSchema.describe('Permanent id, part of the address.'),
  label: z.string().describe('Name shown to readers.'),
  definition: z.string().describe('One sentence: what belongs here.'),
  headings: z
    .array(z.string())
    .describe(
      'Section headings of reports in English that belong to the topic, without numbering; case does not matter. Those of other languages stand in `languages/`.',
    ),
  summary: z
    .boolean()
    .default(false)
    .describe(
      'Whether it is the topic of summaries and conclusions, under whose headings the page of an election finds its key findings; one topic at most.',
    ),
});
export type Topic = Readonly<z.infer<typeof topicSchema>>;

/** What the files of a country may hold beside those of all countries. */
interface OfCountry {
  /** The id of the country whose own it is; left out for what all countries share. */
  readonly country?: string | undefined;
}

/** What reports in a language other than English need: `languages/fr.yml`. */
export const languageFileSchema = z.strictObject({
  headings: z
    .record(idSchema, z.array(z.string()).min(1))
    .describe(
      'By topic: section headings of reports in the language that belong to it, without numbering; case does not matter.',
    ),
});
export type LanguageFields = Readonly<z.infer<typeof languageFileSchema>>;

/** Lists of a country whose entries may be dimension values. */
export const entityLists = [
  'parties',
  'outlets',
  'people',
  'institutions',
  'regions',
  'events',
  'cases',
  'other-elections',
] as const;
export type EntityList = (typeof entityLists)[number];

/** The value of a dimension that says that the report does not: what is left open is neither the same nor another. */
export const notStated = 'not-stated';

/** The attribute of a figure that says why it was read by hand. No dimension bears its name. */
export const byHandAttribute = 'by-hand';

/** The attribute of a figure that says in which money it is, where that is not its country's. No dimension bears its name. */
export const currencyAttribute = 'currency';

/** What tells values of one indicator apart: the party, the outlet, the base of a share. */
export const dimensionSchema = z
  .strictObject({
    label: z.string().describe('Name shown to readers.'),
    definition: z.string().describe('One sentence: what the dimension distinguishes.'),
    values: z
      .record(idSchema, z.string())
      .default({})
      .describe('The values that may be used, with the words shown to readers.'),
    from: z
      .array(z.enum([...entityLists, 'organisations']))
      .default([])
      .describe('Lists of `country.yml` whose ids are values too, or `organisations`.'),
    basis: z
      .boolean()
      .default(false)
      .describe(
        'Whether the value says what a number rests on (its base, moment or status) and is shown with it.',
      ),
    'other-election': z
      .array(idSchema)
      .default([])
      .describe(
        'Values that say that a number is of another election than the one observed, or of a rule that no longer held at it: it stands in tables, labelled, and is never drawn over this one. Those of `other-elections` of `country.yml` need not be named.',
      ),
    unit: z
      .boolean()
      .default(false)
      .describe(
        'Whether its values are units: what a number is measured in, if not in the unit of its indicator.',
      ),
    remark: z
      .boolean()
      .default(false)
      .describe(
        'Whether the value only says by whose account or with what reserve a number stands: it is shown with the value, and numbers that differ in it are compared with care, not another measure.',
      ),
  })
  .refine(({ remark, basis }) => !remark || basis, {
    path: ['basis'],
    error: 'expected `true` in a dimension of remarks, which are shown with the value',
  })
  .refine(({ unit, values }) => !unit || Object.keys(values).every(isUnit), {
    path: ['values'],
    error: 'expected units, such as `weeks`, in a dimension of units',
  });
export type Dimension = Readonly<z.infer<typeof dimensionSchema>> & OfCountry & { readonly id: string };

/**
 * How an indicator is drawn. `time`: through the elections; `bars`: per election; `shares`: parts of a whole;
 * `dumbbell`: two values of one thing in one election, on one row.
 */
export const chartKinds = ['time', 'bars', 'shares', 'dumbbell'] as const;

const unitSchema = z
  .string()
  .refine(isIndicatorUnit, {
    error: 'expected a unit such as `percent`, `count`, `date`, `days` or `money`',
  })
  .transform((unit): IndicatorUnit => unit);

/** What front matter and `election.yml` state that a report may state in a figure too. */
const statedFields = ['date', 'seats', 'opened', 'closed', 'published'] as const;
export type StatedField = (typeof statedFields)[number];

/** What a figure counts. */
export const indicatorSchema = z
  .strictObject({
    id: idSchema.describe('Permanent id, part of the address.'),
    label: z.string().describe('Name shown to readers.'),
    unit: unitSchema.describe('What the value is measured in.'),
    definition: z.string().describe('One sentence: what exactly is counted.'),
    topic: idSchema
      .optional()
      .describe(
        'The topic it belongs to; without one it is on no topic page, and each value belongs to the topics of its passage.',
      ),
    required: z.array(idSchema).default([]).describe('Dimensions that every figure states.'),
    optional: z.array(idSchema).default([]).describe('Dimensions that a figure may state.'),
    lists: idSchema
      .optional()
      .describe(
        'For one that counts nothing that recurs: the required dimension whose values it lists, each a thing of its own. The index has them apart from what elections have in common.',
      ),
    beside: z
      .array(idSchema)
      .default([])
      .describe(
        'Indicators of something that lies near and is not the same: where it has no value, theirs are pointed to.',
      ),
    kinds: z
      .enum(grades)
      .default('same-measure')
      .describe(
        'What a value of a presidential and one of a parliamentary election are to one another: `same-measure`, `with-care` where what is counted is the same in both, `other-measure` where the rules of the two make it another thing.',
      ),
    elections: z
      .array(z.enum(votedKinds))
      .default([...votedKinds])
      .describe(
        'Kinds of election that have it, such as party lists; left out for all. An election of another kind has no value, and charts say that it cannot.',
      ),
    per: z
      .array(z.enum(['office', 'round']))
      .default([])
      .describe(
        'What a figure says where its election has several: `office`, `round`, or both. For what counts votes, turnout, candidates or results. What is `observed` is of a round without being listed. Where the indicator has a dimension of that name, the dimension says it.',
      ),
    observed: z
      .boolean()
      .default(false)
      .describe(
        'Whether observers counted it on election day, so that the mission format matters. Where there were several rounds, a figure says of which.',
      ),
    'under-way': z
      .boolean()
      .default(false)
      .describe(
        'Whether it counts what there is only once an election is under way: registered candidates, a campaign, a mission that observes, a vote. A report written before the event has no value of it.',
      ),
    rule: z
      .boolean()
      .default(false)
      .describe(
        'Whether it is a number that a rule requires or allows: “at least” before it is the rule, not a bound of what is unknown.',
      ),
    rating: z
      .boolean()
      .default(false)
      .describe(
        'Whether observers rate a stage of election day with it: the key findings of a report hold all of its ratings, so that none stands without the others.',
      ),
    chart: z
      .enum(chartKinds)
      .optional()
      .describe('How it is drawn; without it the values stand in a table only.'),
    parts: idSchema.optional().describe('For `shares`: the dimension whose values are the parts of a whole.'),
    ends: z
      .strictObject({
        dimension: idSchema.describe('A required dimension.'),
        values: z.tuple([idSchema, idSchema]).describe('The two of its values that belong together.'),
      })
      .optional()
      .describe('For `dumbbell`: the dimension and its two values that stand on one row.'),
    states: z
      .array(
        z.strictObject({
          field: z.enum(statedFields).describe('A field of `election.yml`, or `published` of the report.'),
          where: z
            .record(idSchema, z.array(idSchema).nonempty())
            .default({})
            .describe('Values of dimensions that a figure of the field may have; it has no others.'),
        }),
      )
      .default([])
      .describe(
        'What is stated elsewhere too and must agree with its figures: `field: date`; `where: { round: [first] }` names the figures that are meant.',
      ),
    key: z.boolean().default(false).describe("Whether it is one of the country page's key indicators."),
    breaks: z
      .array(
        z.strictObject({
          before: z
            .string()
            .describe('The election before which the series stops: `ruritania/2019-presidential`.'),
          makes: z
            .enum(differenceGrades)
            .describe(
              'What it makes of values on its two sides: `with-care` if what is counted is the same, `other-measure` if it is not.',
            ),
          reason: z.string().describe('Why, in one sentence.'),
          where: z
            .strictObject({
              dimension: idSchema.describe('A dimension of the indicator.'),
              values: z.array(idSchema).nonempty().describe('Its values whose series stop.'),
            })
            .optional()
            .describe('Which series stop; without it all do.'),
        }),
      )
      .default([])
      .describe(
        'Elections before which a series stops, with the reason; `where` names the series if not all.',
      ),
  })
  .refine(({ chart, parts }) => chart !== 'shares' || parts !== undefined, {
    path: ['parts'],
    error: 'expected the dimension whose values are the parts of a whole',
  })
  .refine(({ chart, ends }) => (chart === 'dumbbell') === (ends !== undefined), {
    path: ['ends'],
    error: 'expected with `chart: dumbbell`, and only there: the dimension whose two values stand on one row',
  });
export type Indicator = Readonly<z.infer<typeof indicatorSchema>> & OfCountry;

/** `indicators.yml`. */
export const indicatorsFileSchema = z.strictObject({
  dimensions: z
    .record(
      idSchema.refine((id) => id !== byHandAttribute && id !== currencyAttribute, {
        error: `expected another id than \`${byHandAttribute}\` and \`${currencyAttribute}\`, by which figures say why they were read by hand and in which money they are`,
      }),
      dimensionSchema,
    )
    .describe('Every dimension by its id.'),
  indicators: z.array(indicatorSchema).describe('Every indicator.'),
  mission: z
    .array(idSchema)
    .default([])
    .describe('Indicators that tell the size of a mission: its card shows them in this order.'),
});

/** `indicators.yml` in the folder of a country: what is its own, and its own words for what is shared. */
export const ownIndicatorsSchema = z.strictObject({
  values: z
    .record(idSchema, z.record(idSchema, z.string()))
    .default({})
    .describe(
      'Values of shared dimensions that only this country has, or that it calls by words of its own: by dimension, each with the words shown to readers.',
    ),
  labels: z
    .record(
      idSchema,
      z.strictObject({
        label: z.string().optional().describe('Name shown to readers of the country.'),
        definition: z.string().optional().describe('One sentence: what exactly is counted there.'),
      }),
    )
    .default({})
    .describe(
      'What shared indicators are called in this country, and how they are defined there, by indicator.',
    ),
  dimensions: z
    .record(idSchema, dimensionSchema)
    .default({})
    .describe('Dimensions that only this country has, by their ids, as in the shared file.'),
  indicators: z
    .array(indicatorSchema)
    .default([])
    .describe('Indicators that only this country has, as in the shared file.'),
});
export type OwnIndicators = Readonly<z.infer<typeof ownIndicatorsSchema>>;

/** What binds how: political commitments and legal obligations are two things, and neither is good practice. */
export const commitmentKinds = [
  'commitment',
  'obligation',
  'unspecified',
  'standard',
  'monitoring',
  'good-practice',
  'observation',
  'law',
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** Kinds of which a report may say that they were not met; the others guide, interpret, or bind observers. */
export const kindsToBeMet: readonly CommitmentKind[] = [
  'commitment',
  'obligation',
  'unspecified',
  'standard',
  'law',
];

/** A paragraph of an international standard, or a whole one, that a report invokes. */
export const commitmentSchema = z.strictObject({
  id: idSchema.describe('Permanent id, part of the address.'),
  label: z.string().describe('Short name shown to readers.'),
  kind: z
    .enum(commitmentKinds)
    .describe(
      'How it binds: `commitment`, politically; `obligation`, under international law; `unspecified`, a commitment of which the report does not say whether it is political or by treaty; `standard`, as the report calls it; `monitoring`, what bodies of the United Nations say of treaties and States; `good-practice`, guidance; `observation`, what binds observers; `law` of the country.',
    ),
  instrument: z.string().describe('Full name of the document, or of the unnamed body of standards.'),
  paragraph: z.string().optional().describe('Paragraph or article, as cited.'),
  year: z.int().optional().describe('Year of adoption.'),
  summary: z.string().describe('What it commits to, in our own words.'),
});
export type Commitment = Readonly<z.infer<typeof commitmentSchema>>;

/** A term or abbreviation of the field. */
export const glossaryEntrySchema = z.strictObject({
  id: idSchema.describe('Permanent id.'),
  term: z.string().describe('The term or abbreviation.'),
  expansion: z.string().optional().describe('What an abbreviation stands for.'),
  definition: z.string().describe('One or two sentences in our own words.'),
  spellings: z
    .array(spellingSchema)
    .default([])
    .describe(
      'Forms found in reports or used by readers; one that is not English as `{ text: Landtag, language: de }`.',
    ),
  everyday: z
    .boolean()
    .default(false)
    .describe('Whether its spellings are everyday words, which are not marked in passages.'),
  typed: z
    .array(z.string())
    .default([])
    .describe('Words of everyday English that readers type for it, in small letters: `governors`.'),
});
export type GlossaryEntry = Readonly<z.infer<typeof glossaryEntrySchema>> & OfCountry;

/** What a country adds to a shared entry of the glossary: it becomes an entry of its own there, `ruritania-odihr`. */
export const glossaryAdditionSchema = z.strictObject({
  extends: idSchema.describe('Id of the shared entry.'),
  definition: z.string().describe('What is said behind its definition, in our own words.'),
});
export type GlossaryAddition = Readonly<z.infer<typeof glossaryAdditionSchema>>;

/** `glossary.yml` of a country. */
export const ownGlossarySchema = z.array(z.union([glossaryEntrySchema, glossaryAdditionSchema]));

/** Who issues reports and takes part in missions. */
export const organisationSchema = z.strictObject({
  id: idSchema.describe('Permanent id.'),
  name: z.string().describe('Full name, as used in citations.'),
  short: z.string().describe('Short name shown to readers.'),
  about: z
    .string()
    .optional()
    .describe(
      'What it is, in one or two sentences; without it the page about the site says what the glossary does.',
    ),
  hosts: z
    .array(
      z
        .string()
        .regex(hostPattern, { error: 'expected the name of a host in small letters: `www.osce.org`' }),
    )
    .default([])
    .describe(
      'Where it publishes: names of hosts, each with all below it (`osce.org`). Its reports are linked there and nowhere else.',
    ),
  official: languageSchema
    .optional()
    .describe('The language of its reports that alone is official, where only one is, as a BCP 47 tag.'),
  rights: z
    .strictObject({
      holder: z.string().describe('As it asks to be acknowledged: `Watch/Europe`.'),
      body: z.string().describe('The body that it belongs to, for sentences: `the Watch`.'),
    })
    .optional()
    .describe(
      'For an organisation that holds the rights in the reports it issues: `holder`, as it asks to be acknowledged, and `body`, which readers must not take our words for (`the Watch`).',
    ),
  formats: z
    .array(missionFormatSchema)
    .default([])
    .describe(
      'Formats of its missions, from small to large. A mission is that of the first of its organisations that has its format here.',
    ),
  reports: z
    .array(reportTypeSchema)
    .default([])
    .describe('Kinds of report that its missions write, in the order in which a mission writes them.'),
});
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;
