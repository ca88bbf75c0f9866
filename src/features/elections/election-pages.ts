import { excerptCitationFiles } from '../excerpts/excerpt-citations.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { headlineOf } from '../../site/elections.ts';
import { excerpts } from '../excerpts/excerpts-table.ts';
import { figures } from '../excerpts/figures-table.ts';
import { plainPicture, quotedPicture, type PagePicture } from '../previews/page-picture.ts';
import type { PageKind } from '../publishing/page-kind.ts';
import { reports } from './reports-table.ts';
import { elections } from './elections-table.ts';
import { missions } from './missions-table.ts';
import { knownReports } from './known-reports-table.ts';
import { states } from './states-table.ts';

/** An election: what its reports say, passage by passage. */
export const electionPages: PageKind = {
  id: 'election',
  route: '[country]/[election].astro',
  tables: [elections, missions, reports, knownReports, excerpts, figures, states],
  files: excerptCitationFiles,
  pages: (corpus) =>
    [...corpus.elections.values()].map((election) => ({
      href: paths.election(election.id),
      elections: [election],
      picture: () => electionPicture(corpus, election),
      data: () => ({
        title: words.cite.election(election.country.name, words.labels.electionTitle(election)),
      }),
    })),
};

/** The conclusion of its report. */
export function electionPicture(corpus: Corpus, election: Election): PagePicture {
  const over = `${election.country.name} · ${words.labels.electionTitle(election)}`;
  const conclusion = headlineOf(election);
  if (conclusion === undefined)
    return { ...plainPicture, over, words: words.counts.passages(election.excerpts.length) };
  return { ...plainPicture, ...quotedPicture(corpus, conclusion, conclusion.quote.text), over };
}
