import { indicatorLabel } from '../../model/in-country.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import {
  distinct,
  figureLabels,
  figurePrinted,
  figureText,
  laterOf,
  repeatsOf,
  type Later,
} from '../../site/figures.ts';
import type { Printed } from '../../words/written-in.ts';

/** The figures of an election on one topic, by indicator. */
export interface FigureTopic {
  readonly topic: Link;
  readonly indicators: readonly {
    readonly indicator: Link;
    /** In the order of the report. */
    readonly rows: readonly FigureRow[];
  }[];
}

/** The words of a value as printed, with their qualifier. */
export interface FigureRow extends Printed {
  /** Its sentence, on the page of the election. */
  readonly href: string;
  /** What it counts, and what it rests on; either may be empty. */
  readonly series: string;
  readonly basis: string;
  /** Where else the report prints the value. */
  readonly repeated: readonly Link[];
  /** What a later report of the same mission says instead; undefined where this value stands. */
  readonly later: Later | undefined;
}

/** Every figure of an election by topic and indicator; those of an indicator without a topic by every topic of theirs. */
export function figureTable(corpus: Corpus, { country, excerpts }: Election): FigureTopic[] {
  const figures = excerpts.flatMap((excerpt) => excerpt.figures);
  return [...corpus.topics.values()]
    .map((topic) => ({
      topic: { href: paths.topic(country.id, topic.id), label: topic.label },
      indicators: [
        ...Map.groupBy(
          figures.filter((figure) => isOn(figure, topic)),
          ({ indicator }) => indicator,
        ),
      ].map(([indicator, own]) => ({
        indicator: {
          href: paths.indicator(country.id, indicator.id),
          label: indicatorLabel(country, indicator),
        },
        rows: distinct(own).map((figure) => ({
          ...figurePrinted(figure),
          href: `#${figure.anchor}`,
          ...figureLabels(corpus, figure),
          later: laterOf(figure),
          repeated: repeatsOf(figure, own).map((other) => ({
            href: `#${other.anchor}`,
            label: figureText(other),
          })),
        })),
      })),
    }))
    .filter((topic) => topic.indicators.length > 0);
}

function isOn({ indicator, excerpt }: Figure, topic: Topic): boolean {
  return indicator.topic === undefined ? excerpt.topics.includes(topic) : indicator.topic === topic.id;
}
