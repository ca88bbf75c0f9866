import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { compareStrings } from '../../model/order.ts';
import { reasonsNotConsecutive, reasonsNotComparable, type Reason } from './comparability.ts';

/** Why the values of two elections are kept apart. At least one of the lists has a reason. */
export interface Verdict {
  /** Id of the earlier election. */
  readonly from: string;
  readonly to: string;
  /** Why they do not measure the same thing in the same way: they are not comparable. */
  readonly unlike: readonly string[];
  /** Whether `unlike` holds for some of several values only, and others may be compared. */
  readonly inPart: boolean;
  /** Why they do not follow one another: each stands for itself, and the two are no series. */
  readonly noSeries: readonly string[];
}

/**
 * The pairs of elections whose figures of one series are kept apart. Of several figures in an election those decide
 * that come nearest to one another; where some of them may be compared, the reasons of the others are given.
 */
export function verdictsOf(corpus: Corpus, figures: readonly Figure[]): Verdict[] {
  const byElection = Map.groupBy(figures, ({ excerpt }) => excerpt.election);
  const held = [...byElection.keys()].sort((a, b) => compareStrings(a.date, b.date));
  const verdict = (from: Election, to: Election): Verdict => ({
    from: from.id,
    to: to.id,
    ...unlike(corpus, byElection.get(from) ?? [], byElection.get(to) ?? []),
    noSeries: reasonsNotConsecutive(corpus, from, to, held).map(sentenceOf),
  });
  return held
    .flatMap((from, index) => held.slice(index + 1).map((to) => verdict(from, to)))
    .filter((each) => each.unlike.length + each.noSeries.length > 0);
}

function unlike(
  corpus: Corpus,
  earlier: readonly Figure[],
  later: readonly Figure[],
): Pick<Verdict, 'unlike' | 'inPart'> {
  const [nearest = [], ...others] = earlier
    .flatMap((a) => later.map((b) => reasonsNotComparable(corpus, a, b).map(sentenceOf)))
    .sort((a, b) => a.length - b.length);
  if (nearest.length > 0) return { unlike: nearest, inPart: false };
  const reasons = [...new Set(others.flat())];
  return { unlike: reasons, inPart: reasons.length > 0 };
}

function sentenceOf({ sentence }: Reason): string {
  return sentence;
}
