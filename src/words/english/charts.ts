import type { Election } from '../../model/corpus.ts';
import type { ElectionKind } from '../../model/election.ts';
import { capitalised, formatNumber, listed, plural, pluralForm } from '../format.ts';
import { electionShort } from './labels.ts';
import * as missing from './missing.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import type { Printed } from '../written-in.ts';

/* What a chart says of itself. */

/** Where the numbers come from. */
export function source(
  issuers: readonly string[],
  elections: readonly Pick<Election, 'kind' | 'date'>[],
  country: string,
): string {
  const count = elections.length;
  const reports = pluralForm(count, { one: 'Report', other: 'Reports' });
  return `${reports} by ${listed(issuers)} on ${plural(count, 'election')} in ${country}: ${listed(elections.map(electionShort))}.`;
}

/** What a small chart shows: its unit, the series, and how many series there are. `unit` and `series` may be empty. */
export function smallSubtitle(unit: string, series: string, count: number): string {
  const others = count > 1 ? `one of ${plural(count, 'series', 'series')}` : '';
  return [capitalised(unit || 'number'), series, others].filter(Boolean).join(' · ');
}

/** Beside a value whose words no reader understands. */
export const byHand = 'read by hand';

/** What a value counts and rests on. Parts may be empty. */
export function details(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Why a line passes over elections. @param years theirs */
export function noSuchVote(years: readonly string[]): string {
  return `There was no such vote in ${listed(years)}.`;
}

/** Of a value that charts leave out. @param report the later one, with its day @param value its words */
export function later(report: string, value: string | Printed): Sentence {
  return sentence`The ${report} says ${slot('later', value)} instead, which stands in charts.`;
}

/** The parts that `details` put together. */
export function detailsIn(joined: string): string[] {
  return joined.split(', ');
}

/** A heading or a caption and what it is narrowed down to. Parts may be empty. */
export function narrowed(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}

/** A value for a screen reader: "2011 presidential: 43 per cent, long-term observers". `unit` and `detail` may be empty. */
export function spokenValue(election: string, label: string, unit: string, detail: string): string {
  const measure = label.includes(unit) ? label : `${label} ${unit}`;
  return [`${election}: ${measure}`, detail].filter(Boolean).join(', ');
}

/* Why a value is missing, where it would stand. */

export const noSingleNumber = 'a value that is no single number; see the table';
export const ofOtherElection = 'a value of another election; see the table';
/** The same where a link leads to the value. */
export const onlyOfOtherElection = 'a value of another election';
export const otherValuesOnly = 'other values only';
/** Where elections of a kind have no such thing. */
export function ofOtherKind(election: string): string {
  return `none in a ${election}`;
}

export const noFigureQuoted = 'no figure of this in the passages quoted';

/** Where reports print numbers of something that lies near: "no figure of this; see Seats received". There is at least one. */
export function otherFigures(indicators: readonly string[]): string {
  return `no figure of this; ${see(indicators)}`;
}

/** Names what lies near after another reason: "before the event; see Observers requested". `indicators` may be empty. */
export function withOtherFigures(reason: string, indicators: readonly string[]): string {
  return indicators.length === 0 ? reason : `${reason}; ${see(indicators)}`;
}

function see(indicators: readonly string[]): string {
  return `see ${indicators.join(', ')}`;
}

/* What the marks mean. */

/** How long bars beside words are. @param end of their scale, with its unit */
export function barsTo(end: string): string {
  return `Bars: 0 to ${end}.`;
}

export const hollowMark = 'Hollow: printed as a fraction, drawn as a percentage.';
export const arrow = 'Arrow: the report gives a bound, and the value lies on that side of it.';
export const fractionNotJoined = 'No line where one of the two is a fraction.';

/** Values that stand in tables alone: "Not drawn: 2021 parliamentary: 20.1 per cent, parliamentary election of 2016." There is at least one. */
export function notDrawn(values: readonly string[]): string {
  return `Not drawn: ${values.join('; ')}.`;
}

/** Elections without a value: "No value: 2001 presidential, 2005 presidential (no section); 2019 presidential (before the event)." There is at least one. */
export function withoutValue(
  elections: readonly { readonly election: string; readonly reason: string }[],
): string {
  const byReason = [...Map.groupBy(elections, ({ reason }) => reason)];
  const each = byReason.map(
    ([reason, own]) => `${own.map(({ election }) => election).join(', ')} (${reason})`,
  );
  return `No value: ${each.join('; ')}.`;
}

/** What the two shapes of a dumbbell are. */
export function ends(disc: string, square: string): string {
  return `Disc: ${disc}. Square: ${square}. A line joins the two of one row.`;
}

/** What the grey ticks are. There is at least one year. */
export function greyTicks(years: readonly string[]): string {
  return `Grey ticks: ${missing.named(years)}.`;
}

/* What values are to one another. The grades have their own words, in `grades.ts`. */

/** Heads the grades between the elections of a chart. */
export const sideBySide = 'What may stand side by side';

/** Two elections by their years: "2001–2004". */
export function yearPair(from: string, to: string): string {
  return `${from}–${to}`;
}

/** Opens, on a phone, what stands beneath a chart: its source, how to cite it, its files. */
export const aboutPicture = 'About this picture';

/** Opens the reasons why a strip joins nothing. */
export const whyNotJoined = 'Why not joined';

/** A sign with its name, as a sentence of a key: "≠ not the same measure." @param signed as `signed` of the grades */
export function signMeans(signed: string): string {
  return `${signed}.`;
}

/** The sign of a column of bars, as `columns` says what it stands for. @param index from 0 */
export function columnSign(index: number): string {
  return `(${index + 1})`;
}

/** What the columns of bars rest on, from the left. There is at least one. */
export function columns(labels: readonly string[]): string {
  const [only = '', ...others] = labels;
  if (others.length === 0) return `${capitalised(only)}.`;
  return `${labels.map((label, index) => `${columnSign(index)} ${label}`).join('; ')}.`;
}

/** A value by its year, with what it counts or rests on, which may be empty. */
export interface ValueOfYear {
  readonly year: string;
  readonly detail: string;
}

/** A year, and the unit in which it counts. */
export interface UnitOfYear {
  readonly year: string;
  readonly unit: string;
}

/** Two values: "2001 and 2004 (on election day)", and "2001 and 2004 (moment not stated)" where both state it. */
export function valuePair(first: ValueOfYear, second: ValueOfYear): string {
  const value = ({ year, detail }: ValueOfYear) => (detail === '' ? year : `${year} (${detail})`);
  if (first.detail === second.detail) return `${first.year} and ${value(second)}`;
  return `${value(first)} and ${value(second)}`;
}

/** The kinds of values, as they are named where two differ. */
const valueKinds = {
  number: 'a number',
  fraction: 'a fraction',
  range: 'a range',
  date: 'a date',
  span: 'days',
} as const;

/** What differs between two values, in a sentence. */
export const differs = {
  /** @param pair as `valuePair` names it */
  thing: (pair: string): string => `${pair} do not count the same thing.`,
  /** Of two elections no two values count one thing. */
  nothing: (from: string, to: string): string => `No value of ${from} counts the same thing as one of ${to}.`,
  /** Another base, moment or status. @param pair as `valuePair` names it */
  basis: (pair: string): string => `${pair} do not rest on the same basis.`,
  /** By another account or with another reserve, of which one of the two may say nothing. */
  remark: (first: ValueOfYear, second: ValueOfYear): string => {
    const [said, unsaid] = first.detail === '' ? [second, first] : [first, second];
    if (unsaid.detail === '')
      return `${said.year}: ${said.detail}; of ${unsaid.year} nothing of the kind is said.`;
    return `${first.year}: ${first.detail}; ${second.year}: ${second.detail}.`;
  },
  /** What a report leaves open. One of the two says it, or both do. */
  unstated: (first: ValueOfYear, second: ValueOfYear): string =>
    first.detail === second.detail
      ? `${first.year} and ${second.year}: ${first.detail}.`
      : [first, second]
          .map(({ year, detail }) => `${year}: ${detail === '' ? 'nothing of the kind is said' : detail}`)
          .join('; ') + '.',
  unit: (from: UnitOfYear, to: UnitOfYear): string =>
    `${from.year} counts in ${from.unit}, ${to.year} in ${to.unit}.`,
  words: (
    from: string,
    fromKind: keyof typeof valueKinds,
    to: string,
    toKind: keyof typeof valueKinds,
  ): string => `${from} prints ${valueKinds[fromKind]}, ${to} ${valueKinds[toKind]}.`,
  /** Another kind of election, where what is counted is the same in both. */
  kinds: {
    'with-care': (from: string, fromKind: ElectionKind, to: string, toKind: ElectionKind): string =>
      `${from} was a ${fromKind} election, ${to} a ${toKind} one.`,
    'other-measure': (from: string, fromKind: ElectionKind, to: string, toKind: ElectionKind): string =>
      `${from} was a ${fromKind} election, ${to} a ${toKind} one, under rules of its own.`,
  },
  /** Values of two observers. @param first with the observer and its mission as `detail` */
  observer: (first: ValueOfYear, second: ValueOfYear): string =>
    first.year === second.year
      ? `Another observer: ${first.year}, ${first.detail} and ${second.detail}.`
      : `Another observer: ${first.year}, ${first.detail}; ${second.year}, ${second.detail}.`,
  /** @param pair as `valuePair` names it, each with its office */
  office: (pair: string): string => `${pair} are of different offices.`,
  /** First rounds, run-offs, reruns, by-elections. @param pair as `valuePair` names it, each with what its vote was */
  round: (pair: string): string => `${pair} are votes of different kinds.`,
  missions: (from: string, to: string): string =>
    `The missions of ${from} and ${to} did not observe election day in the same way.`,
  silent: (years: readonly string[], from: string, to: string): string =>
    `${listed(years)} ${pluralForm(years.length, { one: 'lies', other: 'lie' })} between ${from} and ${to} without a value that counts the same.`,
} as const;

const briefly = {
  thing: 'different things',
  unlike: 'different bases',
  remark: 'different accounts or reserves',
  unstated: 'a base or moment that is not stated',
  unit: 'different units',
  words: 'words and numbers',
  kinds: 'different kinds of election',
  office: 'different offices',
  round: 'different kinds of votes',
  missions: 'different kinds of mission',
  observer: 'different observers',
  break: 'a break in the series',
  silent: 'an election between has no value',
  missing: missing.electionsBetweenBriefly,
} as const;

/** What a small chart says of neighbours with the same grades, which `signed` names: "≠ not the same measure, 2005–2007: different bases." */
export function gradeNote(
  signed: string,
  pairs: readonly string[],
  rules: readonly (keyof typeof briefly)[],
): string {
  const why = [...new Set(rules.map((rule) => briefly[rule]))].join('; ');
  const said = `${signed}, ${pairs.join(', ')}`;
  return why === '' ? `${said}.` : `${said}: ${why}.`;
}

/* Around the chart on its page. */

export const hint = 'Point at a value for its words, or walk the values with the arrow keys.';
export const views = { label: 'Show as', chart: 'Chart', table: 'Table' } as const;
/** Where the drawing could not be loaded, or is late. */
export const failure = {
  text: 'The drawing of this chart could not be loaded. The table holds all of its values.',
  again: 'Load the page again',
} as const;
export const why = 'Why';
export const download = 'Download:';

/** The source and what a click leads to. */
export function sourceLine(from: string): string {
  return `${from} Each value opens its sentence.`;
}

/** "Cite" for who does not see the chart. */
export function citeNamed(title: string): string {
  return `Cite: ${title}`;
}

/** "Why" for who does not see the chart. */
export function whyNamed(title: string): string {
  return `Why: ${title}`;
}

/** A file of the chart by its format. */
export function fileOf(format: string, title: string): string {
  return `${format} of ${title}`;
}

/** The list of the values that are drawn. */
export function values(title: string): string {
  return `${title}: values`;
}

/* The table. */

export const table = {
  election: 'Election',
  series: 'What is counted',
  text: 'In the report’s words',
  basis: 'Basis',
  source: 'Source',
  sentence: 'sentence',
  topic: 'topic',
  caption: (title: string): string => `${title}: every value, with a link to its sentence`,
  plottedAs: (value: string): string => `drawn as ${value}`,
  /** Before links to where else the value is printed. */
  repeated: 'printed again:',
  sentenceOf: (text: string, series: string, election: string): string =>
    `sentence: ${[text, series, election].filter(Boolean).join(', ')}`,
  topicOf: (election: string): string => `topic: ${election}`,
} as const;

/* The axes. */

/** The unit of an axis that ends at one hundred, as `unitName` gives it. */
export const percent = 'per cent';

/** A number of a million and more: "4 million". */
export function millions(number: number): string {
  return `${formatNumber(number / 1e6)} million`;
}

/** A year in two digits. */
export function shortYear(year: string): string {
  return `’${year.slice(2)}`;
}

/* On other sites, and as a picture. */

/** What a frame is called that shows a chart. */
export function embedTitle(title: string, country: string): string {
  return `${title}: ${country}, chart`;
}

/** From a frame to the page that its chart is from. */
export const thisChart = 'This chart on Elections Observed';

/** The first line of a picture. */
export function pictureHead(site: string, country: string): string {
  return `${site} · ${country}`;
}

/** A value whose words have no room in the plot. */
export function withoutRoom(value: string): string {
  return `Without room beside its mark: ${value}.`;
}

/** Where the numbers come from, below a picture. */
export function pictureSource(from: string): string {
  return `Source: ${from}`;
}

/** Where every value can be followed to its sentence. */
export function pictureAddress(url: string): string {
  return `Each value with its sentence: ${url}`;
}
