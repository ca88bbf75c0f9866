import type { EntryKind, Facet, Sort } from '../../model/search.ts';
import { formatNumber } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { passages, reports } from './counts.ts';

/** Searching: the form, the filters, the results and what is said of them. */

/** The heading of the page. */
export const heading = 'Search the passages';

/** The form of the page, and its field. */
export const form = 'Passages';
export const query = 'Words, names in any spelling, or “a phrase” in quotation marks';
export const submit = 'Search';

/** The form of the masthead, and its field. */
export const siteForm = 'Site';
export const siteQuery = 'Search passages';
/** In the field of a page that is not the search page. */
export const searchPassages = (count: number): string => `Search ${passages(count)}`;

export const extent = (passageCount: number, reportCount: number): string =>
  `${passages(passageCount)} from ${reports(reportCount)}.`;
export const searchKey = (): Sentence => sentence`Press ${slot('key', '/')} on any page to search`;
export const withoutScripts =
  'Searching needs JavaScript, which is off in this browser. The indexes below lead to every passage.';
export const suggestion = (): Sentence => sentence`Did you mean ${slot('suggestion', '')}?`;

export const order = 'Order';
export const orders: Readonly<Record<Sort, string>> = {
  relevance: 'Best match first',
  oldest: 'Oldest election first',
  newest: 'Newest election first',
};

export const narrowDown = 'Narrow down';
export const narrowedDown = (filters: number): string => `Narrow down (${filters} chosen)`;
export const chosenFilters = 'Filters';
export const dropFilter = (label: string): string => `Take off the filter ${label}`;
export const dropFilters = 'Take off all filters';
/** Follows what a search came to, where the link that led to it names filters that the site does not have. */
export function unknownFilters(filters: readonly { readonly facet: Facet; readonly id: string }[]): string {
  const named = filters.map(({ facet, id }) => `${facets[facet]} “${id}”`).join(', ');
  return filters.length === 1
    ? `The link has a filter that is not here, and it was left out: ${named}`
    : `The link has filters that are not here, and they were left out: ${named}`;
}
/** Follows the number of passages that a filter leaves, for those who listen. */
export const passagesLeft = 'passages';

export const facets: Readonly<Record<Facet, string>> = {
  country: 'Country',
  election: 'Election',
  assessment: 'How the report judges',
  topic: 'Topic',
  thread: 'Issue',
  commitment: 'Commitment',
  section: 'Section of the report',
  kind: 'Kind of election',
  observer: 'Observer',
  with: 'Numbers',
};
export const withNumber = 'With a number';
/** A filter of a country among several. */
export const countryElection = (country: string, election: string): string => `${country} ${election}`;
export const countryThread = (country: string, thread: string): string => `${country}: ${thread}`;

/** While the files of the page have not come yet, and where they stay away. */
export const starting = 'Loading the search …';
export const notStarted = 'The search has not loaded.';
export const startAnew = 'Load the page again';
/** While a search is at work. @param asked the query as it is quoted; empty where filters alone search */
export const searching = (asked: string): string =>
  asked === '' ? 'Searching …' : `Searching for “${asked}” …`;

export const entries = 'Pages and terms';
export const entryKinds: Readonly<Record<EntryKind, string>> = {
  topic: 'Topic',
  thread: 'Issue',
  indicator: 'Indicator',
  commitment: 'Commitment',
  term: 'Glossary',
};
/** What no report says: the heading over such results, what one is called, and why there is nothing. */
export const silences = 'What no report says';
/** The same where a search is narrowed down to observers: others may say it. */
export const silencesOfObservers = 'What the reports of these observers do not say';
/** "Turnout, 2019 presidential" */
export const silence = (what: string, election: string): string => `${what}, ${election}`;
export const silent = (reason: string): string => `${reason}.`;
export const unprinted = 'No report prints it: the passages on this election do not say.';

/** The title of a page that every country has one of. */
export const entryTitle = (title: string, country: string): string => `${title}: ${country}`;

export const results = 'Passages found';
export const near = 'Passages that hold some of these words';
export const more = 'Show more';
/** On the button that asks for more passages, while they are on their way. */
export const moreAwaited = 'Loading more passages …';
export const moreOf = (next: number, left: number): string => `Show ${next} more of ${formatNumber(left)}`;

/** What precedes a footnote, and our translation and note, among the results. */
export const footnote = 'Footnote: ';
export const translation = 'Our translation: ';
export const note = 'Note: ';

export const failure = {
  title: 'The search index could not be loaded',
  advice:
    'This says nothing of what the reports hold: a file did not come, came late or was damaged. The indexes below lead to every passage too.',
  again: 'Try again',
} as const;
/** On the button that asks for more passages, where they did not come. */
export const moreFailed = 'The next passages could not be loaded. Try again';

/** What a reader may try where nothing was found. */
export const advice = {
  title: 'What to try',
  dropFilters: 'Search without the filters',
  quoted: 'Words in quotation marks must stand together, in this order.',
  unquote: 'Search without the quotation marks',
  fewerWords: 'Fewer words, or another word for the same.',
  beginning: 'The beginning of a word: “regist” finds registration, registered and register.',
  indexes: 'A topic or an election in the indexes below.',
} as const;

/** Indexes of a country's passages. */
export const topicsOf = (country: string): string => `${country}: topics`;
export const electionsOf = (country: string): string => `${country}: elections`;

/** What a search came to. */
export interface Outcome {
  /** The query as it is quoted; empty where filters alone search. */
  readonly asked: string;
  readonly isFiltered: boolean;
  /** How many passages hold all of it. */
  readonly found: number;
  /** Whether some passages hold part of it. */
  readonly isHeldInPart: boolean;
  /** Whether it is known that no report says it, or none of the observers that the search is narrowed down to. */
  readonly isSilent: boolean;
  readonly isOfObservers: boolean;
  /** Words that no passage holds. */
  readonly missing: readonly string[];
  /** A phrase that no passage holds. */
  readonly unheld: string | undefined;
  /** How many words of the query were searched for, where it has too many; else undefined. */
  readonly wordsRead: number | undefined;
}

/** A search summed up for the live region: how many passages hold all of it, and what none holds. */
export function outcome({ wordsRead, ...rest }: Outcome): string {
  const unread =
    wordsRead === undefined
      ? ''
      : `. The query is too long: only its first ${wordsRead} words were searched for`;
  return whatWasFound(rest) + unread;
}

function whatWasFound({
  asked,
  isFiltered,
  found,
  isHeldInPart,
  isSilent,
  isOfObservers,
  missing,
  unheld,
}: Omit<Outcome, 'wordsRead'>): string {
  const filtered = isFiltered ? ' with these filters' : '';
  const partly = [
    isSilent ? `; no report${isOfObservers ? ' of these observers' : ''} says it, for the reason below` : '',
    isHeldInPart ? '; some hold part of it' : '',
  ].join('');
  if (unheld !== undefined) {
    const together = unheld.includes(' ') ? ' together in this order' : '';
    return `No passage holds “${unheld}”${together}${partly}`;
  }
  if (isHeldInPart && found === 0) return `No passage holds all of “${asked}”${filtered}${partly}`;
  const sought = asked === '' ? '' : ` for “${asked}”`;
  if (found === 0) return `No passage${sought}${filtered}${partly}`;
  const none = missing.map((each) => `; none holds “${each}”`).join('');
  return passages(found) + sought + none;
}
