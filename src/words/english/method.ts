/** The page on the method, and the codebook. */
import type { Grade } from '../../model/grade.ts';
import type { Assessment } from '../../model/excerpt.ts';
import type { Silence } from '../../model/report.ts';
import { plural } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { figures, passages, reports } from './counts.ts';
import { sign } from './grades.ts';

/** The parts of the page, by their ids. */
export const headings = {
  'how-to-read': 'How to read a page',
  judgements: 'The four judgements',
  grades: 'What may be compared',
  silences: 'What silence means',
  verification: 'How it is checked',
} as const;

/** The last of them, which leads to the codebook. */
export const codebookHeading = 'The codebook, part by part';

/** Leads to the parts of the page. */
export const jump = 'On this page';

/** Beside the title. */
export function further(): Sentence {
  return sentence`Authors work by a ${slot('codebook', 'codebook')}; ${slot('rules', 'rules')} say what is refused. What has changed since it was published is among the ${slot('corrections', 'corrections')}.`;
}

/** What stands in a passage, from top to bottom. */
export const parts: readonly { readonly name: string; readonly what: string }[] = [
  {
    name: 'The finding',
    what: 'One line of ours that says what the passage says. It can be checked against the words beneath it.',
  },
  {
    name: 'The quotation',
    what: 'The report’s words in serif with a rule beside them, word for word, errors included. […] marks a cut.',
  },
  {
    name: 'A number with a coloured ground',
    what: 'A figure: it leads to the same thing in other elections, and every figure elsewhere leads back to its sentence.',
  },
  {
    name: 'The judgement',
    what: 'How the report judges what it says there, by a shape and a word. It is the report’s judgement and not ours.',
  },
  {
    name: 'The note',
    what: 'What a careful reader needs to know and the passage does not say, in our words.',
  },
  {
    name: 'The address',
    what: 'Every passage and every figure has one that lasts. A page that moves leaves a page that leads to it.',
  },
];

/** What each judgement says of a passage. */
export const judgements: Readonly<Record<Assessment, string>> = {
  positive: 'The report welcomes it, or says that something went well.',
  neutral: 'The report describes it and does not judge.',
  concern: 'The report criticises it, or passes on the criticism of those it spoke to.',
  breach: 'The report says that a law, a commitment, an obligation or a standard was not met.',
};

/** How judgements are made. */
export const judgementsLead =
  'Each passage has one, by the words of the passage alone. What stands beside it in the report does not colour it. The examples are the shortest quotations in which the report speaks for itself.';

/** What each grade says of two values. */
export const grades: Readonly<Record<Grade, string>> = {
  'same-measure': 'They count the same thing in the same way. Only such values are ever joined by a line.',
  'with-care':
    'The same thing is counted, and something beside it differs: a number beside a fraction, an election between that is not here, an election of another kind.',
  'other-measure':
    'What is counted, its base or its unit differs. A higher number does not mean more of the same.',
};

export const gradesLead =
  'Any two values of an indicator have one of three grades. The heaviest difference decides, and it is named in words.';

/** "2007: 43 per cent ≠ 2011: 1 of 4" */
export function twoValues(
  from: { readonly year: string; readonly text: string },
  grades: readonly [Grade, ...Grade[]],
  to: { readonly year: string; readonly text: string },
): string {
  return `${from.year}: ${from.text} ${sign(grades)} ${to.year}: ${to.text}`;
}

export const silencesLead =
  'Every topic of every election has a passage, or a reason why it has none. A missing number is never zero, and a short report without a section on something does not say that there was nothing to see.';

/** What each reason means. */
export const silences: Readonly<Record<Silence, string>> = {
  'no-section': 'The report has no passage on it.',
  'before-the-event': 'The report was written too early to say.',
  'not-observed': 'The mission did not observe it systematically, and the report says nothing of it.',
  'not-yet-excerpted': 'The report speaks of it, and the collection does not quote it yet.',
};

/** How often a reason is given. */
export function silenceCount(count: number): string {
  return count === 0 ? 'Never here.' : `${plural(count, 'time')} here.`;
}

/** Before an example. */
export const example = 'For example:';

/** Where nothing here is an example. */
export const noExample = 'There is none here.';

/** "Voting: Ruritania, 2005 presidential" */
export function topicIn(topic: string, country: string, election: string): string {
  return `${topic}: ${country}, ${election}`;
}

/** How the quotations were checked. */
export function verified(quotations: number, footnotes: number, documents: number): string {
  return `A program has held ${plural(quotations, 'quotation')} and ${plural(footnotes, 'footnote')} against the texts of ${reports(documents)}, character by character; only white space, footnote marks and the marks for headings, lists, emphasis and links are set aside. Each text is known by a checksum, so that nobody can hold the words against another version unawares. If one word differs, the site is not built.`;
}

/** How many passages wait for that. */
export function proposed(count: number): string {
  return `${passages(count)} proposed, not checked so yet: their pages say so.`;
}

/** What else is checked before the site is built. @param byHand how many figures no program has read */
export const checks = (byHand: number): readonly string[] => [
  `Every figure: the number in the words must be the number in the data. “One out of six” is 1/6 and nothing else.${byHand === 0 ? '' : ` ${figures(byHand)} in words that no program reads ${byHand === 1 ? 'was' : 'were'} read by hand, and the passage says so.`}`,
  'Our own words: a number, a date or words in quotation marks that the passage does not print are refused.',
  'Every claim about several elections: it must cite passages of those elections, and each citation leads to them.',
  'Addresses: whatever was published must lead somewhere.',
];

/** Leads to how well two readers agree. */
export function readTwice(): Sentence {
  return sentence`What no program can check, two readers judged independently of each other; how well they agree stands ${slot('agreement', 'below')}.`;
}

/** Over the list of the parts of the codebook. */
export function codebookMoved(): Sentence {
  return sentence`The ${slot('codebook', 'codebook')} has a page of its own. Whoever comes here by an older address of one of its parts finds the way to it here.`;
}

/** Beside the title of the codebook. */
export function codebook(): Sentence {
  return sentence`It is written for authors; the ${slot('method', 'method')} is for readers. The ${slot('topics', 'topics')} say which headings belong to them, the ${slot('indicators', 'indicators')} what is counted, the ${slot('rules', 'rules')} what is refused and why.`;
}
