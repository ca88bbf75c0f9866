import { yearOf } from '../../model/year.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Figure } from '../../model/corpus.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { distinct, figuresOf, figuresOfReferendums, figurePrinted } from '../../site/figures.ts';
import { indexRow, type IndexRow, type YearEntry } from '../../site/index-row.ts';
import { jointsOf, jointTo } from '../charts/joints.ts';

/** Where the index of indicators lists those that belong to no topic. */
export const severalTopics = 'several-topics';

/** Where it lists those that count nothing that recurs. */
const listsOfThings = 'several-things';

/** The part of the index that an indicator stands in: its topic, or one of the two at the end. */
export function partOf({ topic = severalTopics, lists }: Indicator): string {
  return lists === undefined ? topic : listsOfThings;
}

/** The index of indicators: by topic, then as listed; each with its values election by election. */
export interface IndicatorsView {
  /** Those that belong to no topic, and those that list single things, stand together at the end. */
  readonly topics: readonly {
    readonly id: string;
    readonly label: string;
    readonly rows: readonly IndexRow[];
    /** Those with one value in all. */
    readonly single: readonly IndexRow[];
  }[];
}

/** More values of an election than these say less than their number. */
const mostValues = 2;

/** What the index of indicators shows; indicators without a figure are left out. */
export function indicatorsView(corpus: Corpus): IndicatorsView {
  return {
    topics: [
      ...corpus.topics.values(),
      { id: severalTopics, label: words.indicators.severalTopics },
      { id: listsOfThings, label: words.indicators.severalThings },
    ]
      .map(({ id, label }) => {
        const own = [...corpus.indicators.values()].filter((indicator) => partOf(indicator) === id);
        const counted = own
          .map((indicator) => ({ indicator, count: distinct(figuresOfAll(corpus, indicator)).length }))
          .filter(({ count }) => count > 0);
        const rowsOf = (some: typeof counted) => some.map(({ indicator }) => row(corpus, indicator));
        return {
          id,
          label,
          rows: rowsOf(counted.filter(({ count }) => count > 1)),
          single: rowsOf(counted.filter(({ count }) => count === 1)),
        };
      })
      .filter(({ rows, single }) => rows.length + single.length > 0),
  };
}

function figuresOfAll({ countries, indexes }: Corpus, { id }: Indicator): Figure[] {
  return [...countries.keys()].flatMap((country) => indexes.figuresByIndicator.get(`${country}/${id}`) ?? []);
}

function row(corpus: Corpus, indicator: Indicator): IndexRow {
  const places = [...corpus.countries.values()].flatMap((country) => {
    const inSeries = figuresOf(corpus, country, indicator);
    const figures = distinct(
      inSeries.length > 0 ? inSeries : figuresOfReferendums(corpus, country, indicator),
    );
    if (figures.length === 0) return [];
    return [
      {
        href: paths.indicator(country.id, indicator.id),
        label: country.name,
        note: undefined,
        years: yearEntries(corpus, figures),
      },
    ];
  });
  return indexRow(corpus, { label: indicator.label, about: indicator.definition }, places);
}

/** The values of an indicator in a country by election, with what they are to those before them. */
function yearEntries(corpus: Corpus, figures: readonly Figure[]): YearEntry[] {
  const joints = jointsOf(corpus, figures);
  return [...Map.groupBy(figures, ({ excerpt }) => excerpt.election)].map(([election, own]) => {
    const joint = jointTo(joints, election);
    return {
      year: yearOf(election.date),
      text:
        own.length > mostValues
          ? [words.counts.values(own.length)]
          : words.indicators.valuesListed(own.map(figurePrinted)),
      sign: joint && words.grades.sign(joint.grades),
    };
  });
}
