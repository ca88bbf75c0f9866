import { capitalised, formatDate, formatNumber, listed } from '../../words/format.ts';
import { yearOf } from '../../model/date.ts';
import { electionKinds, missionFormats } from '../../model/election.ts';
import { reportTypes } from '../../model/report.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import type { Link } from '../../site/link.ts';
import { electionDayLabels, kindLabel, missionFormatLabels, reportTypeLabels } from '../../site/labels.ts';

/** What a country's series of elections can tell and what it cannot: it follows from what was observed, and how. */
export interface SeriesView {
  readonly elections: readonly SeriesElection[];
  /** Sentences of ours, each on one limit. */
  readonly limits: readonly string[];
}

/** What the values and passages of an election rest on. */
export interface SeriesElection {
  readonly election: Link;
  readonly kind: string;
  readonly mission: string;
  readonly electionDay: string;
  readonly report: string;
  readonly passages: string;
}

/** What the elections of a country rest on, and the limits that follow. */
export function seriesView(corpus: Corpus, country: Country): SeriesView {
  const elections = electionsOf(corpus, country);
  return {
    elections: elections.map((election) => ({
      election: { href: paths.election(election.id), label: yearOf(election.date) },
      kind: capitalised(kindLabel(election)),
      mission: capitalised(missionFormatLabels[election.mission.format]),
      electionDay: capitalised(electionDayLabels[election.mission['election-day']]),
      report: election.reports
        .map(({ type, published }) => `${capitalised(reportTypeLabels[type])}, ${formatDate(published)}`)
        .join('; '),
      passages: formatNumber(election.excerpts.length),
    })),
    limits: [
      'The number of passages says how much a report writes on a matter, not how well or badly an election went.',
      ...kinds(elections),
      ...missions(elections),
      ...reports(elections),
      ...missing(country, elections),
    ],
  };
}

function kinds(elections: readonly Election[]): string[] {
  const years = electionKinds.map((kind) => ({
    kind,
    years: yearsOf(elections.filter((election) => election.kind === kind)),
  }));
  const present = years.filter((entry) => entry.years.length > 0);
  if (present.length < 2) return [];
  return [
    `${capitalised(listed(present.map((entry) => `${entry.kind} elections (${listed(entry.years)})`)))} follow rules of their own: where a number depends on them, no line joins the kinds.`,
  ];
}

function missions(elections: readonly Election[]): string[] {
  const formats = missionFormats.filter((format) =>
    elections.some(({ mission }) => mission.format === format),
  );
  const systematic = yearsOf(elections.filter(({ mission }) => mission['election-day'] === 'systematic'));
  const others = yearsOf(elections.filter(({ mission }) => mission['election-day'] !== 'systematic'));
  return [
    ...(formats.length < 2
      ? []
      : [
          `The missions had ${formats.length} formats (${listed(formats.map((format) => missionFormatLabels[format]))}): what one did not look at, its report does not say.`,
        ]),
    ...(systematic.length === 0 || others.length === 0
      ? []
      : [
          `Election day was observed systematically in ${listed(systematic)}, and not in ${listed(others)}: shares of polling stations of the one cannot be set beside observations of the other.`,
        ]),
  ];
}

function reports(elections: readonly Election[]): string[] {
  const types = reportTypes.filter((type) =>
    elections.some((election) => election.reports.some((report) => report.type === type)),
  );
  if (types.length < 2) return [];
  return [
    `The reports are of ${types.length} types (${listed(types.map((type) => reportTypeLabels[type]))}): a shorter one is silent on more, and its silence is no finding.`,
  ];
}

function missing({ missing: unseen }: Country, elections: readonly Election[]): string[] {
  const years = unseen.map(({ year }) => String(year));
  if (years.length === 0 || elections.length === 0) return [];
  return [
    `${years.length === 1 ? 'An election' : 'Elections'} of ${listed(years)} ${years.length === 1 ? 'was' : 'were'} observed too, and the ${years.length === 1 ? 'report is' : 'reports are'} not in this collection: neighbours on a page need not be neighbours in time.`,
  ];
}

function yearsOf(elections: readonly Election[]): string[] {
  return elections.map(({ date }) => yearOf(date));
}
