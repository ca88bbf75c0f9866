import { yearOf } from '../../model/year.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { ReportType } from '../../model/report.ts';
import { paths } from '../../paths.ts';
import { electionsOf, missingYearsOf } from '../../site/elections.ts';
import { knownSentences } from '../../site/known-reports.ts';
import type { Link } from '../../site/link.ts';
import { rightsOf, type Rights } from '../../site/rights.ts';

/** What the page about the site says of the collection and of whose words it quotes. */
export interface AboutView {
  readonly rights: Rights;
  readonly countries: readonly CollectedCountry[];
  /** Whether there are preliminary statements and no final report. */
  readonly withoutFinalReports: boolean;
}

export interface CollectedCountry extends Link {
  /** How many reports there are. */
  readonly reports: number;
  readonly types: readonly { readonly type: ReportType; readonly years: readonly string[] }[];
  /** Years of observed elections that are not in the collection. */
  readonly missing: readonly string[];
  /** What is known of its elections and not in the collection, in sentences. */
  readonly known: readonly string[];
}

/** What the page about the site shows. */
export function aboutView(corpus: Corpus): AboutView {
  const countries = [...corpus.countries.values()];
  const types = new Set(
    [...corpus.elections.values()].flatMap(({ reports }) => reports.map(({ type }) => type)),
  );
  return {
    rights: rightsOf(corpus),
    countries: countries.map((country) => {
      const reports = electionsOf(corpus, country).flatMap((election) => election.reports);
      return {
        href: paths.country(country.id),
        label: country.name,
        reports: reports.length,
        types: [...new Set(reports.map(({ type }) => type))].map((type) => ({
          type,
          years: reports.filter((report) => report.type === type).map(({ published }) => yearOf(published)),
        })),
        missing: missingYearsOf(corpus, country),
        known: knownSentences(corpus, country),
      };
    }),
    withoutFinalReports: types.has('preliminary-statement') && !types.has('final-report'),
  };
}
