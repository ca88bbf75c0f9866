import type { Link } from '../../site/link.ts';
import type { Multiples } from './kinds/shares/multiples.ts';
import type { Joint } from './joints.ts';
import type { ValueStrip } from './value-strip.ts';

/**
 * A chart as plain data. The build renders its table from it, and the browser draws it. Each kind adds fields of its
 * own.
 */
export interface ChartSpec {
  /** Unique on its page. */
  readonly id: string;
  /** Id of its kind, in the lists of `kinds/`. */
  readonly kind: string;
  readonly title: string;
  /** Unit and basis, in words. */
  readonly subtitle: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** Unit after a number: "per cent", or nothing. */
  readonly unit: string;
  /** Every value with its sentence and every election without one, in time order. */
  readonly rows: readonly ChartRow[];
  /** What the values of neighbouring elections are to one another, in time order. */
  readonly joints: readonly Joint[];
  /** What has no value and is not drawn, in sentences: elections here with the reason, and those that are not here. */
  readonly absent: readonly string[];
  /** Values that stand in the table alone, such as those of another election, in sentences. */
  readonly undrawn: readonly string[];
  /** What stands in place of the plot where nothing in it is joined; undefined where it is drawn. */
  readonly strip?: ValueStrip | undefined;
  /** What stands in place of the plot on pages where its values are parts of many wholes; undefined for others. */
  readonly multiples?: Multiples | undefined;
}

/** One line of the table: a value, or the reason why there is none. */
export interface ChartRow {
  /** "2011 presidential" */
  readonly election: string;
  /** The page of the election. */
  readonly electionHref: string;
  /** The dimension values that identify it, in words; may be empty. */
  readonly series: string;
  /** The words that carry the number, with their qualifier; empty where there is no value. */
  readonly text: string;
  /** Their language, where it is not that of the page. */
  readonly language?: string | undefined;
  /** How it is plotted where the words do not say it, a fraction as a percentage; mostly empty. */
  readonly plottedAs: string;
  /** The basis of the value: base, status, moment; may be empty. */
  readonly basis: string;
  /** The sentence's permanent address; of a silence, the topic's. */
  readonly href: string;
  /** Where else the election's reports print the value: their words and their sentences. */
  readonly repeated: readonly Link[];
  /** Why there is no value; undefined where there is one. */
  readonly silence: string | undefined;
}

/** A value as it is drawn: a point, a bar, an end of a dumbbell. */
export interface Mark {
  /** In the chart's unit; a fraction in words as a percentage. */
  readonly y: number;
  /** Its label: "43", "one out of six", "over 1,700". */
  readonly label: string;
  /** Series and basis, in words; may be empty. */
  readonly detail: string;
  /** Whether it is a fraction in words. Such marks are hollow. */
  readonly hollow: boolean;
  /** On which side of it the value lies, where the report prints a bound: "over 1,700". */
  readonly bound?: 'above' | 'below';
  /** Its sentence. */
  readonly href: string;
  /** The whole value in one sentence, for screen readers. */
  readonly spoken: string;
}
