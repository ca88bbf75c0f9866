import { yearOf } from '../../model/year.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Excerpt } from '../../model/corpus.ts';
import type { Commitment } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { excerptView, type ExcerptView } from '../excerpts/excerpt-view.ts';
import type { Link } from '../../site/link.ts';

/** The index of commitments: what reports invoke, by instrument. */
export interface CommitmentsView {
  readonly instruments: readonly {
    readonly instrument: string;
    /** How it binds, in words. */
    readonly kind: string;
    readonly commitments: readonly (Link & { readonly summary: string; readonly what: string })[];
  }[];
}

/** One commitment and the passages that invoke it. */
export interface CommitmentView {
  readonly title: string;
  readonly instrument: string;
  /** How it binds, in words. */
  readonly kind: string;
  readonly summary: string;
  readonly what: string;
  readonly excerpts: readonly ExcerptView[];
  /** Passages that say that others invoke it. */
  readonly ofOthers: readonly ExcerptView[];
}

/** What the index of commitments shows. */
export function commitmentsView(corpus: Corpus): CommitmentsView {
  const commitments = [...corpus.commitments.values()];
  const instruments = [...new Set(commitments.map(({ instrument }) => instrument))];
  return {
    instruments: instruments.map((instrument) => {
      const own = commitments.filter((commitment) => commitment.instrument === instrument);
      return {
        instrument,
        kind: [...new Set(own.map(({ kind }) => words.commitments.kinds[kind]))].join('; '),
        commitments: own.map((commitment) => ({
          href: paths.commitment(commitment.id),
          label: commitment.label,
          summary: commitment.summary,
          what: whereInvoked(invoking(corpus, commitment)),
        })),
      };
    }),
  };
}

/** What the page of a commitment shows. */
export function commitmentView(corpus: Corpus, commitment: Commitment): CommitmentView {
  const excerpts = invoking(corpus, commitment);
  return {
    title: commitment.label,
    instrument: words.commitments.instrument(commitment.instrument, commitment.year),
    kind: words.commitments.kinds[commitment.kind],
    summary: commitment.summary,
    what: words.commitments.invokedBy(excerpts.length),
    excerpts: excerpts.map((excerpt) => excerptView(corpus, excerpt, 'elsewhere')),
    ofOthers: (corpus.indexes.excerptsByCommitmentOfOthers.get(commitment.id) ?? []).map((excerpt) =>
      excerptView(corpus, excerpt, 'elsewhere'),
    ),
  };
}

function whereInvoked(excerpts: readonly Excerpt[]): string {
  const years = [...new Set(excerpts.map(({ election }) => yearOf(election.date)))];
  return words.commitments.passagesIn(excerpts.length, years);
}

function invoking(corpus: Corpus, commitment: Commitment): readonly Excerpt[] {
  return corpus.indexes.excerptsByCommitment.get(commitment.id) ?? [];
}
