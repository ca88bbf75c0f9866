import type { Corpus, Election, Report } from '../../model/corpus.ts';
import { readFields } from '../../model/reading.ts';
import type { Review } from '../../model/report.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import { formatNumber as number } from '../../words/format.ts';
import type { Sentence } from '../../words/sentence.ts';
import * as words from '../../words/words.ts';
import {
  agreementOf,
  codedFields,
  readOnce,
  type Agreement,
  type LabelAgreement,
  type RoundAgreement,
} from './agreement.ts';

/** What the method page and the command line show of the readings. */
export interface AgreementView {
  /** What was done; it says so where nothing was. */
  readonly done: readonly string[];
  readonly rounds: readonly RoundView[];
  /** Passages that nobody but their author has read, by report. */
  readonly once: readonly Link[];
  readonly reviews: readonly ReviewView[];
}

export interface RoundView {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** How passages were drawn, as authors state it. */
  readonly samples: readonly string[];
  /** The main ones. */
  readonly tables: readonly AgreementTable[];
  /** One row a label. */
  readonly labels: readonly AgreementTable[];
}

/** A table in words. Its first column names the rows. */
export interface AgreementTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

export interface ReviewView {
  readonly text: Sentence;
  /** By the slots of the text: where it can be read, and the election whose report it is of. */
  readonly links: Readonly<Record<string, string>>;
}

/** How well two readings agree, and what was not done. */
export function agreementView(corpus: Corpus): AgreementView {
  const excerpts = [...corpus.excerpts.values()];
  const elections = [...corpus.elections.values()];
  const read = excerpts.filter(({ readings }) => readings.length > 0).length;
  const settled = excerpts.reduce(
    (sum, { settled }) => sum + readFields.filter((field) => settled[field] !== undefined).length,
    0,
  );
  const codebooks = new Set(
    elections.flatMap(({ readingRounds }) => readingRounds.map(({ codebook }) => codebook)),
  );
  const text = words.agreement;
  return {
    done:
      read === 0
        ? [text.nobody]
        : [
            text.done(read, excerpts.length),
            text.settled(settled),
            ...(codebooks.size > 1 ? [text.sharpened] : []),
          ],
    rounds: agreementOf(corpus).map((round) => roundView(round, corpus)),
    once:
      read === 0
        ? []
        : readOnce(corpus).map(({ election, report, passages }) => ({
            href: paths.election(election.id),
            label: text.onceInReport(passages, named(report)),
          })),
    reviews: elections.flatMap((election) =>
      election.reports.flatMap((report) => report.reviewed.map((review) => reviewView(review, election))),
    ),
  };
}

/**
 * A review as a page shows it.
 * @param election whose report it is of; left out on that election's own page
 */
export function reviewView(review: Review, election?: Election): ReviewView {
  return {
    text: words.agreement.review(review, election && words.labels.electionTitle(election)),
    links: {
      ...(review.link !== undefined && { review: review.link }),
      ...(election && { election: paths.election(election.id) }),
    },
  };
}

function named(report: Report): string {
  return words.labels.report({ type: report.type, published: report.published });
}

function roundView(round: RoundAgreement, corpus: Corpus): RoundView {
  const text = words.agreement;
  const own = round.elections.flatMap(({ election }) =>
    election.readingRounds.filter(({ number }) => number === round.number),
  );
  const counted = [text.columns.passages, text.columns.same, text.columns.percent, text.columns.alpha];
  const severalCountries = corpus.countries.size > 1;
  const inCountry = (title: string, country: { readonly name: string }) =>
    severalCountries ? words.search.entryTitle(title, country.name) : title;
  const hasOpen = round.settling.some(({ open }) => open > 0);
  return {
    id: `round-${round.number}`,
    title: text.round(round.number),
    lead: text.roundLead(
      round.passages,
      round.elections.length,
      [...new Set(own.map(({ read }) => read))].sort(),
    ),
    samples: [...new Set(own.flatMap(({ sample }) => sample ?? []))],
    tables: [
      {
        caption: text.captions.fields,
        columns: [text.columns.judged, ...counted],
        rows: [
          ...codedFields.map((field) => ({
            name: text.fields[field],
            cells: cellsOf(round.byField[field]),
          })),
          { name: text.rows.threadsGiven, cells: cellsOf(round.given.threads) },
          { name: text.rows.followUpGiven, cells: cellsOf(round.given['follow-up']) },
        ],
      },
      {
        caption: text.captions.headings,
        columns: [text.columns.judged, ...counted],
        rows: [
          { name: text.rows.topicsKept, cells: cellsOf(round.topicsByHeading.kept) },
          { name: text.rows.topicsDecided, cells: cellsOf(round.topicsByHeading.decided) },
        ],
      },
      {
        caption: text.captions.elections,
        columns: [
          text.columns.election,
          text.columns.passages,
          ...codedFields.map((field) => text.fields[field]),
        ],
        rows: round.elections.map(({ election, byField }) => ({
          name: inCountry(words.labels.electionShort(election), election.country),
          cells: [
            number(byField.assessment.passages),
            ...codedFields.map((field) => text.alpha(byField[field].alpha)),
          ],
        })),
      },
      {
        caption: text.captions.confusion,
        columns: [
          text.columns.first,
          ...[...round.confusion.keys()].map((second) => words.labels.assessments[second]),
        ],
        rows: [...round.confusion].map(([first, counts]) => ({
          name: words.labels.assessments[first],
          cells: [...counts.values()].map(number),
        })),
      },
      {
        caption: text.captions.settling,
        columns: [
          text.columns.judged,
          text.columns.differences,
          text.columns.asFirst,
          text.columns.asSecond,
          text.columns.otherwise,
          ...(hasOpen ? [text.columns.open] : []),
        ],
        rows: round.settling.map(({ field, differences, asFirst, asSecond, otherwise, open }) => ({
          name: text.fields[field],
          cells: [differences, asFirst, asSecond, otherwise, ...(hasOpen ? [open] : [])].map(number),
        })),
      },
    ],
    labels: [
      labelTable(
        text.captions.assessments,
        round.assessments,
        (assessment) => words.labels.assessments[assessment],
      ),
      labelTable(text.captions.topics, round.topics, ({ label }) => label),
      labelTable(text.captions.threads, round.threads, ({ title, country }) => inCountry(title, country)),
    ].filter((table) => table.rows.length > 0),
  };
}

function labelTable<Label>(
  caption: string,
  labels: readonly LabelAgreement<Label>[],
  nameOf: (label: Label) => string,
): AgreementTable {
  return {
    caption,
    columns: [
      words.agreement.columns.label,
      words.agreement.columns.both,
      words.agreement.columns.firstOnly,
      words.agreement.columns.secondOnly,
      words.agreement.columns.alpha,
    ],
    rows: labels.map(({ label, both, firstOnly, secondOnly, alpha }) => ({
      name: nameOf(label),
      cells: [...[both, firstOnly, secondOnly].map(number), words.agreement.alpha(alpha)],
    })),
  };
}

function cellsOf({ passages, same, alpha }: Agreement): string[] {
  return [
    number(passages),
    number(same),
    words.agreement.percent(same, passages),
    words.agreement.alpha(alpha),
  ];
}
