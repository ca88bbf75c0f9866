import type { Election, Figure } from '../../model/corpus.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { yearOf } from '../../model/year.ts';
import { electingOf, missingYearsOf } from '../../site/elections.ts';
import { distinct, figureDetail, figureHref, figurePrinted } from '../../site/figures.ts';
import type { Link } from '../../site/link.ts';
import { missingValueHref, missingValueReason } from '../../site/missing-value.ts';
import { paths } from '../../paths.ts';
import type { Printed } from '../../words/written-in.ts';
import * as words from '../../words/words.ts';
import { mark } from './mark.ts';
import { jointTo, type Joint } from './joints.ts';
import type { ChartSource } from './source.ts';
import { keyOf, valueBars, type ValueBar } from './value-bars.ts';

/** The values of an indicator, election by election. It stands in place of a plot where nothing is joined. */
export interface ValueStrip {
  /** All elections in time order, each with values or with the reason why it has none. */
  readonly elections: readonly StripElection[];
  /** How long its bars are, in a sentence; undefined where it has none. */
  readonly scale: string | undefined;
  /** What the marks of its bars mean, in sentences. */
  readonly marks: readonly string[];
  /** All of that, values of other elections, and what was observed and is not here, in sentences. */
  readonly key: readonly string[];
}

/** An election in a strip. */
export interface StripElection {
  readonly year: string;
  /** "early presidential" */
  readonly kind: string;
  /** The page of the election. */
  readonly href: string;
  /** What its values are to those of the election before that has some; undefined for the first, and for dates. */
  readonly joint: Joint | undefined;
  /** Whether that election stands right before it. */
  readonly isBesideIt: boolean;
  readonly values: readonly StripValue[];
  /** Why it has no value of its own, and where to look; undefined where it has one. */
  readonly silence: Link | undefined;
}

/** A value in a strip: the words that carry the number, with their qualifier. */
export interface StripValue extends Printed {
  /** What it counts and what it rests on; may be empty. */
  readonly detail: string;
  /** Its sentence. */
  readonly href: string;
  /** Undefined where it has no place on the scale. */
  readonly bar: ValueBar | undefined;
}

/** The strip of the figures of a source, with the joints between them. */
export function valueStrip(
  { corpus, country, indicator, all, figures }: ChartSource,
  joints: readonly Joint[],
): ValueStrip {
  const bars = valueBars(indicator, figures);
  const elections = electingOf(corpus, country);
  const missing = missingYearsOf(corpus, country);
  const others = distinct(figures.filter(({ isOfOtherElection }) => isOfOtherElection)).map(
    (figure) => mark(figure, figureDetail(corpus, figure)).spoken,
  );
  return {
    scale: bars.scale,
    marks: bars.marks,
    elections: elections.map((election, index): StripElection => {
      const own = figures.filter(({ excerpt }) => excerpt.election === election);
      const shown = distinct(own.filter(({ isOfOtherElection }) => !isOfOtherElection));
      const joint = jointTo(joints, election);
      return {
        year: yearOf(election.date),
        kind: words.labels.electionKind(election),
        href: paths.election(election.id),
        joint,
        isBesideIt: joint !== undefined && elections[index - 1]?.date === joint.fromDate,
        values: shown.map((figure) => ({
          ...figurePrinted(figure),
          detail: figureDetail(corpus, figure),
          href: figureHref(figure),
          bar: bars.of(figure),
        })),
        silence: shown.length > 0 ? undefined : silenceOf(indicator, election, own, all),
      };
    }),
    key: [
      ...keyOf(bars),
      ...(others.length === 0 ? [] : [words.charts.notDrawn(others)]),
      ...(missing.length === 0 ? [] : [words.missing.alsoObservedAre(missing)]),
    ],
  };
}

/** @param own values in the election's report, all of them of another election */
function silenceOf(
  indicator: Indicator,
  election: Election,
  own: readonly Figure[],
  all: readonly Figure[],
): Link {
  const [other] = own;
  return other === undefined
    ? { label: missingValueReason(indicator, election, all), href: missingValueHref(indicator, election) }
    : { label: words.charts.onlyOfOtherElection, href: figureHref(other) };
}
