import { listLengths } from '../../markdown/quantity/listed.ts';
import type { StatedNumber } from '../../markdown/quantity/stated.ts';
import { yearOf } from '../../model/year.ts';
import { countryOf } from '../drafts.ts';
import type { ResolvedDrafts } from '../resolve.ts';
import type { OwnText } from './own-texts.ts';

/** What is counted of a country's elections and reports. */
export interface Counts {
  /** Years of elections that have a report here, by the kind of election. */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
  readonly reports: number;
  /** Reports whose mission saw an election day. */
  readonly reportsOfElectionDays: number;
}

/** Counts the elections and reports of a country. */
export function countsOf({ elections, reports }: ResolvedDrafts, country: string): Counts {
  const own = [...elections].filter(([id]) => countryOf(id) === country).map(([, { fields }]) => fields);
  const observed = own.filter(({ mission }) => ['systematic', 'limited'].includes(mission['election-day']));
  const years = Map.groupBy(own, ({ date }) => yearOf(date));
  return {
    years: new Map([...years].map(([year, of]) => [year, new Set(of.map(({ kind }) => kind))])),
    reports: reports.filter(({ path }) => countryOf(path) === country).length,
    reportsOfElectionDays: observed.length,
  };
}

// What names reports and elections in English sentences.
const years = String.raw`(?:\d{4}(?:,\s+(?:and\s+)?|\s+and\s+|\s+or\s+|\s+to\s+))*`;
const ofYear = new RegExp(
  String.raw`(?:reports?|statements?|releases?|those|that|findings|conclusions|silence|(?<kind>presidential|parliamentary)?\s*elections?)\s+(?:of|after|before|since)\s+${years}$`,
  'iu',
);
const thingsOfUs =
  /^\s+(?:(?:observation|election|election-day|observed)\s+)?(?:reports?|statements?|elections?|missions?|documents?)(?!\p{L})/iu;
const allOfThem = /(?:^|[.:;]\s+|(?<!\p{L})(?:all|by|the|in)\s+(?:of\s+the\s+)?)$/iu;
const negation =
  /(?<!\p{L})(?:no|not|none|nothing|never|neither|nor|silent|silence|without|cannot)(?!\p{L})/iu;

/**
 * Whether a number of ours is counted from the corpus: the year of a report or an election that is named as such, a
 * number of reports or elections, of the years that the sentence names, or of the items of a list that a passage prints.
 */
export function isCounted(number: StatedNumber, text: OwnText, counts: Counts): boolean {
  return (
    isNamedYear(number, text, counts) || isNumberOfReports(number, text, counts) || isListed(number, text)
  );
}

/** A claim that cites passages may name only the years of those, unless it says that a report is silent. */
function isNamedYear({ start, words }: StatedNumber, { text, passages }: OwnText, counts: Counts): boolean {
  const kinds = counts.years.get(words);
  const naming = ofYear.exec(text.slice(0, start));
  if (kinds === undefined || naming === null) return false;
  const kind = naming.groups?.kind?.toLowerCase();
  if (kind !== undefined) return [...kinds].some((own) => own === kind);
  return (
    passages.length === 0 ||
    negation.test(sentenceAround(text, start)) ||
    / (?:after|before|since) /.test(naming[0])
  );
}

function isNumberOfReports(number: StatedNumber, { text, passages }: OwnText, counts: Counts): boolean {
  const value = valueOf(number);
  if (value === undefined) return false;
  const [before, behind] = [text.slice(0, number.start), text.slice(number.end)];
  const sentence = sentenceAround(text, number.start);
  const named = new Set(sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  if (value > 1 && value === named.size) return true;
  if (!thingsOfUs.test(behind) && !allOfThem.test(before)) return false;
  const cited = new Set(passages.map(({ report }) => report.path));
  return [counts.reports, counts.reportsOfElectionDays, cited.size].includes(value);
}

/** A small number in words that is the length of a list in one of the passages. */
function isListed(number: StatedNumber, { text, passages }: OwnText): boolean {
  const value = valueOf(number);
  if (value === undefined || value < 2 || value > 12 || !/^\p{L}+$/u.test(number.words)) return false;
  const texts = passages.flatMap(({ excerpt }) => [
    excerpt.quotation.text,
    ...excerpt.footnotes.map((note) => note.text),
  ]);
  return [text, ...texts].some((one) => listLengths(one).has(value));
}

/** The number that words say: of `none of the five reports` the five. */
function valueOf({ readings }: StatedNumber): number | undefined {
  const [first] = readings;
  if (first?.kind === 'fraction' && first.numerator === 0) return first.denominator;
  return first?.kind === 'number' ? first.number : undefined;
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(...['. ', '? ', '; '].map((end) => text.lastIndexOf(end, at) + 1));
  const ends = ['. ', '? ', '; '].map((end) => text.indexOf(end, at)).filter((end) => end !== -1);
  return text.slice(from, Math.min(text.length, ...ends));
}
