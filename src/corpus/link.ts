import { byCountryAndDay, compareStrings } from '../model/order.ts';
import type { ComparisonParagraph } from '../markdown/comparison-draft.ts';
import type { Terms } from '../markdown/rehype-terms.ts';
import { renderHtml } from '../markdown/render.ts';
import type {
  Cell,
  Comparison,
  Corpus,
  Corrected,
  Election,
  Excerpt,
  Figure,
  Mission,
  ReadingRound,
  Report,
  RichText,
} from '../model/corpus.ts';
import { glossaryIn } from '../model/in-country.ts';
import { silences } from '../model/report.ts';
import type { Organisation, Topic } from '../model/vocabulary.ts';
import { yearOf } from '../model/year.ts';
import { rootPaths } from '../paths.ts';
import * as words from '../words/words.ts';
import { electionOf, slugOf } from './drafts.ts';
import { freeze } from './freeze.ts';
import { indexesOf } from './indexes.ts';
import { latestCorrections } from './latest-corrections.ts';
import { linkCorrections } from './link-corrections.ts';
import { linkExcerpt } from './link-excerpt.ts';
import { knownMissionsOf, missingElections } from './link-known.ts';
import { linkLaterValues } from './link-later-values.ts';
import { linkTerms } from './link-terms.ts';
import { missionOf, missionsOf, reportTypeOf, type ResolvedMission } from './missions.ts';
import { comparisonText } from './texts.ts';
import {
  byId,
  type CompleteReport,
  type ResolvedComparison,
  type ResolvedDrafts,
  type ResolvedElection,
} from './resolve.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Turns checked drafts into the corpus: ids become objects and text becomes HTML. It leaves out references that name
 * nothing, which the checks have reported.
 */
export function link(drafts: ResolvedDrafts): Corpus {
  const countries = [...drafts.countries.values()].map(({ fields }) => fields);
  const corrected = latestCorrections(drafts);
  const elections = countries.flatMap((country) => {
    const terms = linkTerms(glossaryIn(drafts.glossary, country.id), country);
    return drafts.inCountries.elections.found
      .filter((election) => election.country === country)
      .map((election) => linkElection(election, terms, drafts, corrected));
  });
  elections.sort(byCountryAndDay);
  const excerpts = byId(elections.flatMap((election) => election.excerpts));
  const indicators = byId(drafts.indicators);
  const threads = byId(drafts.inCountries.threads.found);
  const comparisons = new Map(
    drafts.inCountries.comparisons.found.map((comparison) => [
      `${comparison.country.id}/${comparison.topic.id}`,
      linkComparison(comparison, excerpts, corrected),
    ]),
  );
  const corpus: Omit<Corpus, 'indexes'> = {
    topics: byId(drafts.topics),
    indicators,
    dimensions: drafts.dimensions,
    missionIndicators: drafts.missionIndicators.flatMap((id) => indicators.get(id) ?? []),
    commitments: byId(drafts.commitments),
    organisations: byId(drafts.organisations),
    glossary: byId(drafts.glossary),
    countries: byId(countries),
    elections: byId(elections),
    missing: missingElections(drafts),
    excerpts,
    figures: byId([...excerpts.values()].flatMap(({ figures }) => figures)),
    threads,
    comparisons,
    corrections: linkCorrections(drafts, { excerpts, comparisons, threads }),
    unprinted: drafts.unprinted,
    withheld: drafts.withheld,
    redirects: drafts.redirects,
    elsewhere: drafts.elsewhere,
  };
  return freeze<Corpus>({ ...corpus, indexes: indexesOf(corpus) });
}

