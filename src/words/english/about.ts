/** The page about the site. */
import { capitalised, formatNumber, listed } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { elections, figures, passages, reports as countedReports } from './counts.ts';
import { locale } from '../language.ts';
import { nobodys } from './rights.ts';
import type { Named } from './labels.ts';

export const purpose =
  'Observers write long reports on elections. Elections Observed quotes them passage by passage, sets them side by side through the years, and ties every number to the sentence it stands in. It is made for researchers who read one topic across elections and for journalists who need a sentence they can quote and an address that lasts.';

export const headings = {
  page: 'About',
  publisher: 'Who answers for it',
  collection: 'What was read, and how',
  missing: 'What is missing',
  observers: 'Who the observers are',
  formats: 'Kinds of missions',
  words: 'Whose words are whose',
  terms: 'Terms',
  accessibility: 'Accessibility',
} as const;

/** @param bodies those that readers may take our words for: "the Watch" */
export function whoseWords(bodies: readonly string[]): string {
  return `What is set in the serif with a rule beside it is the report’s, word for word, errors included; […] marks a cut. Everything else is ours: the one-line findings, the notes in the margin, the comparisons. They say what reports say. They are not a judgement of a country, a party or a person, and they are not the position ${nobodys(bodies)}.`;
}

/**
 * What there is of a country.
 * @param holders whose missions they were: "Watch/Europe"; may be empty
 * @param types the types of the reports, each with its years
 */
export function reports(
  count: number,
  holders: readonly string[],
  country: string,
  types: readonly { readonly type: Named; readonly years: readonly string[] }[],
): Sentence {
  const missions = [...(holders.length === 0 ? [] : [listed(holders)]), 'missions'].join(' ');
  const documents = listed(types.map(({ type, years }) => `${type.name} (${listed(years)})`));
  return sentence`${slot('reports', countedReports(count))} of ${missions} to ${slot('country', country)}: ${documents}.`;
}

/** Where observed elections are missing. @param observed what `missing.alsoObservedAre` says */
export function missing(observed: string): string {
  return `${observed} Pages name them where a reader might take neighbours for successors.`;
}

/** Where all that is known and not here is listed. */
export function knownReports(): Sentence {
  return sentence`What is known and not here is listed beneath the ${slot('reports', 'reports')}.`;
}

/** Where there are preliminary statements alone. */
export const noFinalReports =
  'Final reports, which correct and complete preliminary statements, are not yet in the collection.';

/** What each is about is a slot without a link; the file with the terms of others is one with. */
export function terms(): readonly Sentence[] {
  return [
    sentence`${slot('what', 'Findings, notes, comparisons and data as coded')} are published under CC BY 4.0.`,
    sentence`${slot('what', 'The software')} is published under the MIT licence.`,
    sentence`${slot('what', 'Code and fonts of others')} in this site are under the terms in ${slot('licences', 'licences.txt')}.`,
  ];
}

export const publishersOwn = 'Each election’s page links to the publisher’s own.';

/** Who publishes this copy. @param name whose it is; where they are reached is a slot */
export function publisher(name: string): Sentence {
  return sentence`This site is published by ${slot('name', name)}, who answers for what it says and can be reached ${slot('contact', 'here')}.`;
}

export const noPublisher =
  'The publisher of this copy of the site is not named yet, so there is nobody yet to write to.';

/** When anything was last changed. @param day in words */
export function changed(day: string): Sentence {
  return sentence`The collection was last changed on ${slot('day', day)}; what was corrected is ${slot('corrections', 'listed')}.`;
}

/** @param release its name: "Release 2026.1" */
export function newestRelease(release: string): Sentence {
  return sentence`The newest state of the data that does not change any more is ${slot('release', release)}.`;
}

export const noRelease = 'There is no frozen state of the data yet.';

/**
 * How much was read, and how.
 * @param languages of the reports, as tags of BCP 47
 * @param quoted of the reports' words
 * @param byHand how many figures nobody but a person has held against their words
 */
