import { z } from 'zod';
import { formatValue, type Value } from '../../model/value.ts';
import { absolute, paths } from '../../paths.ts';
import { measureLabels } from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import { observedBy } from '../../site/observers.ts';
import { electionsOf } from '../../site/elections.ts';
import { tableOfCountries } from '../data/rows.ts';

const number = z.number().nullable();

export const figures = tableOfCountries({
  name: 'figures',
  ...words.tables.figures,
  quotes: true,
  key: ['id'],
  schema: z.strictObject({
    id: z
      .string()
      .describe(
        'Passage, indicator and dimension values. Unlike the passage’s, it changes if a dimension is added.',
      ),
    country: z.string().describe('Id of the country.'),
    election: z.string().meta({ refersTo: 'elections' }).describe('Id of the election.'),
    date: z.iso.date().describe('Election day.'),
    report: z.string().meta({ refersTo: 'reports' }).describe('Id of the report.'),
    indicator: z.string().meta({ refersTo: 'indicators' }).describe('Id of the indicator.'),
    dimensions: z.record(z.string(), z.string()).describe('What exactly is counted: dimension and value.'),
    value: z
      .string()
      .describe(
        'As the codebook writes it: `9181700`, `1/6` (a fraction in words), `5..10`, `2007-08-18`, `2010-01-24..2010-01-26` (days).',
      ),
    kind: z.enum(['number', 'fraction', 'range', 'date', 'span']).describe('What kind of value it is.'),
    number: number.describe('The value, if it is a number. A fraction in words is not turned into one.'),
    numerator: number.describe('Upper part of a fraction.'),
    denominator: number.describe('Lower part of a fraction.'),
    low: number.describe('Lower end of a range.'),
    high: number.describe('Upper end of a range.'),
    unit: z.string().describe('Unit of the value.'),
    text: z.string().describe('The words that bear the number, as printed.'),
    qualifier: z.string().nullable().describe('some, over, at least …, as read from the sentence.'),
    basis: z.string().nullable().describe('What the value rests on, in words.'),
    series: z
      .string()
      .nullable()
      .describe('What the value counts, in words: its dimensions, a party by its name at that election.'),
    repeats: z
      .string()
      .nullable()
      .meta({ refersTo: 'figures' })
      .describe(
        'Id of the figure whose value this one prints again, in the same election with the same dimensions; a date may be less exact there. To count each value once, take the rows where it is empty.',
      ),
    of: z
      .enum(['this-election', 'another-election'])
      .describe(
        'Whether the value is of the election that its report is about; `dimensions` names the other one, or the rule that no longer held at this one.',
      ),
    sentence: z
      .string()
      .nullable()
      .describe('The sentence it stands in, as printed; empty where the report’s words are withheld.'),
    where: z.string().describe('`body`, or `footnote n`.'),
    excerpt: z.string().meta({ refersTo: 'excerpts' }).describe('Id of the passage.'),
    url: z.url().describe('Permanent address of the passage.'),
    byHand: z
      .string()
      .nullable()
      .describe(
        'Why it was read by hand, where no reader understands the words: nothing but its author has held the value against them, and neither qualifier nor sentence is read.',
      ),
    mission: z.string().meta({ refersTo: 'missions' }).describe('Id of the mission that reported it.'),
    observer: z
      .string()
      .describe('Id of the organisation that observed. Values of two observers are never one series.'),
    supersededBy: z
      .string()
      .nullable()
      .meta({ refersTo: 'figures' })
      .describe(
        'Id of the figure in which a later report of the same mission says otherwise: that one stands in charts. Empty where this value stands.',
      ),
    office: z
      .string()
      .nullable()
      .describe(
        'Id of the office that it is of, among the offices of its election; empty where it names none.',
      ),
    round: z.int().nullable().describe('Number of the round that it is of; empty where it names none.'),
    topics: z.array(z.string()).describe('Ids of the topics of its passage.'),
    threads: z.array(z.string()).describe('Ids of the issues that its passage belongs to.'),
  }),
  countryRows: (corpus, country, site) =>
    electionsOf(corpus, country)
      .flatMap((election) => election.excerpts.flatMap((excerpt) => excerpt.figures))
      .map((figure) => {
        const { excerpt, indicator, value } = figure;
        const { election, report } = excerpt;
        return {
          id: figure.id,
          country: election.country.id,
          election: election.id,
          date: election.date,
          report: report.id,
          indicator: indicator.id,
          dimensions: Object.fromEntries([...figure.dimensions, ...figure.remarks]),
          value: formatValue(value),
          kind: value.kind,
          ...parts(value),
          unit: figure.unit,
          text: figure.text,
          qualifier: figure.qualifier ?? null,
          basis: measureLabels(corpus, figure).basis || null,
          series: measureLabels(corpus, figure).series || null,
          repeats: figure.repeats?.id ?? null,
          of: figure.isOfOtherElection ? 'another-election' : 'this-election',
          sentence: figure.excerpt.withheld === undefined ? figure.sentence : null,
          // A term of the data, in whatever language the site speaks.
          where: figure.footnote === undefined ? 'body' : ['footnote', figure.footnote].join(' '),
          excerpt: excerpt.id,
          url: absolute(paths.excerpt(election.id, excerpt.anchor), site),
          byHand: figure.byHand ?? null,
          ...observedBy(election, report),
          supersededBy: figure.supersededBy?.id ?? null,
          office: figure.office?.id ?? null,
          round: figure.round?.round ?? null,
          topics: excerpt.topics.map(({ id }) => id),
          threads: excerpt.threads.map(({ id }) => id),
        };
      }),
});

/** A value's numbers, each in its own field: what is no number in the report is none here. */
function parts(value: Value) {
  const none = { number: null, numerator: null, denominator: null, low: null, high: null };
  switch (value.kind) {
    case 'number':
      return { ...none, number: value.number };
    case 'fraction':
      return { ...none, numerator: value.numerator, denominator: value.denominator };
    case 'range':
      return { ...none, low: value.low, high: value.high };
    case 'date':
    case 'span':
      return none;
  }
}
