import { formatNumber, plural, yearOf } from '../format.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import { paths } from '../paths.ts';
import { chart } from './charts/chart.ts';
import type { ChartSpec } from './charts/spec.ts';
import { cellView, electionsOf, type CellView } from './elections.ts';
import type { Link } from './excerpt-view.ts';
import { assessmentLabels, kindLabel, missionFormatLabels } from './labels.ts';
import { ribbonView, type RibbonView } from './ribbon-view.ts';

/** A country: its elections to scale, the matrix of topics, key indicators, threads. */
export interface CountryView {
  readonly name: string;
  readonly lead: string;
  readonly excerpts: string;
  readonly figures: string;
  readonly missing: string | undefined;
  readonly ribbon: RibbonView;
  readonly matrix: MatrixView;
  readonly charts: readonly { readonly spec: ChartSpec; readonly href: string }[];
  readonly threads: readonly ThreadRow[];
  readonly elections: readonly (Link & { readonly what: string })[];
}

/** Topics × elections: every cell a link, a bar by assessment or the reason of a silence. */
export interface MatrixView {
  readonly years: readonly Link[];
  readonly rows: readonly { readonly topic: Link; readonly cells: readonly CellView[] }[];
  readonly legend: readonly { readonly assessment: string; readonly shape: string; readonly label: string }[];
}

/** A thread and the elections that it is followed through. */
export interface ThreadRow extends Link {
  readonly definition: string;
  readonly years: readonly { readonly year: string; readonly count: number }[];
}

/** What the page of a country shows. */
export function countryView(corpus: Corpus, country: Country): CountryView {
  const elections = electionsOf(corpus, country);
  const excerpts = elections.flatMap((election) => election.excerpts);
  const figures = excerpts.flatMap((excerpt) => excerpt.figures);
  const years = elections.map(({ date }) => yearOf(date));
  return {
    name: country.name,
    lead: `${plural(elections.length, 'election')}, ${years[0] ?? ''} to ${years.at(-1) ?? ''}. What the observers wrote on each topic, how they judged it, and where they were silent.`,
    excerpts: plural(excerpts.length, 'passage'),
    figures: `${formatNumber(figures.length)} figures`,
    missing:
      country.missing.length === 0 ? undefined : country.missing.map(({ year }) => String(year)).join(', '),
    ribbon: ribbonView(corpus, country, (election) => ({
      what: plural(election.excerpts.length, 'passage'),
      href: paths.election(election.id),
      full: true,
    })),
    matrix: matrixView(corpus, country),
    charts: [...corpus.indicators.values()]
      .filter(({ key }) => key)
      .map((indicator) => ({
        spec: chart(corpus, country, indicator),
        href: paths.indicator(country.id, indicator.id),
      }))
      .filter((entry): entry is { spec: ChartSpec; href: string } => entry.spec !== undefined),
    threads: threadRows(corpus, country),
    elections: elections.map((election) => ({
      href: paths.election(election.id),
      label: `${yearOf(election.date)} ${kindLabel(election)}`,
      what: `${missionFormatLabels[election.mission.format]}; ${plural(election.excerpts.length, 'passage')}`,
    })),
  };
}

function matrixView(corpus: Corpus, country: Country): MatrixView {
  const elections = electionsOf(corpus, country);
  return {
    years: elections.map((election) => ({ href: paths.election(election.id), label: yearOf(election.date) })),
    rows: [...corpus.topics.values()].map(({ id, label }) => ({
      topic: { href: paths.topic(country.id, id), label },
      cells: elections.map((election) =>
        cellView(election.cells.get(id), paths.topicElection(country.id, id, election.slug)),
      ),
    })),
    legend: Object.entries(assessmentLabels).map(([assessment, words]) => ({ assessment, ...words })),
  };
}

/** A country's threads with the number of passages in each election. */
export function threadRows(corpus: Corpus, country: Country): ThreadRow[] {
  const elections = electionsOf(corpus, country);
  return [...corpus.threads.values()]
    .filter((thread) => thread.country === country)
    .map((thread) => ({
      href: paths.thread(country.id, thread.slug),
      label: thread.title,
      definition: thread.definition,
      years: elections.map((election) => ({
        year: yearOf(election.date),
        count: election.excerpts.filter(({ threads }) => threads.includes(thread)).length,
      })),
    }));
}