export function read(
  excerpts: number,
  values: number,
  documents: number,
  languages: readonly string[],
  quoted: { readonly all: number; readonly quoted: number; readonly setAside: number },
  byHand: number,
): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const read = listed(languages.map((tag) => names.of(tag) ?? tag));
  return `${passages(excerpts)} and ${figures(values)} were taken from ${countedReports(documents)}, read in ${read}. Of their ${formatNumber(quoted.all)} words, ${formatNumber(quoted.quoted)} are quoted and ${formatNumber(quoted.setAside)} set aside with a reason; the page of an election says so of its report. A passage is one thing that the report says: quoted word for word, summed up in one line of ours, and marked with how the report judges it. Before the site is built a program holds every quotation against the text of the document, and every number against its words${byHand === 0 ? '' : `, but for ${figures(byHand)} that we read by hand, each with the reason beneath its passage`}.`;
}

/** How much was read twice. @param twice of so many passages @param all in the collection */
export function readTwice(twice: number, all: number): string {
  if (twice === 0) return 'No passage has been judged by a second reader so far.';
  return twice === all
    ? 'Every passage was judged by two readers.'
    : `${formatNumber(twice)} of ${passages(all)} were judged by two readers.`;
}

/** Leads to the method. */
export function making(): Sentence {
  return sentence`The ${slot('method', 'method')} says how passages are chosen, judged and checked; the ${slot('data', 'data')} page has everything as files.`;
}

/** "Election Watch (EW)" */
export function observer(name: string, short: string): string {
  return name === short ? name : `${name} (${short})`;
}

/** How many reports of the collection an organisation issued. */
export function reportsHere(count: number): string {
  return `Issued ${countedReports(count)} here, alone or with others.`;
}

/** "Limited election observation mission (LEOM)". @param organisation whose it is, where several have formats */
export function missionKind(
  { name, id }: Named & { readonly id: string },
  organisation: string | undefined,
): string {
  return [`${capitalised(name)} (${id})`, ...(organisation === undefined ? [] : [organisation])].join(', ');
}

/** How many elections of the collection have the report of a mission of a format. */
export function electionsHere(count: number): string {
  if (count === 0) return 'Known, without a report here.';
  return `${capitalised(elections(count))} here ${count === 1 ? 'has' : 'have'} the report of one.`;
}

/** The picture of the formats of missions. */
export const picture = {
  caption: 'Who is in the country, and when',
  times: { first: 'beforehand', weeks: 'weeks before', day: 'election day' },
  visit: 'a short visit',
  stay: 'experts, long-term observers',
  day: 'and many short-term observers',
  /** What it shows of a format, by the form of its bar. */
  said: {
    visit: 'a short visit beforehand',
    stay: 'experts and long-term observers from weeks before until after election day',
    day: 'the same, and on election day many short-term observers',
  },
} as const;

/** What the picture shows, for those who do not see it. @param said of each format */
export function pictureText(said: readonly string[]): string {
  return `${picture.caption}. ${said.join('; ')}.`;
}

/** What was tried, and what is known not to work. */
export const accessibility = {
  tried:
    'The site is made for WCAG 2.2, level AA. On every kind of page, in light and dark colours, a program looks for what breaks it (axe), pages are held to a width of 320 pixels and read without scripts, and what can be pressed is tried with the keyboard.',
  known: [
    'People who use a screen reader every day have not tried it for us.',
    'The search and the comparison of elections need scripts. The passages, topics and figures do not.',
    'A chart that is downloaded as a picture has no text within it; the page it comes from has its values as a table.',
    'The quotations are as hard to read as the reports. Our findings above them are meant to be plain.',
  ],
  knownTitle: 'Known not to be good enough:',
} as const;

/** Where to report what does not work: the slot `contact`. */
export function reportBarrier(): Sentence {
  return sentence`If something keeps you from reading, ${slot('contact', 'tell us')}.`;
}
