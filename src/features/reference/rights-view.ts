import type { Corpus, Election, Report } from '../../model/corpus.ts';
import { withheldKind, type WithheldFields } from '../../model/withheld.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import { reportNamed } from '../../site/observers.ts';
import { rightsOf, type Rights } from '../../site/rights.ts';
import * as words from '../../words/words.ts';

/** What the page for holders of rights says of the collection. */
export interface RightsView {
  readonly rights: Rights;
  /** How many words of reports are quoted, in a sentence. */
  readonly quoted: string;
  /** What is withheld today, in the order of `withheld.yml`. */
  readonly withheld: readonly WithheldView[];
}

/** Quotations that are withheld, and why. */
export interface WithheldView {
  /** A report or a passage; undefined where all quotations are withheld. */
  readonly what: Link | undefined;
  readonly why: string;
}

/** What the page for holders of rights shows. */
export function rightsView(corpus: Corpus): RightsView {
  const reports = [...corpus.elections.values()].flatMap((election) => election.reports);
  const sum = (of: 'all' | 'quoted') =>
    reports.reduce((total, { coverage }) => total + coverage.words[of], 0);
  return {
    rights: rightsOf(corpus),
    quoted: words.requests.quoted(sum('quoted'), sum('all'), reports.length),
    withheld: corpus.withheld.map((entry) => ({
      what: whatOf(corpus, entry),
      why: words.excerpts.withheld(entry),
    })),
  };
}

/** "Ruritania, early presidential election, 3 April 2011 · Preliminary statement" */
function reportOf(election: Election, report: Report): string {
  const country = election.country.name;
  return `${words.source.election({ country, election })} · ${reportNamed(election, report).name}`;
}

function whatOf(corpus: Corpus, entry: WithheldFields): Link | undefined {
  switch (withheldKind(entry)) {
    case 'all':
      return undefined;
    case 'passage': {
      const excerpt = corpus.excerpts.get(entry.what);
      return excerpt && { href: paths.excerpt(excerpt.election.id, excerpt.anchor), label: excerpt.finding };
    }
    case 'report':
      for (const election of corpus.elections.values())
        for (const report of election.reports)
          if (report.path === entry.what)
            return { href: paths.election(election.id), label: reportOf(election, report) };
      return undefined;
  }
}
