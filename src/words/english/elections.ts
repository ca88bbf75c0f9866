/** The page of an election. */
import { capitalised, formatDate, formatNumber, listed, plural } from '../format.ts';
import { printed, sentence, slot, type Sentence } from '../sentence.ts';
import { citeAndDownload } from './cite.ts';
import { figures as countedFigures, paragraphs, passages } from './counts.ts';
import { electionName, votedOn, type ElectionNamed, type Named } from './labels.ts';

/** What there is of an election. */
export function summary(excerpts: number, values: number, types: readonly Named[]): string {
  return `${passages(excerpts)} and ${countedFigures(values)} from the ${listed(types.map((type) => type.name))}.`;
}

/** The list of the page's parts. */
export const contents = {
  title: 'On this page',
  dataAndSources: 'Data and sources',
  figures: 'Figures',
  commitments: 'Commitments invoked',
  coverage: 'Coverage',
  neighbours: 'Before and after',
  cite: citeAndDownload,
} as const;

/**
 * Beneath the report's own conclusion.
 * @param section the heading that it stands under, as printed
 * @param language that of the report
 * @param report what it is called, where there are several
 */
export function conclusion(section: string, language: string, report: string | undefined): Sentence {
  const whose = report === undefined ? 'The report’s conclusion' : `Conclusion of the ${report}`;
  return sentence`${whose}, under “${printed(section, language)}” · ${slot('passage', 'The passage')}`;
}

/** The card of a mission. */
export const mission = {
  /** @param named what the card is about, where there are several */
  label: (named: string | undefined): string =>
    named === undefined ? 'The mission' : `The mission: ${named}`,
  elected: 'Elected',
  votedOn: 'Put to the vote',
  electionDay: 'Election day',
  ledBy: 'Led by',
  noHead: (reports: number): string =>
    reports > 1 ? 'The reports name no head of mission.' : 'The report names no head of mission.',
} as const;

/** Of a report whose place a later one of its mission took. @param later what that is called, with its day */
export function replacedBy(later: string): Sentence {
  return sentence`Replaced by the ${slot('report', later)}, the mission’s later word.`;
}

/** Of a report that took the place of an earlier one of its mission. @param earlier what that is called, with its day */
export function replaces(earlier: string): Sentence {
  return sentence`Replaces the ${slot('report', earlier)}.`;
}

/** Who took part, and from when to when as far as it is known. */
export function participants(
  organisations: readonly string[],
  opened: string | undefined,
  closed: string | undefined,
): string {
  const names = listed(organisations);
  if (opened !== undefined && closed !== undefined)
    return `${names}, ${formatDate(opened)} to ${formatDate(closed)}`;
  if (opened !== undefined) return `${names}, from ${formatDate(opened)}`;
  return closed === undefined ? names : `${names}, until ${formatDate(closed)}`;
}

/** Who issued a report, where and on which day. */
interface Issued {
  readonly issuers: string;
  /** As printed. */
  readonly place: string;
  readonly published: string;
}

/** What a report is called, and in which language it is. */
interface Titled {
  /** As printed. */
  readonly title: string;
  /** Our translation of it. */
  readonly ourTitle: string | undefined;
  readonly language: string;
  readonly issued: Issued;
}

/** A report as printed, with a link to where it can be read. @param named what is there */
export function reportAt(report: Titled, named: string): Sentence {
  return [...titled(report), ...sentence`. ${slot('document', named)}`];
}

/** Opens the passages of a report. @param label its type, as a slot without a link */
export function reportName(label: string, report: Titled): Sentence {
  return [slot('type', `${label}:`), ' ', ...titled(report)];
}

function titled({ title, ourTitle, language, issued: { issuers, place, published } }: Titled): Sentence {
  const ours = ourTitle === undefined ? '' : ` [${inOurTranslation(ourTitle)}]`;
  return sentence`“${printed(title, language)}”${ours}, ${issuers}, ${printed(place, language)}, ${formatDate(published)}`;
}

/** "in our translation: Final Report" */
export function inOurTranslation(title: string): string {
  return `in our translation: ${title}`;
}
/** A section of one of several reports. @param heading as printed @param report what it is called */
export function sectionOf(heading: string, report: string): string {
  return `${heading}, ${report}`;
}

/** The findings that stand first. */
export const keyFindings = {
  /** @param reports what they are taken from, where an election has several: "the final report of EU" */
  titleOf: (reports: readonly string[] | undefined): string =>
    reports === undefined ? 'In one minute' : `In one minute: the ${listed(reports)}`,
  none: 'No passage there is marked so.',
  /** What interlocutors and authorities said. */
  told: 'What the mission was told',
} as const;

/** "4 of 6". */
export function share(part: number | string, whole: number | string): string {
  return `${part} of ${whole}`;
}

