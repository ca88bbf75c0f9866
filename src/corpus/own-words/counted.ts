import { listLengths } from '../../markdown/quantity/listed.ts';
import type { StatedNumber } from '../../markdown/quantity/stated.ts';
import type { ElectionKind } from '../../model/election.ts';
import { yearOf } from '../../model/year.ts';
import { observedTheDay } from '../../model/known-report.ts';
import { countryOf, electionOf } from '../drafts.ts';
import { missionOf, missionsOf, reportTypeOf, type ResolvedMission } from '../missions.ts';
import type { ResolvedDrafts, ResolvedReport } from '../resolve.ts';
import { clauseAround, sentenceAround } from './around.ts';
import type { OwnText, OwnWords } from './own-texts.ts';

/** What is counted of a country's elections and reports. */
export interface Counts {
  readonly elections: readonly CountedElection[];
  readonly reports: number;
  /** Reports whose mission saw an election day. */
  readonly reportsOfElectionDays: number;
  /** The names of all kinds of report. */
  readonly typeNames: readonly string[];
}

interface CountedElection {
  readonly year: string;
  readonly kind: ElectionKind;
  /** The names of the kinds of its reports: `preliminary statement`. */
  readonly types: ReadonlySet<string>;
  /** Ids of the topics on which a report has a passage. */
  readonly topics: ReadonlySet<string>;
}

/** Counts the elections and reports of a country. */
export function countsOf({ elections, reports, organisations }: ResolvedDrafts, country: string): Counts {
  const own = [...elections].filter(([id]) => countryOf(id) === country);
  const missionBehind = ({ path, fields }: ResolvedReport): ResolvedMission | undefined => {
    const election = elections.get(electionOf(path));
    return election && missionOf(fields, missionsOf(election.fields, organisations));
  };
  const isObserved = (report: ResolvedReport): boolean =>
    observedTheDay(missionBehind(report)?.fields['election-day']);
  const typeName = (report: ResolvedReport): string =>
    reportTypeOf(missionBehind(report)?.observer, report.fields.type)?.name ?? '';
  const ownReports = reports.filter(({ path }) => countryOf(path) === country);
  return {
    elections: own.map(([id, { fields }]) => {
      const of = ownReports.filter(({ path }) => electionOf(path) === id);
      return {
        year: yearOf(fields.date),
        kind: fields.kind,
        types: new Set(of.map(typeName)),
        topics: new Set(
          of.flatMap(({ excerpts }) =>
            excerpts.flatMap(({ refersTo }) => refersTo.topics.found.map(({ id: topic }) => topic)),
          ),
        ),
      };
    }),
    reports: ownReports.length,
    reportsOfElectionDays: ownReports.filter(isObserved).length,
    typeNames: [...new Set(organisations.flatMap((each) => each.reports.map(({ name }) => name)))],
  };
}

// What names reports and elections in English sentences.
const years = String.raw`(?:\d{4}(?:,\s+(?:and\s+)?|\s+and\s+|\s+or\s+|\s+to\s+))*`;
/** What stands before the year of a report or an election: `the preliminary statements of`, `elections since`. */
function ofYear(typeNames: readonly string[]): RegExp {
  const types = typeNames
    .flatMap(namedAs)
    .map((name) => `${RegExp.escape(name).replaceAll('\\x20', String.raw`\s+`)}s?`);
  const type = types.length === 0 ? '' : `(?<type>${types.join('|')})|`;
  return new RegExp(
    String.raw`(?:${type}reports?|those|that|findings|conclusions|silence|(?<kind>presidential|parliamentary)?\s*elections?)\s+(?<joint>of|after|before|since)\s+${years}$`,
    'iu',
  );
}

/** A kind of report by its name, or by the last word of it if that is not what all of them are called. */
function namedAs(name: string): string[] {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last === 'report' || last === name ? [name] : [name, last];
}

const reportsBehind =
  /^\s+(?:(?:observation|election|election-day|observed)\s+)?(?:reports?|statements?|elections?|missions?)(?!\p{L})/iu;
const afterElectionDay =
  /^\s+\p{L}+\s+(?:written\s+after\s+(?:a|the)\s+vote|on\s+an\s+observed\s+election\s+day|that\s+observed\s+election\s+day)/iu;
const wholeBefore = /(?<!\p{L})(?:all|the|these|each\s+of\s+the|of\s+the|by)\s+$/iu;
const beginning = /(?:^|[.:;]\s+)(?:all\s+|in\s+)?$|(?<!\p{L})all\s+$/iu;
const negation =
  /(?<!\p{L})(?:no|not|none|nothing|never|neither|nor|silent|silence|without|cannot)(?!\p{L})/iu;
const noPassage = /(?<!\p{L})no\s+(?:such\s+)?passages?(?!\p{L})/iu;

