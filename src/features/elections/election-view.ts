import { capitalised } from '../../words/format.ts';
import type { Corpus, Election, Excerpt, Report } from '../../model/corpus.ts';
import type { ReportType } from '../../model/report.ts';
import { headingSlug } from '../../model/heading.ts';
import { paths } from '../../paths.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { electionsOf, headlineOf, issuersOf, missingBetween } from '../../site/elections.ts';
import { excerptView, type ExcerptView } from '../excerpts/excerpt-view.ts';
import type { Link } from '../../site/link.ts';
import { annotationPath } from '../data/annotations.ts';
import { citationLinks } from '../cite/files.ts';
import { pageDownloads } from '../data/page-downloads.ts';
import { figureTable, type FigureTopic } from './figure-table.ts';
import { distinct } from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import { documentHref } from '../../site/source.ts';
import {
  assessmentMark,
  critical,
  tallies,
  type AssessmentMark,
  type Tally,
} from '../../site/assessments.ts';
import { commitmentsByInstrument } from '../../site/commitments.ts';
import { knownLines } from '../../site/known-reports.ts';
import { silenceLabel } from '../../site/silence.ts';
import { keyFindingsView, type KeyFindingsView } from './key-findings-view.ts';
import { missionView, type MissionView } from './mission-view.ts';

/** One election: who observed it, what the report says, section by section, and its figures. */
export interface ElectionView {
  readonly title: string;
  readonly country: Link;
  readonly summary: string;
  readonly tallies: readonly Tally[];
  /** Leads to the passages that criticise, if there are any; the page is shortened to them. */
  readonly criticising: Link | undefined;
  /** The report's own conclusion, as printed. */
  readonly headline: Headline | undefined;
  readonly mission: MissionView;
  readonly keyFindings: KeyFindingsView | undefined;
  /** What stands on the page: the sections of each report, then what we made of them. */
  readonly contents: readonly ContentsGroup[];
  readonly reports: readonly ReportView[];
  readonly figures: readonly FigureTopic[];
  /** In the order of the index of commitments, each with the findings of the passages that invoke it. */
  readonly commitments: readonly (Link & {
    readonly excerpts: readonly (Link & { readonly mark: AssessmentMark })[];
  })[];
  readonly silences: readonly { readonly topic: Link; readonly reason: string }[];
  /** What is known of its missions and not in the collection, a line for each report. */
  readonly known: readonly string[];
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  /** Its passages as files: data, citations, annotations. */
  readonly downloads: readonly Link[];
}

export interface Headline {
  readonly text: string;
  readonly href: string;
  readonly language: string;
  /** The heading it stands under, as printed. */
  readonly section: string;
  readonly mark: AssessmentMark;
}

export interface ContentsGroup {
  readonly label: string;
  readonly links: readonly (Link & { readonly count: number | undefined })[];
}

export interface ReportView {
  readonly type: ReportType;
  readonly label: string;
  readonly title: string;
  /** Our translation of the title. */
  readonly ourTitle: string | undefined;
  /** The language of its title, its headings and its words. */
  readonly language: string;
  readonly issued: string;
  /** Where it can be read, and what is there: the document, or the publisher's list. */
  readonly document: Link;
  /** Election and report, which stay in sight while its passages do. */
  readonly whence: { readonly election: string; readonly report: string };
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    /** Behind a quotation from it that is pasted elsewhere. */
    readonly attribution: string;
    readonly excerpts: readonly ExcerptView[];
  }[];
  readonly coverage: CoverageView;
}

/** The next election in the collection, and the observed ones that lie between. */
export interface Neighbour extends Link {
  readonly missing: string | undefined;
  /** The two side by side. */
  readonly compareHref: string;
}

/** What the page of an election shows. */
export function electionView(corpus: Corpus, election: Election): ElectionView {
  const { country, excerpts } = election;
  const figures = distinct(excerpts.flatMap((excerpt) => excerpt.figures));
  const reports = election.reports.map((report) => reportView(corpus, election, report));
  const commitments = commitmentLinks(corpus, election);
  return {
    title: words.labels.electionTitle(election),
    country: { href: paths.country(country.id), label: country.name },
    summary: words.elections.summary(
      excerpts.length,
      figures.length,
      election.reports.map(({ type }) => type),
    ),
    tallies: tallies(excerpts),
    criticising: criticising(excerpts),
    headline: headline(election),
    mission: missionView(corpus, election),
    keyFindings: keyFindingsView(corpus, election),
    contents: contents(reports, figures.length, commitments.length),
    reports,
    figures: figureTable(corpus, election),
    commitments,
    silences: silences(corpus, election),
    known: knownLines(corpus, election.knownMissions),
    ...neighbours(corpus, election),
    downloads: downloads(election),
  };
}

function criticising(excerpts: readonly Excerpt[]): Link | undefined {
  const count = excerpts.filter(({ assessment }) => critical.includes(assessment)).length;
  const choice = new URLSearchParams(critical.map((assessment) => ['judgement', assessment]));
  return count === 0
    ? undefined
    : { href: `?${choice.toString()}#passages`, label: words.reading.criticising(count) };
}

