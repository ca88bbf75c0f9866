import type { Corpus, Excerpt, Figure } from '../../model/corpus.ts';
import { formatValue } from '../../model/value.ts';
import { absolute, paths } from '../../paths.ts';
import { figureHref, figureLabels } from '../figures.ts';

/** An election in the downloads. */
export interface ElectionRow {
  readonly id: string;
  readonly country: string;
  /** Election day, ISO 8601. */
  readonly date: string;
  readonly kind: string;
  /** `stated`, `regular` or `not-stated`: what the report says of an early call. */
  readonly early: string;
  readonly body: string;
  readonly seats: number | null;
  readonly missionFormat: string;
  readonly organisations: readonly string[];
  /** How election day was observed: `systematic`, `limited`, `before-the-event` or `none`. */
  readonly electionDay: string;
  readonly reports: readonly {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly issuers: readonly string[];
    readonly place: string;
    readonly published: string;
    readonly landing: string;
    readonly sha256: string;
  }[];
  /** Topic id → `reported` or the reason of the silence. */
  readonly states: Readonly<Record<string, string>>;
  readonly url: string;
}

/** An excerpt in the downloads. */
export interface ExcerptRow {
  readonly id: string;
  readonly country: string;
  readonly election: string;
  readonly date: string;
  readonly report: string;
  /** Heading as printed. */
  readonly section: string;
  readonly topics: readonly string[];
  readonly assessment: string;
  /** What the report says became of earlier recommendations: `acted-on`, `intended`, `not-fully-addressed`, `not-addressed`. */
  readonly followUp: string | null;
  /** Our words. */
  readonly finding: string;
  /** The report's words, plain text. */
  readonly quote: string;
  /** Footnotes that the quotation bears. */
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
  /** Our words. */
  readonly note: string | null;
  readonly threads: readonly string[];
  readonly commitments: readonly string[];
  readonly url: string;
}

/** A figure in the downloads. */
export interface FigureRow {
  readonly id: string;
  readonly country: string;
  readonly election: string;
  readonly date: string;
  readonly report: string;
  readonly indicator: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** As in the codebook: `9181700`, `1/6`, `5..10`, `2007-08-18`. */
  readonly value: string;
  readonly unit: string;
  /** The words that carry the number. */
  readonly text: string;
  readonly qualifier: string | null;
  /** What the value rests on, in words. */
  readonly basis: string | null;
  readonly sentence: string;
  /** `body` or `footnote n`. */
  readonly where: string;
  readonly excerpt: string;
  readonly url: string;
}

/** Every election, in time order by country. */
export function electionRows(corpus: Corpus, site: URL): ElectionRow[] {
  return [...corpus.elections.values()].map((election) => ({
    id: election.id,
    country: election.country.id,
    date: election.date,
    kind: election.kind,
    early: election.early,
    body: election.body,
    seats: election.seats ?? null,
    missionFormat: election.mission.format,
    organisations: election.mission.organisations,
    electionDay: election.mission['election-day'],
    reports: election.reports.map(({ id, type, title, issuers, place, published, source }) => ({
      id,
      type,
      title,
      issuers,
      place,
      published,
      landing: source.landing,
      sha256: source.sha256,
    })),
    states: Object.fromEntries([...election.cells].map(([topic, { state }]) => [topic, state])),
    url: absolute(paths.election(election.id), site),
  }));
}

/** Every excerpt, by election, in the order of the report. */
export function excerptRows(corpus: Corpus, site: URL): ExcerptRow[] {
  return [...corpus.excerpts.values()].map((excerpt) => ({
    ...keys(excerpt),
    id: excerpt.id,
    section: excerpt.section,
    topics: excerpt.topics.map(({ id }) => id),
    assessment: excerpt.assessment,
    followUp: excerpt.followUp ?? null,
    finding: excerpt.finding,
    quote: excerpt.quote.text,
    footnotes: excerpt.footnotes.map(({ mark, text }) => ({ mark, text })),
    note: excerpt.note?.text ?? null,
    threads: excerpt.threads.map(({ id }) => id),
    commitments: excerpt.commitments.map(({ id }) => id),
    url: absolute(paths.excerpt(excerpt.election.id, excerpt.anchor), site),
  }));
}

/** Every figure, by excerpt, in the order of the text. */
export function figureRows(corpus: Corpus, site: URL): FigureRow[] {
  return [...corpus.figures.values()].map((figure: Figure) => ({
    ...keys(figure.excerpt),
    id: figure.id,
    indicator: figure.indicator.id,
    dimensions: Object.fromEntries(figure.dimensions),
    value: formatValue(figure.value),
    unit: figure.indicator.unit,
    text: figure.text,
    qualifier: figure.qualifier ?? null,
    basis: figureLabels(corpus, figure).basis || null,
    sentence: figure.sentence,
    where: figure.footnote === undefined ? 'body' : `footnote ${figure.footnote}`,
    excerpt: figure.excerpt.id,
    url: absolute(figureHref(figure), site),
  }));
}

function keys({ election, report }: Excerpt) {
  return { country: election.country.id, election: election.id, date: election.date, report: report.id };
}
