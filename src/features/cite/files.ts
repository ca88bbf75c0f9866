import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import type { Download } from '../../site/download.ts';
import { reportItem, type CslItem } from './csl-item.ts';
import { formats } from './formats.ts';

/** The citations of every report, as files. */
export function reportCitations(corpus: Corpus, site: URL): Download[] {
  return citationFiles('reports', () => reportItems(corpus, site));
}

/** Every report of the collection. */
export function reportItems(corpus: Corpus, site: URL): CslItem[] {
  return [...corpus.elections.values()].flatMap((election) =>
    election.reports.map((report) => reportItem(corpus, election, report, site)),
  );
}

/** Links to the same list of citations in each format. */
export function citationLinks(name: string): Link[] {
  return formats.map(({ label, ending }) => ({ href: paths.download(`${name}.${ending}`), label }));
}

/** Writes items in the file formats of reference managers. `name` is the path without its ending. */
export function citationFiles(name: string, items: () => readonly CslItem[]): Download[] {
  return formats.map(({ ending, write }) => ({
    path: `${name}.${ending}`,
    body: () => write(items()),
  }));
}
