import { capitalised } from '../../words/format.ts';
import type { Cell, Corpus, Election, Excerpt, Report } from '../../model/corpus.ts';
import { elects } from '../../model/election.ts';
import type { Topic } from '../../model/vocabulary.ts';
import type { Sentence } from '../../words/sentence.ts';
import { paths } from '../../paths.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { electionsOf, headlinesOf, issuersOf, missingBetween } from '../../site/elections.ts';
import { excerptView, type ExcerptView } from '../excerpts/excerpt-view.ts';
import type { Link } from '../../site/link.ts';
import { annotationPath } from '../data/annotations.ts';
import { citationLinks } from '../cite/files.ts';
import { electionDownloads } from '../data/page-downloads.ts';
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
import { reportNamed } from '../../site/observers.ts';
import { beginningOf, sectionIds } from '../../site/report-sections.ts';
import { foreignOf } from '../../words/written-in.ts';
import { silenceLabel, silenceReason, silencesBeside } from '../../site/silence.ts';
import { keyFindingsViews, type KeyFindingsView } from './key-findings-view.ts';
import { missionView, type MissionView } from './mission-view.ts';

/** One election: who observed it, what the report says, section by section, and its figures. */
export interface ElectionView {
  readonly title: string;
  readonly country: Link;
  readonly summary: string;
  readonly tallies: readonly Tally[];
  /** Leads to the passages that criticise, if there are any; the page is shortened to them. */
  readonly criticising: Link | undefined;
  /** The same report by report where there are several, each with what it is called; none where there is one. */
  readonly talliesByReport: readonly { readonly label: string; readonly tallies: readonly Tally[] }[];
  /** The conclusions of the reports that stand, as printed: one for each mission that has one. */
  readonly headlines: readonly Headline[];
  /** The office or body elected, or what a referendum was on, and which of the two that is. */
  readonly elected: { readonly what: string; readonly body: string };
  readonly missions: readonly MissionCardView[];
  /** The key findings of each mission whose reports have conclusions. */
  readonly keyFindings: readonly KeyFindingsView[];
  /** What stands on the page: the sections of each report, then what we made of them. */
  readonly contents: readonly ContentsGroup[];
  readonly reports: readonly ReportView[];
  readonly figures: readonly FigureTopic[];
  /** In the order of the index of commitments, each with the findings of the passages that invoke it. */
  readonly commitments: readonly (Link & {
    readonly excerpts: readonly (Link & { readonly mark: AssessmentMark })[];
  })[];
  readonly silences: readonly { readonly topic: Link; readonly reason: string }[];
  /** What is known of its missions and not in the collection, a line for each mission. */
  readonly known: readonly string[];
  /** The same of missions of which nothing is in the collection. */
  readonly knownOthers: readonly string[];
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  /** Its passages as files: data, citations, annotations. */
  readonly downloads: readonly Link[];
}

/** A mission with its reports as the page shows them. */
export interface MissionCardView extends Omit<MissionView, 'reports'> {
  /** What the card is. */
  readonly label: string;
  readonly reports: readonly ReportView[];
}

export interface Headline {
  /** The report's words; our finding where they are withheld. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** Our translation of it. */
  readonly translation: string | undefined;
  readonly href: string;
  readonly language: string;
  /** The heading it stands under, as printed. */
  readonly section: string;
  /** What its report is called, where there are several. */
  readonly report: string | undefined;
  readonly mark: AssessmentMark;
}

export interface ContentsGroup {
  readonly label: string;
  readonly links: readonly (Link & {
    /** The language of its words, where it is not that of the page. */
    readonly language?: string;
    readonly count: number | undefined;
  })[];
}

export interface ReportView {
  /** What it is called beside the others. */
  readonly named: words.labels.Named;
  readonly label: string;
  readonly title: string;
  /** Our translation of the title. */
  readonly ourTitle: string | undefined;
  /** The language of its title, its headings and its words. */
  readonly language: string;
  /** Who issued it, where and on which day. */
  readonly issued: { readonly issuers: string; readonly place: string; readonly published: string };
  /** Whether a later report took its place, or it took that of an earlier one: each with where that begins. */
  readonly standing: readonly { readonly sentence: Sentence; readonly href: string }[];
  /** Where it can be read, and what is there: the document, or the publisher's list. */
  readonly document: Link;
  /** Election and report, which stay in sight while its passages do. */
  readonly whence: { readonly election: string; readonly report: string };
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    /** What tells it from a section of another report under the same heading; undefined where there is one report. */
    readonly label: string | undefined;
    /** Behind a quotation from it that is pasted elsewhere. */
    readonly attribution: string;
    /** The file with the citations of its passages, by their ids. */
    readonly citations: string;
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
      election.reports.map((report) => reportNamed(election, report)),
    ),
    talliesByReport:
      reports.length < 2
        ? []
        : election.reports.map((report) => ({
            label: capitalised(reportNamed(election, report).name),
            tallies: tallies(excerpts.filter((excerpt) => excerpt.report === report)),
          })),
    tallies: tallies(excerpts),
    criticising: criticising(excerpts),
    headlines: headlinesOf(election).map((excerpt) => headline(election, excerpt)),
    elected: {
      what: elects(election) ? words.elections.mission.elected : words.elections.mission.votedOn,
      body: election.body,
    },
    missions: election.missions.map((mission) => {
      const view = missionView(corpus, election, mission);
      const several = election.missions.length > 1;
      return {
        ...view,
        label: words.elections.mission.label(several ? mission.observer.short : undefined),
        reports: view.reports.flatMap((report) => reports[election.reports.indexOf(report)] ?? []),
      };
    }),
    keyFindings: keyFindingsViews(corpus, election),
    contents: contents(reports, figures.length, commitments.length),
    reports,
    figures: figureTable(corpus, election),
    commitments,
    silences: silences(corpus, election),
    known: knownLines(corpus, election.knownMissions),
    knownOthers: knownLines(
      corpus,
      election.knownMissions.filter(({ here }) => here === undefined),
    ),
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

