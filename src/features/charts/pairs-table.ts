import { z } from 'zod';
import { grades } from '../../model/grade.ts';
import { absolute, paths } from '../../paths.ts';
import type { Corpus, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import * as words from '../../words/words.ts';
import { electionsOf } from '../../site/elections.ts';
import { tableOfCountries } from '../data/rows.ts';
import type { Row } from '../data/table.ts';
import {
  comparableAmong,
  compareFigures,
  countOneThing,
  decidingDifferences,
  differenceRules,
} from './comparability.ts';
import { comparedPairs, neighboursAmong } from './verdicts.ts';

export const pairs = tableOfCountries({
  name: 'pairs',
  ...words.tables.pairs,
  quotes: false,
  key: ['first', 'second'],
  schema: z.strictObject({
    first: z.string().meta({ refersTo: 'figures' }).describe('Id of the figure that is the earlier one.'),
    second: z.string().meta({ refersTo: 'figures' }).describe('Id of the other figure.'),
    country: z.string().describe('Id of the country.'),
    indicator: z.string().meta({ refersTo: 'indicators' }).describe('Id of the indicator of both.'),
    from: z.string().meta({ refersTo: 'elections' }).describe('Id of the election of the first.'),
    to: z.string().meta({ refersTo: 'elections' }).describe('Id of the election of the second.'),
    grade: z
      .enum(grades)
      .describe(
        'What the two are to one another: the same measure (`=` on the pages, where a line may join them), to be compared with care (`≈`), or not the same measure (`≠`).',
      ),
    rules: z
      .array(z.enum(differenceRules))
      .describe(
        'All that differs: what they count (`thing`) or rest on (`unlike`), what a report leaves open (`unstated`), by whose account or with what reserve they are (`remark`), units (`unit`), words and numbers (`words`), the kinds of election (`kinds`), how the missions observed election day (`missions`), whose values they are (`observer`), a break of the series (`break`), elections between without a value (`silent`) or not in this collection (`missing`), offices (`office`), and what the votes were: first rounds, run-offs, reruns, by-elections (`round`).',
      ),
    difference: z
      .string()
      .nullable()
      .describe('What makes the grade, in sentences, as the pages say it; empty for the same measure.'),
    url: z.url().describe('The page of the indicator in the country.'),
  }),
  countryRows: (corpus, country, site) =>
    [...figuresByIndicator(corpus, country).values()].flatMap((figures) =>
      pairsOf(corpus, figures).map((pair) => pairRow(corpus, pair, site)),
    ),
});

function figuresByIndicator(corpus: Corpus, country: Country): Map<Indicator, Figure[]> {
  const excerpts = electionsOf(corpus, country).flatMap((election) => election.excerpts);
  return Map.groupBy(
    excerpts.flatMap(({ figures }) => figures),
    ({ indicator }) => indicator,
  );
}

/** Whether any two figures of one indicator in one country are held against one another. */
export function havePairs(corpus: Corpus, figures: readonly Figure[]): boolean {
  return pairsOf(corpus, figures).length > 0;
}

/**
 * The pairs of figures of one indicator in one country that count one thing, so that a reader may set them side by side;
 * and where two elections that follow one another have none, the pair that differs least.
 */
function pairsOf(corpus: Corpus, figures: readonly Figure[]): (readonly [first: Figure, second: Figure])[] {
  const among = comparableAmong(figures);
  const forWant = neighboursAmong(among)
    .flatMap(([from, to]) => comparedPairs(corpus, among, from, to))
    .filter(([first, second]) => !countOneThing(corpus, first, second));
  return among.flatMap((first, index) => [
    ...among
      .slice(index + 1)
      .filter((second) => countOneThing(corpus, first, second))
      .map((second) => [first, second] as const),
    ...forWant.filter(([from]) => from === first),
  ]);
}

function pairRow(corpus: Corpus, [first, second]: readonly [Figure, Figure], site: URL): Row {
  const comparison = compareFigures(corpus, first, second);
  const { grade, differences } = comparison;
  const deciding = decidingDifferences(comparison).map(({ sentence }) => sentence);
  return {
    first: first.id,
    second: second.id,
    country: first.excerpt.election.country.id,
    indicator: first.indicator.id,
    from: first.excerpt.election.id,
    to: second.excerpt.election.id,
    grade,
    rules: differences.map(({ rule }) => rule),
    difference: deciding.length === 0 ? null : deciding.join(' '),
    url: absolute(paths.indicator(first.excerpt.election.country.id, first.indicator.id), site),
  };
}