function downloads({ id, reports }: Election): Link[] {
  const text = words.elections.downloads;
  return [
    ...pageDownloads(id),
    ...citationLinks(`${id}/citations`).map(({ href, label }) => ({ href, label: text.citations(label) })),
    ...reports.map((report) => ({
      href: paths.download(annotationPath(report)),
      label: text.annotations(report.type),
    })),
    { href: paths.data(), label: text.what },
  ];
}

function headline(election: Election): Headline | undefined {
  const excerpt = headlineOf(election);
  return (
    excerpt && {
      text: excerpt.quote.text,
      href: paths.excerpt(election.id, excerpt.anchor),
      language: excerpt.report.language,
      section: excerpt.section,
      mark: assessmentMark(excerpt.assessment),
    }
  );
}

function contents(reports: readonly ReportView[], figures: number, commitments: number): ContentsGroup[] {
  const text = words.elections.contents;
  const ownParts = [
    { href: '#figures', label: text.figures, count: figures },
    { href: '#commitments', label: text.commitments, count: commitments },
    { href: '#coverage', label: text.coverage, count: undefined },
    { href: '#neighbours', label: text.neighbours, count: undefined },
    { href: '#cite', label: text.cite, count: undefined },
  ];
  return [
    ...reports.map(({ label, sections }) => ({
      label,
      links: sections.map(({ id, heading, excerpts }) => ({
        href: `#${id}`,
        label: heading,
        count: excerpts.length,
      })),
    })),
    { label: text.dataAndSources, links: ownParts.filter(({ count }) => count !== 0) },
  ];
}

function reportView(corpus: Corpus, election: Election, report: Report): ReportView {
  const own = election.excerpts.filter((excerpt) => excerpt.report === report);
  const issuers = issuersOf(corpus, report);
  const source = { country: election.country.name, election, report, issuers };
  const ids = sectionIds(report, [...new Set(own.map(({ section }) => section))]);
  const sections = [...ids].map(([heading, id]) => ({
    id,
    heading,
    attribution: words.source.attribution({ ...source, section: heading, page: undefined }),
    excerpts: own
      .filter(({ section }) => section === heading)
      .map((excerpt) => excerptView(corpus, excerpt, 'home')),
  }));
  return {
    type: report.type,
    label: capitalised(words.labels.reportTypes[report.type]),
    title: report.title,
    ourTitle: report['title-english'],
    language: report.language,
    issued: words.elections.issued(issuers, report.place, report.published),
    document: {
      href: documentHref(report),
      label: words.source.documentNamed(report.source.document !== undefined),
    },
    whence: {
      election: words.source.election(source),
      report: words.source.report(source),
    },
    sections,
    coverage: coverageView(report, own, new Map(sections.map(({ id, heading }) => [heading, `#${id}`]))),
  };
}

/**
 * The ids of a report's sections, by their headings as printed. They are made of the heading, so that they last when
 * others come to stand before it, and have a full stop, which no id of an excerpt has.
 */
function sectionIds(report: Report, headings: readonly string[]): Map<string, string> {
  const name = report.id.slice(report.id.lastIndexOf('/') + 1);
  const ids = new Map<string, string>();
  for (const heading of headings) {
    const id = `${name}.${headingSlug(heading)}`;
    const alike = headings.filter((other) => headingSlug(other) === headingSlug(heading)).indexOf(heading);
    ids.set(heading, alike === 0 ? id : `${id}.${alike + 1}`);
  }
  return ids;
}

function commitmentLinks(corpus: Corpus, { excerpts }: Election): ElectionView['commitments'] {
  return [...commitmentsByInstrument(corpus).values()]
    .flat()
    .map((commitment) => ({
      href: paths.commitment(commitment.id),
      label: commitment.label,
      excerpts: excerpts
        .filter(({ commitments }) => commitments.includes(commitment))
        .map(({ anchor, finding, assessment }) => ({
          href: `#${anchor}`,
          label: finding,
          mark: assessmentMark(assessment),
        })),
    }))
    .filter((commitment) => commitment.excerpts.length > 0);
}

function silences({ topics }: Corpus, election: Election): ElectionView['silences'] {
  const { country, cells, slug } = election;
  return [...topics.values()].flatMap(({ id, label }) => {
    const cell = cells.get(id);
    if (cell === undefined || cell.state === 'reported') return [];
    const topic = { href: paths.topicElection(country.id, id, slug), label };
    return [{ topic, reason: silenceLabel(election, cell.state) }];
  });
}

function neighbours(corpus: Corpus, election: Election): Pick<ElectionView, 'before' | 'after'> {
  const elections = electionsOf(corpus, election.country);
  const at = elections.indexOf(election);
  const link = (other: Election, missing: string | undefined): Neighbour => ({
    href: paths.election(other.id),
    label: words.labels.electionShort(other),
    missing,
    compareHref: paths.compare(
      election.country.id,
      [other.slug, election.slug].sort(),
      [...corpus.topics.keys()].slice(0, 1),
    ),
  });
  const [before, after] = [elections[at - 1], elections[at + 1]];
  return {
    before: before && link(before, missingBetween(corpus, before, election)),
    after: after && link(after, missingBetween(corpus, election, after)),
  };
}