/**
 * Whether a number of ours is counted from the corpus: the year of a report or an election that is named as such, a
 * number of reports or elections, of the years that the sentence names, or of the items of a list that a passage prints.
 */
export function isCounted(number: StatedNumber, text: OwnText, { topic }: OwnWords, counts: Counts): boolean {
  return (
    isNamedYear(number, text, topic, counts) ||
    isNumberOfReports(number, text, counts) ||
    isNumberOfYears(number, text) ||
    isListed(number, text)
  );
}

/** Whether a kind of report is named by some words, in the singular or the plural. */
function isNamed(type: string): (name: string) => boolean {
  const words = type.toLowerCase().replace(/\s+/g, ' ');
  return (name) => namedAs(name).some((form) => words === form || words === `${form}s`);
}

/** A claim that cites passages may name only the years of those, unless it says that a report is silent. */
function isNamedYear(
  { start, end, words }: StatedNumber,
  { text, passages }: OwnText,
  topic: string | undefined,
  counts: Counts,
): boolean {
  const elections = counts.elections.filter(({ year }) => year === words);
  const { type, kind, joint } = ofYear(counts.typeNames).exec(text.slice(0, start))?.groups ?? {};
  if (elections.length === 0 || joint === undefined) return false;
  if (kind !== undefined) return elections.some((own) => own.kind === kind.toLowerCase());
  const sentence = sentenceAround(text, start);
  const isType = type === undefined || elections.some(({ types }) => [...types].some(isNamed(type)));
  const isSilent =
    topic === undefined ||
    !noPassage.test(clauseAround(text, start, end)) ||
    elections.some(({ topics }) => !topics.has(topic));
  if (!isType || !isSilent) return false;
  return passages.length === 0 || joint !== 'of' || negation.test(sentence);
}

/**
 * `all four reports on an observed election day`, `Three reports give a turnout`, `none of the five reports`: as many as
 * are cited there, or as there are.
 */
export function isNumberOfReports(
  number: StatedNumber,
  { kind, text, passages, around }: OwnText,
  counts: Counts,
): boolean {
  const value = valueOf(number);
  if (value === undefined || kind === 'finding' || kind === 'line') return false;
  const [before, behind] = [text.slice(0, number.start), text.slice(number.end)];
  const cited = kind === 'caution' ? undefined : reportsOf(passages);
  if (value === cited && (reportsBehind.test(behind) || (kind === 'claim' && beginning.test(before))))
    return true;
  if (afterElectionDay.test(behind)) return value === counts.reportsOfElectionDays;
  return (
    reportsBehind.test(behind) &&
    isOfAll(number, before) &&
    (value === counts.reports || (kind === 'claim' && value === reportsOf(around)))
  );
}

function reportsOf(passages: OwnText['passages']): number {
  return new Set(passages.map(({ report }) => report.path)).size;
}

function isOfAll({ readings }: StatedNumber, before: string): boolean {
  return readings[0]?.kind === 'fraction' || wholeBefore.test(before);
}

/** `the three ratings of 2005, 2007 and 2011` */
function isNumberOfYears(number: StatedNumber, { kind, text }: OwnText): boolean {
  if (kind === 'finding' || kind === 'line') return false;
  const list = /^\s+(?:\p{L}+\s+){1,3}(?:of|in)\s+(\d{4}(?:(?:,\s+|,?\s+and\s+)\d{4})*)/u.exec(
    text.slice(number.end),
  )?.[1];
  return list !== undefined && valueOf(number) === list.match(/\d{4}/g)?.length;
}

/** A small number in words that is the length of the longest list in a passage, or of the parties or broadcasters of its figures. */
function isListed(number: StatedNumber, { passages }: OwnText): boolean {
  const value = valueOf(number);
  if (value === undefined || value > 12 || !/^\p{L}+$/u.test(number.words)) return false;
  return passages.some(({ excerpt }) => {
    const lengths = [excerpt.quotation, ...excerpt.footnotes].flatMap(({ text }) => [...listLengths(text)]);
    return Math.max(...lengths) === value || numbersOfValues(excerpt).includes(value);
  });
}

/** How many values the figures of a passage have of each dimension: four of broadcasters, five of parties. */
function numbersOfValues({ refersTo }: OwnText['passages'][number]['excerpt']): number[] {
  const values = new Map<string, Set<string>>();
  for (const { draft } of refersTo.figures.found)
    for (const [dimension, value] of draft.dimensions)
      values.set(dimension, (values.get(dimension) ?? new Set()).add(value));
  return [...values.values()].map(({ size }) => size).filter((size) => size > 1);
}

/** The number that words say: of `none of the five reports` the five. */
function valueOf({ readings }: StatedNumber): number | undefined {
  const [first] = readings;
  if (first?.kind === 'fraction' && first.numerator === 0) return first.denominator;
  return first?.kind === 'number' ? first.number : undefined;
}
