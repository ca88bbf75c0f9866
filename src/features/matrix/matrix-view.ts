import { yearOf } from '../../model/year.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { cellView, electionsOf, excerptsCell, type CellView } from '../../site/elections.ts';
import type { Link } from '../../site/link.ts';
import * as words from '../../words/words.ts';
import { assessmentMark, fromStrongest, type AssessmentMark } from '../../site/assessments.ts';
import { markedDays } from '../../site/known-reports.ts';
import { threadsOf } from '../../site/threads.ts';

/** Rows × elections: every cell a link, with how the report judges or the reason why there is nothing. */
export interface MatrixView {
  /** What a row is: "Topic", "Issue". */
  readonly of: string;
  readonly years: readonly ElectionColumn[];
  readonly rows: readonly MatrixRow[];
  /** The assessments, the strongest first. */
  readonly legend: readonly AssessmentMark[];
  /** What the mark of a cell means; undefined where none has it. */
  readonly markMeans: string | undefined;
}

/** The year of an election, with its kind where a column says it. */
export interface ElectionColumn extends Link {
  /** "early presidential" */
  readonly kind?: string;
}

export interface MatrixRow {
  /** Left out of a table of one row, on the page of what it is about. */
  readonly name?: Link;
  /** What the row is about, where its name needs it. */
  readonly about?: string;
  readonly cells: readonly CellView[];
}

/** A country's topics through its elections. */
export function topicMatrix(corpus: Corpus, country: Country): MatrixView {
  return matrix(
    corpus,
    country,
    words.matrix.rows.topics,
    [...corpus.topics.values()].map(({ id, label }) => ({
      name: { href: paths.topic(country.id, id), label },
      cells: electionsOf(corpus, country).map((election) =>
        cellView(election, id, paths.topicElection(country.id, id, election.slug)),
      ),
    })),
  );
}

/** One topic through the elections of a country, on its own page: each cell leads to what the page has of the election. */
export function topicRow(corpus: Corpus, country: Country, { id }: Topic): MatrixView {
  const cells = electionsOf(corpus, country).map((election) => cellView(election, id, `#${election.slug}`));
  return matrix(corpus, country, words.matrix.rows.topics, [{ cells }]);
}

/** A country's threads through its elections: the history of each at a glance. */
export function threadMatrix(corpus: Corpus, country: Country): MatrixView {
  return matrix(
    corpus,
    country,
    words.matrix.rows.threads,
    threadsOf(corpus, country).map((thread) => ({
      name: { href: paths.thread(country.id, thread.slug), label: thread.title },
      about: thread.definition,
      cells: electionsOf(corpus, country).map((election) =>
        excerptsCell(
          election.excerpts.filter(({ threads }) => threads.includes(thread)),
          paths.threadElection(country.id, thread.slug, election.slug),
          words.threads.notMentioned,
        ),
      ),
    })),
  );
}

function matrix(corpus: Corpus, country: Country, of: string, rows: readonly MatrixRow[]): MatrixView {
  return {
    of,
    years: electionsOf(corpus, country).map((election) => ({
      href: paths.election(election.id),
      label: yearOf(election.date),
      kind: words.labels.electionKind(election),
    })),
    rows,
    legend: fromStrongest.map(assessmentMark),
    markMeans: rows.some(({ cells }) => cells.some(({ marked }) => marked))
      ? markedDays(corpus, country)
      : undefined,
  };
}