function linkElection(
  { id, country, fields, reports: own }: ResolvedElection,
  terms: Terms,
  drafts: ResolvedDrafts,
  corrected: ReadonlyMap<string, Corrected>,
): Election {
  const { topics, redirects, rounds, readings, withheld } = drafts;
  const read = new Map(readings.passages.map((passage) => [passage.excerpt, passage]));
  const resolved = missionsOf(fields, drafts.organisations);
  const missions = resolved.flatMap((mission) => linkMission(mission) ?? []);
  const place = ({ fields: report }: CompleteReport) => missionOf(report, resolved)?.index ?? 0;
  const linked = [...own]
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        compareStrings(a.fields.published, b.fields.published) ||
        compareStrings(a.path, b.path),
    )
    .flatMap((draft) => linkReport(draft, missions) ?? []);
  linkReplacements(linked);
  const election: Mutable<Election> = {
    ...fields,
    id,
    slug: id.slice(country.id.length + 1),
    country,
    missions,
    reports: linked.map(({ report }): Report => report),
    knownMissions: knownMissionsOf(id, resolved, missions, drafts),
    excerpts: [],
    readingRounds: rounds
      .filter(({ path }) => electionOf(path) === id)
      .map(({ number, fields: { read, codebook, sample } }): ReadingRound => ({
        number,
        read,
        codebook,
        ...(sample !== undefined && { sample }),
      }))
      .sort((a, b) => a.number - b.number),
    cells: new Map(),
  };
  const first = new Map<Organisation, Map<string, Figure>>();
  election.excerpts = linked.flatMap(({ draft, report }) =>
    draft.excerpts.map((excerpt) => {
      const locked = draft.verified.quotations;
      const history = { redirects, corrected, withheld };
      const { observer } = report.mission;
      const own = first.get(observer) ?? new Map<string, Figure>();
      first.set(observer, own);
      return linkExcerpt(excerpt, locked, report, election, terms, history, read.get(excerpt), own);
    }),
  );
  linkLaterValues(election.excerpts.flatMap(({ figures }) => figures));
  election.cells = new Map(topics.map((topic) => [topic.id, cell(topic, election)]));
  return election;
}

function linkMission({ id, fields, format, observer }: ResolvedMission): Mission | undefined {
  return format && observer && { ...fields, id, format, observer };
}

/** A report with its draft. */
interface LinkedReport {
  readonly draft: CompleteReport;
  readonly report: Mutable<Report>;
}

function linkReport(draft: CompleteReport, missions: readonly Mission[]): LinkedReport | undefined {
  const { fields, id, path, verified } = draft;
  const mission = missionOf(fields, missions);
  const type = reportTypeOf(mission?.observer, fields.type);
  if (mission === undefined || type === undefined) return undefined;
  const links = { type, mission, replaces: undefined, replacedBy: undefined };
  const { coverage, proposed: isProposed = false } = verified;
  return { draft, report: { id, path, coverage, isProposed, ...fields, ...links } };
}

function linkReplacements(reports: readonly LinkedReport[]): void {
  for (const { draft, report } of reports) {
    const earlier = reports.find(
      (other) => draft.fields.replaces !== undefined && slugOf(other.draft.path) === draft.fields.replaces,
    )?.report;
    if (earlier === undefined) continue;
    report.replaces = earlier;
    earlier.replacedBy = report;
  }
}

/**
 * If several reports of a mission are silent for different reasons, the one that leaves most open is shown. What one of
 * several missions did not observe is no silence of the others: of these it is only true that none has a section.
 */
function cell(topic: Topic, { excerpts, missions, reports }: Election): Cell {
  const about = excerpts.filter((excerpt) => excerpt.topics.includes(topic));
  if (about.length > 0) return { state: 'reported', excerpts: about };
  const ofMissions = missions.flatMap((mission) => {
    const states = reports
      .filter((report) => report.mission === mission)
      .map(({ absent }) => absent[topic.id]);
    return silences.findLast((silence) => states.includes(silence)) ?? [];
  });
  const isSilent = ofMissions.includes('no-section') && !ofMissions.includes('not-yet-excerpted');
  return {
    state: isSilent
      ? 'no-section'
      : (silences.findLast((silence) => ofMissions.includes(silence)) ?? 'not-yet-excerpted'),
  };
}

function linkComparison(
  { draft, country, topic }: ResolvedComparison,
  excerpts: ReadonlyMap<string, Excerpt>,
  corrected: ReadonlyMap<string, Corrected>,
): Comparison {
  const cited = new Map(
    draft.citations.map(({ node, excerpt }) => [node, excerpts.get(`${country.id}/${excerpt}`)]),
  );
  const richText = (paragraphs: readonly ComparisonParagraph[]): RichText => ({
    text: comparisonText(paragraphs),
    html: renderHtml(
      paragraphs.flatMap(({ blocks }) => blocks),
      {
        directive: (node) => {
          const excerpt = cited.get(node);
          if (excerpt === undefined) return undefined;
          const { election, anchor, finding } = excerpt;
          return {
            href: rootPaths.excerpt(election.id, anchor),
            class: 'cite',
            words: yearOf(election.date),
            name: words.source.cited(election, finding),
          };
        },
        footnote: () => ({ href: '', id: '' }),
      },
    ),
  });
  return {
    country,
    topic,
    question: draft.question,
    lead: richText(draft.paragraphs.slice(0, 1)),
    body: richText(draft.paragraphs.slice(1)),
    corrected: corrected.get(`${country.id}/topics/${topic.id}`),
    cited: [...new Set(cited.values())].filter((excerpt) => excerpt !== undefined),
  };
}
