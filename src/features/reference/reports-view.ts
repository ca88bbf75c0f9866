import { formatDate } from '../../words/format.ts';
import type { Sentence } from '../../words/sentence.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Election, Report } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { knownElections, type KnownElectionView } from '../../site/known-reports.ts';
import type { Link } from '../../site/link.ts';
import { documentHref } from '../../site/source.ts';
import { citation, type Citation } from '../cite/citation.ts';
import { reportItem, type CslItem } from '../cite/csl-item.ts';
import { citationLinks } from '../cite/files.ts';

/** Every report of the collection as a list of references. */
export interface ReportsView {
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly reports: readonly {
      readonly id: string;
      /** "2011: Statement of Preliminary Findings and Conclusions", and the page that quotes it. */
      readonly name: Sentence;
      readonly href: string;
      /** Where it can be read: the document, or the publisher's list. */
      readonly document: Link;
      readonly citation: Citation;
      readonly coins: string;
    }[];
    /** What is known to exist and not in the collection, by election. */
    readonly known: readonly KnownElectionView[];
  }[];
  /** All of them in one file. */
  readonly files: readonly Link[];
}

/** What the list of reports shows. */
export function reportsView(corpus: Corpus, site: URL): ReportsView {
  const elections = [...corpus.elections.values()];
  const titles = elections.flatMap(({ reports }) => reports.map(({ title }) => title));
  /** A reference manager that reads the page offers a list of titles alone. */
  const toldApart = ({ title, published }: Report, { country, ...election }: Election) =>
    titles.indexOf(title) === titles.lastIndexOf(title)
      ? title
      : words.reports.toldApart(
          title,
          words.feeds.election(country.name, words.labels.electionTitle(election)),
          formatDate(published),
        );
  const shown = (election: Election, report: Report) => {
    const item = reportItem(corpus, election, report, site);
    return {
      id: item.id,
      name: words.reports.name(report),
      href: paths.election(election.id),
      document: {
        href: documentHref(report),
        label: words.source.documentNamed(report.source.document !== undefined),
      },
      citation: citation(item),
      coins: coins({ ...item, title: toldApart(report, election) }, report.published),
    };
  };
  return {
    countries: [...corpus.countries.values()].map((country) => ({
      id: country.id,
      name: country.name,
      reports: elections
        .filter((election) => election.country === country)
        .flatMap((election) => election.reports.map((report) => shown(election, report))),
      known: knownElections(corpus, country),
    })),
    files: citationLinks('reports'),
  };
}

/** A report as an OpenURL context object, which reference managers offer to save (COinS). */
function coins(
  { title, author, publisher = '', 'publisher-place': place = '', URL }: CslItem,
  date: string,
): string {
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', title],
    ...author.map(({ literal }) => ['rft.aucorp', literal]),
    ['rft.date', date],
    ['rft.place', place],
    ['rft.pub', publisher],
    ['rft_id', URL],
  ]).toString();
}
