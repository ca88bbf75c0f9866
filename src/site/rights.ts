import type { Corpus, Election, Report } from '../model/corpus.ts';
import type { Organisation } from '../model/vocabulary.ts';

/** Who holds the rights in reports, and whom readers must not take our words for. */
export interface Rights {
  /** As the holders ask to be acknowledged: "Watch/Europe". */
  readonly holders: readonly string[];
  /** The bodies that they belong to, for sentences: "the Watch". */
  readonly bodies: readonly string[];
  /** The bodies and the holders themselves, by their short names. */
  readonly bodiesAndHolders: readonly string[];
  /** The languages that alone are official, as BCP 47 tags, each with the holders whose reports it is of. */
  readonly official: readonly OfficialLanguage[];
}

/** A language of which alone the version of a report is official. */
export interface OfficialLanguage {
  readonly language: string;
  /** Whose reports it is official of; empty where it is that of all reports. */
  readonly holders: readonly string[];
}

/**
 * The rights in the reports of some elections, as `organisations.yml` states them; a report of organisations that state
 * none is theirs, by their names.
 */
export function rightsOf(
  { organisations, elections }: Corpus,
  quoted: readonly Election[] = [...elections.values()],
): Rights {
  const reports = quoted.flatMap((election) => election.reports);
  const issuers = new Set(reports.flatMap((report) => issuersOf(report, organisations)));
  const inOrder = [...organisations.values()].filter((each) => issuers.has(each));
  const stated = inOrder.flatMap(({ short, rights }) => (rights === undefined ? [] : [{ short, ...rights }]));
  const bodies = [...new Set(stated.map(({ body }) => body))];
  return {
    holders: [...new Set(inOrder.map(holderOf))],
    bodies,
    bodiesAndHolders: [...new Set([...bodies, ...stated.map(({ short }) => short)])],
    official: officialOf(reports, organisations),
  };
}

/** Those of a report's issuers whose rights are stated; all of them where none states any. */
function issuersOf({ issuers }: Report, organisations: Corpus['organisations']): Organisation[] {
  const all = issuers.flatMap((id) => organisations.get(id) ?? []);
  const holding = all.filter(({ rights }) => rights !== undefined);
  return holding.length > 0 ? holding : all;
}

function holderOf({ name, rights }: Organisation): string {
  return rights?.holder ?? name;
}

function officialOf(
  reports: readonly Report[],
  organisations: Corpus['organisations'],
): readonly OfficialLanguage[] {
  const each = reports.map((report) =>
    report.issuers
      .flatMap((id) => organisations.get(id) ?? [])
      .find(({ official }) => official !== undefined),
  );
  const languages = Map.groupBy(
    [...new Set(each.filter((issuer) => issuer !== undefined))],
    ({ official = '' }) => official,
  );
  const isOfAll = languages.size === 1 && each.every((issuer) => issuer !== undefined);
  return [...languages].map(([language, own]) => ({
    language,
    holders: isOfAll ? [] : own.map(holderOf),
  }));
}
