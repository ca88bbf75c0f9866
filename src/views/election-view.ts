import { capitalised, formatDate, listed, plural, yearOf } from '../format.ts';
import type { Corpus, Election, Excerpt, Figure, Report } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import { electionsOf, missingBetween, tallies, type Tally } from './elections.ts';
import { excerptView, type ExcerptView, type Link } from './excerpt-view.ts';
import { figureHref, figureLabels, figureText } from './figures.ts';
import {
  electionDayLabels,
  electionShort,
  electionTitle,
  missionFormatLabels,
  reportTypeLabels,
  silenceLabels,
} from './labels.ts';
import { distinctLinks } from './topic-view.ts';

/** One election: who observed it, what the report says, section by section, and its figures. */
export interface ElectionView {
  readonly title: string;
  readonly year: string;
  readonly country: Link;
  readonly summary: string;
  readonly tallies: readonly Tally[];
  /** The report's own conclusion, as printed. */
  readonly headline: { readonly text: string; readonly href: string; readonly language: string } | undefined;
  /** The mission in words: pairs of a name and what there is. */
  readonly card: readonly {
    readonly name: string;
    readonly text: string;
    readonly href: string | undefined;
  }[];
  readonly reports: readonly ReportView[];
  /** Every figure, by topic, in the order of the report. */
  readonly figures: readonly { readonly topic: Link; readonly rows: readonly FigureRow[] }[];
  readonly commitments: readonly Link[];
  readonly silences: readonly { readonly topic: Link; readonly reason: string }[];
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
}

export interface ReportView {
  readonly label: string;
  readonly title: string;
  readonly issued: string;
  readonly landing: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly excerpts: readonly ExcerptView[];
  }[];
  /** How much of the report is quoted, and that every word was held against it. */
  readonly coverage: string;
  readonly setAside: readonly { readonly section: string; readonly reason: string }[];
}

export interface FigureRow {
  readonly indicator: Link;
  readonly what: string;
  readonly text: string;
  readonly href: string;
}

/** The next election in the collection, and the observed ones that lie between. */
export interface Neighbour extends Link {
  readonly missing: string | undefined;
}

/** What the page of an election shows. */
export function electionView(corpus: Corpus, election: Election): ElectionView {
  const { country, excerpts } = election;
  const figures = excerpts.flatMap((excerpt) => excerpt.figures);
  return {
    title: electionTitle(election),
    year: yearOf(election.date),
    country: { href: paths.country(country.id), label: country.name },
    summary: `${plural(excerpts.length, 'passage')} and ${plural(figures.length, 'figure')} from the ${listed(election.reports.map(({ type }) => reportTypeLabels[type]))}.`,
    tallies: tallies(excerpts),
    headline: headline(election),
    card: missionCard(corpus, election),
    reports: election.reports.map((report, index) => reportView(corpus, report, excerpts, index)),
    figures: figureTable(corpus, election, figures),
    commitments: distinctLinks(
      excerpts.flatMap(({ commitments }) =>
        commitments.map(({ id, label }) => ({ href: paths.commitment(id), label })),
      ),
    ),
    silences: [...corpus.topics.values()].flatMap((topic) => {
      const reason = silentTopic(election, topic.id);
      return reason === undefined
        ? []
        : [
            {
              topic: { href: paths.topicElection(country.id, topic.id, election.slug), label: topic.label },
              reason,
            },
          ];
    }),
    ...neighbours(corpus, election),
  };
}

function headline({ id, reports, excerpts }: Election): ElectionView['headline'] {
  const chosen = reports.map((report) => report.headline).find((anchor) => anchor !== undefined);
  const excerpt = excerpts.find(({ anchor }) => anchor === chosen);
  return (
    excerpt && {
      text: excerpt.quote.text,
      href: paths.excerpt(id, excerpt.anchor),
      language: excerpt.report.language,
    }
  );
}

function silentTopic({ cells }: Election, topic: string): string | undefined {
  const cell = cells.get(topic);
  return cell === undefined || cell.state === 'reported' ? undefined : silenceLabels[cell.state];
}