function downloads(election: Election): Link[] {
  const { id, reports } = election;
  const text = words.elections.downloads;
  return [
    ...electionDownloads(id),
    ...citationLinks(`${id}/citations`).map(({ href, label }) => ({ href, label: text.citations(label) })),
    ...reports.map((report) => ({
      href: paths.download(annotationPath(report)),
      label: text.annotations(reportNamed(election, report)),
    })),
    { href: paths.data(), label: text.what },
  ];
}

function headline(election: Election, excerpt: Excerpt): Headline {
  return {
    text: excerpt.withheld === undefined ? excerpt.quote.text : excerpt.finding,
    isQuoted: excerpt.withheld === undefined,
    translation: excerpt.translation?.text,
    href: paths.excerpt(election.id, excerpt.anchor),
    language: excerpt.report.language,
    section: excerpt.section,
    report: election.reports.length > 1 ? reportNamed(election, excerpt.report).name : undefined,
    mark: assessmentMark(excerpt.assessment),
  };
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
    ...reports.map(({ label, language, sections }) => ({
      label,
      links: sections.map(({ id, heading, excerpts }) => ({
        href: `#${id}`,
        label: heading,
        ...foreignOf({ language }),
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
    label:
      election.reports.length > 1
        ? words.elections.sectionOf(heading, reportNamed(election, report).name)
        : undefined,
    attribution: words.source.attribution({ ...source, section: heading, page: undefined }),
    citations: paths.passageCitations(election.id),
    excerpts: own
      .filter(({ section }) => section === heading)
      .map((excerpt) => excerptView(corpus, excerpt, 'home')),
  }));
  return {
    named: reportNamed(election, report),
    label: capitalised(reportNamed(election, report).name),
    title: report.title,
    ourTitle: report['title-english'],
    language: report.language,
    issued: { issuers, place: report.place, published: report.published },
    standing: standingOf(election, report),
    document: {
      href: documentHref(report),
      label: words.source.documentNamed(report.source.document !== undefined),
    },
    whence: {
      election: words.source.election(source),
      report: words.source.report(source),
    },
    sections,
    coverage: coverageView(
      report,
      reportNamed(election, report),
      own,
      new Map(sections.map(({ id, heading }) => [heading, `#${id}`])),
    ),
  };
}

/** Whether a later report took the place of this one, or it took that of an earlier one. */
function standingOf(election: Election, report: Report): ReportView['standing'] {
  const { replaces, replacedBy } = report;
  return [
    ...(replacedBy === undefined
      ? []
      : [
          {
            sentence: words.elections.replacedBy(words.labels.report(replacedBy)),
            href: beginningOf(election, replacedBy),
          },
        ]),
    ...(replaces === undefined
      ? []
      : [
          {
            sentence: words.elections.replaces(words.labels.report(replaces)),
            href: beginningOf(election, replaces),
          },
        ]),
  ];
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
  return [...topics.values()].flatMap((topic) => {
    const cell = cells.get(topic.id);
    if (cell === undefined) return [];
    const link = { href: paths.topicElection(country.id, topic.id, slug), label: topic.label };
    const reason = election.reports.length > 1 ? severalSilent(election, topic) : silentAlone(election, cell);
    return reason === undefined ? [] : [{ topic: link, reason }];
  });
}

function silentAlone(election: Election, cell: Cell): string | undefined {
  return cell.state === 'reported' ? undefined : silenceLabel(election, cell.state);
}

/** Where an election has several reports: which of them are silent on a topic, and why. */
function severalSilent(election: Election, topic: Topic): string | undefined {
  const beside = silencesBeside(election, topic);
  return beside.length > 0 ? beside.join(' ') : silenceReason(election, topic);
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
