/**
 * What a chart shows, as plain data: the build renders its table from it, and the browser draws the same data.
 * A closed union: a new kind breaks the build until every switch knows it.
 */
export type ChartSpec = TimeChart | BarChart | ShareChart | DumbbellChart;

/** What charts of every kind say. */
export interface ChartBase {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** Unit and basis, in words. */
  readonly subtitle: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** Unit after a number: "per cent", or nothing. */
  readonly unit: string;
  /** Every value with its sentence and every election without one, in time order. */
  readonly rows: readonly ChartRow[];
  /** What may not be compared and why, in sentences. */
  readonly notes: readonly string[];
}

/** One line of the table: a value, or the reason why there is none. */
export interface ChartRow {
  /** "2011 presidential" */
  readonly election: string;
  /** The page of the election. */
  readonly electionHref: string;
  /** Dimension values that tell it apart, in words; may be empty. */
  readonly series: string;
  /** The words that carry the number, with their qualifier; empty where there is no value. */
  readonly text: string;
  /** How it stands on the chart where the words do not say it, a fraction as a percentage; mostly empty. */
  readonly drawn: string;
  /** What the value rests on: base, status, moment; may be empty. */
  readonly basis: string;
  /** The sentence's permanent address; of a silence, the topic's. */
  readonly href: string;
  /** Why there is no value; undefined where there is one. */
  readonly silence: string | undefined;
}

/** A drawn value. */
export interface Mark {
  /** In the chart's unit; a fraction in words as a percentage. */
  readonly y: number;
  /** What stands beside it: "43", "one out of six", "over 1,700". */
  readonly label: string;
  /** Series and basis, in words; may be empty. */
  readonly detail: string;
  /** A number in words (a fraction): drawn hollow. */
  readonly hollow: boolean;
  /** Its sentence. */
  readonly href: string;
  /** All of it in one sentence, for a screen reader. */
  readonly spoken: string;
}

/** Points through time to scale; only what is one series is joined. */
export interface TimeChart extends ChartBase {
  readonly kind: 'time';
  /** First and last day of the axis. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly (Mark & { readonly date: string; readonly year: string })[];
  /** Pairs of positions in `points` that a line joins. */
  readonly lines: readonly (readonly [number, number])[];
  /** Elections without a value and why. */
  readonly gaps: readonly { readonly date: string; readonly year: string; readonly reason: string }[];
  /** Observed elections that are not in the collection. */
  readonly missing: readonly string[];
}

/** Bars from zero, per election. */
export interface BarChart extends ChartBase {
  readonly kind: 'bars';
  readonly groups: readonly {
    readonly label: string;
    readonly bars: readonly (Mark & { readonly name: string })[];
  }[];
}

/** Parts of a whole, one bar for each whole. */
export interface ShareChart extends ChartBase {
  readonly kind: 'shares';
  /** Names of the parts, in the order in which they get their pattern. */
  readonly parts: readonly string[];
  readonly groups: readonly {
    /** Groups of one election share its legend, so that no pattern means two parts in it. */
    readonly election: string;
    readonly label: string;
    readonly bars: readonly {
      readonly name: string;
      readonly shares: readonly (Mark & { readonly part: number })[];
    }[];
  }[];
}

/** Two values of one thing in one election on one row, from zero. */
export interface DumbbellChart extends ChartBase {
  readonly kind: 'dumbbell';
  /** Names of the two ends: the first is a disc, the second a square. */
  readonly ends: readonly [string, string];
  readonly groups: readonly {
    readonly label: string;
    readonly bars: readonly {
      readonly name: string;
      readonly marks: readonly (Mark & { readonly end: 0 | 1 })[];
      /** Whether they are a pair that a line may join. */
      readonly joined: boolean;
    }[];
  }[];
}
