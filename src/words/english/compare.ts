import { capitalised, listed, pluralForm } from '../format.ts';
import { figures, held, passages, topics } from './counts.ts';
import { ourTranslation } from './excerpts.ts';
import { key as gradeKey } from './grades.ts';

/** Comparing elections: the choice, the columns and what is said of them. */

/** The page. */
export const title = 'Compare elections';
export const pageTitle = (country: string): string => `${title}: ${country}`;
export const lead =
  'Elections side by side, topic by topic: what each report says, how it judges, where it is silent, and which numbers are the same measure.';
export const description = (country: string): string => `${country}: ${lead}`;
export const numbersAsPrinted =
  'Nothing is added up or subtracted: numbers stand as printed, and what differs between them is said beside them.';
export const shareable = 'The address holds the choice: who gets it sees the same.';
export const everything = 'Every topic in every election';
export const withoutScripts =
  'Choosing needs JavaScript, which is off in this browser. The table below leads to every topic, with all elections on one page.';

/** The choice. */
export const choice = 'Elections and topics';
export const chooseElections = 'Elections, two or more';
export const chooseTopics = 'Topics';
export const submit = 'Compare';
export const chooseAnew = 'Choose anew';
/** "2007 parliamentary, 2011 presidential: Voting, Results" */
export const chosen = (electionLabels: readonly string[], topicLabels: readonly string[]): string =>
  [electionLabels, topicLabels]
    .map((labels) => labels.join(', '))
    .filter((labels) => labels !== '')
    .join(': ');
/** The title of a window that shows a comparison. */
export const windowTitle = (choiceInWords: string, page: string): string => `${choiceInWords} · ${page}`;

/** What is still missing before there is something to compare. */
export const requests = {
  'elections-and-topics': 'Choose two or more elections and at least one topic.',
  elections: 'Choose two or more elections.',
  'election-and-topics': 'Choose another election and at least one topic.',
  election: 'Choose another election.',
  topics: 'Choose at least one topic.',
} as const;

/** Comparisons that suggest themselves. */
export const starts = 'To begin with';
/** "Presidential elections of 2005 and 2011: voting" */
export const start = (kind: string, years: readonly string[], topic: string): string =>
  `${kind} elections of ${listed(years)}: ${topic.toLowerCase()}`;

/** What the address asks for and the collection does not have. */
export function unknownElections(ids: readonly string[]): string {
  const are = pluralForm(ids.length, {
    one: 'which is no election of this collection',
    other: 'which are no elections of this collection',
  });
  return `The address names ${quoted(ids)}, ${are}.`;
}
export function unknownTopics(ids: readonly string[]): string {
  const are = pluralForm(ids.length, {
    one: 'which is no topic of this collection',
    other: 'which are no topics of this collection',
  });
  return `The address names ${quoted(ids)}, ${are}.`;
}
const quoted = (ids: readonly string[]): string => listed(ids.map((id) => `“${id}”`));
export const restBelow = 'The rest stands below.';
export const leaveOut = 'Leave it out';

/** The status of a comparison, for the live region. */
export const loading = 'Loading the comparison …';
export function summary(
  electionCount: number,
  referendumCount: number,
  topicCount: number,
  passageCount: number,
  failedTopics: number,
): string {
  const chosen = `${held(electionCount, referendumCount)} on ${topics(topicCount)}`;
  if (failedTopics === topicCount) return `${chosen} could not be loaded.`;
  const all = `${chosen}: ${passages(passageCount)}.`;
  return failedTopics === 0 ? all : `${all} ${topics(failedTopics)} could not be loaded.`;
}
export const failure = {
  text: 'What the reports say on this topic could not be loaded: its file did not come, came late or is another than this page was made with. If it fails again, load the page anew.',
  again: 'Try again',
} as const;

/** The columns. */
export const allQuotations = 'All quotations';
export const quotationsOnPaper = 'Print the quotations';
export const sections = 'Topics on this page';
/** Follows an assessment of which an election has no passage. */
export const noPassage = ': no passage';
/** Beneath a quotation in another language. */
export const translation = (text: string): string => `${ourTranslation}: ${text}`;
export const followUp = (label: string): string => `Earlier recommendations, by this report: ${label}`;
export const quotation = 'Quotation';
export const footnote = (mark: string, text: string): string => `Footnote ${mark}: ${text}`;
export const note = (text: string): string => `Our note: ${text}`;

/** "Early presidential, 3 April 2011". */
export const event = (kind: string, days: string): string => `${capitalised(kind)}, ${days}`;

/** What lies between two chosen elections. */
export function notChosen(from: string, to: string, years: readonly string[]): string {
  return pluralForm(years.length, {
    one: `${listed(years)} lies between ${from} and ${to} too, and is not chosen here.`,
    other: `${listed(years)} lie between ${from} and ${to} too, and are not chosen here.`,
  });
}

/** The figures. */
export const figuresHeading = 'Figures';
export const noCommonFigure = 'No figure stands in the passages of more than one of these elections.';
export const figuresAsPrinted = `As printed; each value leads to its sentence. Under a row stands what its values are to one another: ${gradeKey}.`;
export const singleFigures = (count: number): string =>
  `${figures(count)} given for only one of these elections`;

/** Citing the comparison in view. */
export const cite = 'Cite this comparison';
export const citedTitle = (country: string, years: string): string => `${title}: ${country}, ${years}`;

/** The files that comparisons are made of, as the data page describes them. */
export const topicFiles = {
  title: 'By topic',
  what: 'What the reports on a country say on one topic: states, passages, and figures with what they are to one another. The comparison of elections is made of these files.',
  file: (country: string, topic: string, countries: number): string =>
    countries > 1 ? `${country}, ${topic.toLowerCase()}` : topic,
} as const;
/** What each of their fields holds. */
export const topicFileFields = {
  country: 'Id of the country.',
  topic: 'Id of the topic.',
  elections:
    'Every election in time order, with its state and, where there is no passage, the reason in a sentence.',
  sources:
    'Where passages are from: election, report and section in one `line`, and as an `attribution` behind a quotation.',
  passages:
    'The passages on the topic, with the fields of excerpts that a comparison shows. `source`: the place in `sources`, from 0.',
  indicators:
    'The indicators of the topic. `absent`: by election, why a value is not there. `series`: figures that count the same, with `values` as printed and `pairs`, every two elections with values: their `grade` (`same-measure`, `with-care` or `other-measure`), `differences` in sentences with their `rules`, and `further`, the same of values that are further apart than the nearest two.',
} as const;
