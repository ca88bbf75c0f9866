import { yearOf } from '../../model/year.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Election, Excerpt } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Commitment } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import type { ElectionPassages } from '../excerpts/election-passages.ts';
import { excerptView, type ExcerptView } from '../excerpts/excerpt-view.ts';
import { commitmentsByInstrument } from '../../site/commitments.ts';
import { electionHead, electionsOf } from '../../site/elections.ts';
import type { Link } from '../../site/link.ts';

/** The index of commitments: what reports invoke, by country, by instrument and by election. */
export interface CommitmentsView {
  readonly countries: readonly CommitmentsOfCountry[];
  /** Those that no passage invokes. */
  readonly unused: readonly (Link & { readonly summary: string })[];
  /** Every invocation as a file. */
  readonly downloads: readonly Link[];
}

/** Commitments × elections of a country. */
export interface CommitmentsOfCountry {
  /** Undefined where the collection has no other. */
  readonly name: string | undefined;
  /** Each leads to all that is invoked in the election. */
  readonly years: readonly Link[];
  readonly instruments: readonly InstrumentRows[];
  /** Whether a count stands in brackets. */
  readonly hasOthers: boolean;
}

/** The commitments of an instrument that are invoked, by paragraph. */
export interface InstrumentRows {
  readonly instrument: string;
  /** How it binds, in words. */
  readonly kind: string;
  readonly rows: readonly (Link & {
    readonly summary: string;
    /** One for each election of the country. */
    readonly cells: readonly CommitmentCell[];
  })[];
}

/** The passages of an election that invoke a commitment. */
export interface CommitmentCell {
  readonly year: string;
  /** Where they are shown; undefined where there are none. */
  readonly href: string | undefined;
  /** How many; of those that say that others invoke it, in brackets. */
  readonly count: string;
  /** The same in words, with the election and the commitment. */
  readonly label: string;
}

/** One commitment and the passages that invoke it. */
export interface CommitmentView {
  readonly title: string;
  readonly instrument: string;
  /** How it binds, in words. */
  readonly kind: string;
  readonly summary: string;
  readonly what: string;
  /** The elections in which reports invoke it, by country and time. */
  readonly elections: readonly ElectionPassages[];
  /** Passages that say that others invoke it. */
  readonly ofOthers: readonly ExcerptView[];
}

/** The id of the part of a commitment's page with the passages that say that others invoke it. */
export const ofOthersId = 'invoked-by-others';

/** What the index of commitments shows. */
export function commitmentsView(corpus: Corpus): CommitmentsView {
  const countries = [...corpus.countries.values()];
  return {
    countries: countries
      .map((country) => ofCountry(corpus, country, countries.length > 1))
      .filter(({ instruments }) => instruments.length > 0),
    unused: [...corpus.commitments.values()]
      .filter(
        (commitment) =>
          invoking(corpus, commitment).length + invokingOfOthers(corpus, commitment).length === 0,
      )
      .map(({ id, label, summary }) => ({ href: paths.commitment(id), label, summary })),
    downloads: [
      { href: paths.download('invocations.csv'), label: words.data.formats.csv },
      { href: paths.download('invocations.json'), label: words.data.formats.json },
    ],
  };
}

function ofCountry(corpus: Corpus, country: Country, isNamed: boolean): CommitmentsOfCountry {
  const elections = electionsOf(corpus, country);
  const instruments = [...commitmentsByInstrument(corpus)]
    .map(([instrument, commitments]): InstrumentRows => {
      const invoked = commitments.filter((commitment) =>
        [...invoking(corpus, commitment), ...invokingOfOthers(corpus, commitment)].some(
          ({ election }) => election.country === country,
        ),
      );
      return {
        instrument,
        kind: [...new Set(invoked.map(({ kind }) => words.commitments.kinds[kind]))].join('; '),
        rows: invoked.map((commitment) => ({
          href: paths.commitment(commitment.id),
          label: commitment.label,
          summary: commitment.summary,
          cells: elections.map((election) => cell(corpus, commitment, election)),
        })),
      };
    })
    .filter(({ rows }) => rows.length > 0);
  return {
    name: isNamed ? country.name : undefined,
    years: elections.map(({ id, date, excerpts }) => ({
      // Where nothing is invoked, the page has no such part.
      href: excerpts.some(({ commitments }) => commitments.length > 0)
        ? paths.excerpt(id, 'commitments')
        : paths.election(id),
      label: yearOf(date),
    })),
    instruments,
    hasOthers: elections.some(({ excerpts }) =>
      excerpts.some(({ invokedByOthers }) => invokedByOthers.length > 0),
    ),
  };
}

function cell(corpus: Corpus, commitment: Commitment, election: Election): CommitmentCell {
  const own = invoking(corpus, commitment).filter((excerpt) => excerpt.election === election).length;
  const others = invokingOfOthers(corpus, commitment).filter(
    (excerpt) => excerpt.election === election,
  ).length;
  const short = words.labels.electionShort(election);
  return {
    year: yearOf(election.date),
    href:
      own > 0
        ? paths.commitmentElection(commitment.id, election.country.id, election.slug)
        : others > 0
          ? `${paths.commitment(commitment.id)}#${ofOthersId}`
          : undefined,
    count: words.commitments.count(own, others),
    label: words.commitments.countIn(
      own,
      others,
      corpus.countries.size > 1 ? words.site.inCountry(short, election.country.name) : short,
      commitment.label,
    ),
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
    elections: [...Map.groupBy(excerpts, ({ election }) => election)].map(([election, own]) => {
      const head = electionHead(election);
      return {
        ...head,
        // Its place on this page: two countries may have elections of one slug.
        slug: `${election.country.id}-${election.slug}`,
        year:
          corpus.countries.size > 1 ? words.commitments.yearIn(head.year, election.country.name) : head.year,
        excerpts: own.map((excerpt) => excerptView(corpus, excerpt, 'elsewhere')),
        silence: undefined,
        silentBeside: [],
        missingBefore: undefined,
      };
    }),
    ofOthers: invokingOfOthers(corpus, commitment).map((excerpt) =>
      excerptView(corpus, excerpt, 'elsewhere'),
    ),
  };
}

function invoking({ indexes }: Corpus, { id }: Commitment): readonly Excerpt[] {
  return indexes.excerptsByCommitment.get(id) ?? [];
}

function invokingOfOthers({ indexes }: Corpus, { id }: Commitment): readonly Excerpt[] {
  return indexes.excerptsByCommitmentOfOthers.get(id) ?? [];
}