/**
 * How the key findings were chosen.
 * @param sections headings as printed of the report's conclusions
 * @param headline whether the page opens with one of them
 * @param most how many lines there are, as a rule, for what is welcomed and what is criticised
 */
export function keyFindingsChoice(sections: readonly string[], headline: boolean, most: number): string {
  const from = listed(sections.map((section) => `“${section}”`));
  return `Chosen from the passages under ${from}${headline ? ', the conclusion above left out' : ''}: what we hold that no short account may omit, and every rating by observers, from any part of the report; then by rule what sums up the election or is against a law or commitment, and then the topics covered least. Some ${most} lines, welcomed and criticised in the report’s own proportion; what others told the mission never stands there as the report’s. In the report’s order; each line is our finding and leads to the report’s words.`;
}

/** The table of figures. */
export const figures = {
  title: 'Figures',
  what: 'Words as printed. A value leads to its sentence, an indicator to the same thing in other elections.',
  label: 'Figures by topic',
  indicator: 'Indicator',
  /** Opens them where they are folded. */
  show: 'Show the figures',
  asPrinted: 'As printed',
  basis: 'Of what, and on what basis',
  /** Before links to where else the report prints a value. */
  repeated: 'printed again:',
} as const;

/** The commitments that passages invoke. */
export const commitments = {
  title: 'Commitments invoked',
  /** The link that leads to them from the beginning of the page. */
  invoked: (count: number): string => `${plural(count, 'commitment')} invoked`,
  what: 'A name leads to what is committed to and to other elections, a finding to its passage above.',
} as const;

/** How much of the reports is quoted. */
export const coverage = {
  title: 'Coverage',
  label: (type: Named): string => `Coverage of the ${type.name} by section`,
  section: 'Section, as printed',
  quoted: 'Paragraphs quoted',
  words: 'Words quoted',
  withheldParagraphs: 'Paragraphs withheld',
  withheldWords: 'Words withheld',
  setAside: 'Set aside',
  reasons: 'Set aside, and why',
  /** @param several whether the election has several reports, of which others may speak of the topic */
  silences: (several: boolean): string =>
    several ? 'Topics on which a report has no passage' : 'Topics without a passage',
  agreement: 'How well the readings agree',
} as const;

/** How many of a report's paragraphs, sentences or words are quoted, and how many set aside. */
export interface Quoted {
  readonly all: number;
  readonly quoted: number;
  readonly setAside: number;
}

/**
 * How much of a report is quoted, or would be if its words were not withheld.
 * @param isVerified whether every quotation was held against the source
 */
export function coverageSummary(
  type: Named,
  { isVerified, isWithheld }: { readonly isVerified: boolean; readonly isWithheld: boolean },
  counts: { readonly paragraphs: Quoted; readonly sentences: Quoted; readonly words: Quoted },
): string {
  const { setAside } = counts.paragraphs;
  const of = ({ all, quoted, setAside }: Quoted): string =>
    quoted === all - setAside
      ? `all ${formatNumber(quoted)}`
      : share(formatNumber(quoted), formatNumber(all - setAside));
  const aside = setAside === 0 ? '' : `; ${paragraphs(setAside)} set aside`;
  return `${capitalised(type.name)}: ${of(counts.words)} words ${isWithheld ? 'withheld' : 'quoted'}, from ${of(counts.sentences)} sentences in ${of(counts.paragraphs)} paragraphs${isVerified ? ', every word verified against the source' : ''}${aside}.`;
}

/** Of a report of which some words are withheld. @param count so many passages */
export function coverageWithheld(type: Named, count: number): string {
  return `${capitalised(type.name)}: the words of ${passages(count)} are withheld.`;
}

/** Of a report with words that were not held against its source. @param count so many passages */
export function coverageProposed(type: Named, count: number): string {
  return `${capitalised(type.name)}: ${passages(count)} proposed, not checked against the report yet.`;
}

/** The elections before and after. */
export const neighbours = {
  title: 'Before and after, in this collection',
  before: 'Before',
  after: 'After',
  earliest: 'This is the earliest election in this collection.',
  latest: 'This is the latest election in this collection.',
  compare: 'Compare the two',
} as const;

/** Names of the election's files. @param format "BibTeX" */
export const downloads = {
  title: 'What is quoted here, as files',
  citations: (format: string): string => `citations (${format})`,
  annotations: (type: Named): string => `annotations of the ${type.name}`,
  what: 'what the files hold',
} as const;

/** @param election its title in full */
export function pageTitle(country: string, election: string): string {
  return `${country}: ${election}`;
}

/** What search engines may show of the page. @param what what `summary` says */
export function description(country: string, election: ElectionNamed, what: string): string {
  return `What observers reported on the ${electionName(election)} of ${votedOn(election)} in ${country}: ${what}`;
}