function missionCard(corpus: Corpus, election: Election): ElectionView['card'] {
  const { mission, body } = election;
  const organisations = mission.organisations.map((id) => corpus.organisations.get(id)?.name ?? id);
  const period = [mission.opened, mission.closed].filter((day) => day !== undefined).map(formatDate);
  return [
    { name: 'Elected', text: body, href: undefined },
    { name: 'Mission', text: capitalised(missionFormatLabels[mission.format]), href: undefined },
    { name: 'By', text: listed(organisations), href: undefined },
    ...(period.length === 0
      ? []
      : [{ name: period.length === 1 ? 'Opened' : 'From – to', text: period.join(' – '), href: undefined }]),
    { name: 'Election day', text: capitalised(electionDayLabels[mission['election-day']]), href: undefined },
    ...observers(corpus, election),
  ];
}

const observerIndicators = [
  'mission-experts',
  'long-term-observers',
  'long-term-observers-requested',
  'short-term-observers',
  'short-term-observers-requested',
  'observers-election-day',
  'polling-stations-observed',
];

/** The mission's size; a number that conclusions and findings both print stands once. */
function observers(corpus: Corpus, { excerpts }: Election): ElectionView['card'] {
  const figures = excerpts.flatMap((excerpt) => excerpt.figures);
  const lines = observerIndicators.flatMap((id) => {
    const own = figures.filter(
      ({ indicator, dimensions }) => indicator.id === id && !dimensions.has('organisation'),
    );
    return own.map((figure) => ({
      name: [figure.indicator.label, ...detailsOf(corpus, figure)].join(', '),
      text: figureText(figure),
      href: figureHref(figure),
    }));
  });
  return [
    ...new Map(lines.toReversed().map((line) => [`${line.name}: ${line.text}`, line])).values(),
  ].toReversed();
}

function detailsOf(corpus: Corpus, figure: Figure): string[] {
  const { series, basis } = figureLabels(corpus, figure);
  return [series, basis].filter((words) => words !== '');
}

function reportView(
  corpus: Corpus,
  report: Report,
  excerpts: readonly Excerpt[],
  position: number,
): ReportView {
  const own = excerpts.filter((excerpt) => excerpt.report === report);
  const headings = [...new Set(own.map(({ section }) => section))];
  const issuers = report.issuers.map((id) => corpus.organisations.get(id)?.short ?? id);
  return {
    label: capitalised(reportTypeLabels[report.type]),
    title: report.title,
    issued: `${listed(issuers)}, ${report.place}, ${formatDate(report.published)}`,
    landing: report.source.landing,
    sections: headings.map((heading, index) => ({
      id: `section-${position + 1}-${index + 1}`,
      heading,
      excerpts: own
        .filter(({ section }) => section === heading)
        .map((excerpt) => excerptView(excerpt, 'home')),
    })),
    coverage: coverage(report),
    setAside: report['set-aside'],
  };
}

function coverage({ coverage: { paragraphs, quoted, setAside } }: Report): string {
  const rest = paragraphs - setAside;
  const share = quoted === rest ? `All ${rest}` : `${quoted} of ${rest}`;
  const aside = setAside === 0 ? '' : `; ${plural(setAside, 'paragraph')} set aside`;
  return `${share} paragraphs quoted in part or whole, every word verified against the source${aside}`;
}

function figureTable(
  corpus: Corpus,
  { country }: Election,
  figures: readonly Figure[],
): ElectionView['figures'] {
  return [...corpus.topics.values()]
    .map((topic) => ({
      topic: { href: paths.topic(country.id, topic.id), label: topic.label },
      rows: figures
        .filter(({ indicator }) => indicator.topic === topic.id)
        .map((figure): FigureRow => ({
          indicator: {
            href: paths.indicator(country.id, figure.indicator.id),
            label: figure.indicator.label,
          },
          what: detailsOf(corpus, figure).join(', '),
          text: figureText(figure),
          href: figureHref(figure),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function neighbours(corpus: Corpus, election: Election): Pick<ElectionView, 'before' | 'after'> {
  const elections = electionsOf(corpus, election.country);
  const at = elections.indexOf(election);
  const link = (other: Election | undefined, missing: string | undefined): Neighbour | undefined =>
    other && { href: paths.election(other.id), label: electionShort(other), missing };
  const [before, after] = [elections[at - 1], elections[at + 1]];
  return {
    before: link(before, before && missingBetween(before, election)),
    after: link(after, after && missingBetween(election, after)),
  };
}
