/** The page for those who hold rights in what is quoted, and for those who find an error. */
import { formatNumber } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { reports } from './counts.ts';

export const headings = {
  page: 'Rights and corrections',
  whose: 'Whose words are quoted',
  holders: 'If you hold rights in a report',
  withheld: 'What is withheld',
  errors: 'If something here is wrong',
} as const;

/** How much is quoted, and on what ground. */
export function quoted(count: number, all: number, documents: number): string {
  return `${formatNumber(count)} of the ${formatNumber(all)} words of ${reports(documents)} are quoted here, so that what is said of them can be checked. Every quotation names its report and leads to it.`;
}

export const unverified =
  'Whether the publishers’ terms allow this much to be quoted has not been confirmed with them.';

/** Where holders of rights write to. */
export function write(): Sentence {
  return sentence`Write to ${slot('contact', 'the publisher of this site')}. Say which report, or which passages.`;
}

/** What the publisher can do. */
export const whatHappens = [
  'Quotations can be withheld: all of them, those of a report, or those of a passage. They then leave the pages, the search, the frames on other sites, the citations and every file that is offered.',
  'What is ours stays: the finding, the judgement, the note, and the numbers as facts. So does the address, so that nobody’s link breaks, with the day and the reason where the words stood.',
  'The checksum of the words stays too: who has the report can see that it is the text that was read.',
  'A release that holds words that are withheld is no longer offered, because nothing in it is changed.',
] as const;

export const allQuotations = 'All quotations';
export const nothingWithheld = 'Nothing is withheld today.';

/** Where errors are reported, if somewhere is set: each passage has the link. */
export const reportPassage =
  'Every passage on the page of its election has a link to report an error in it, which names the passage.';

/** Where readers write to about an error. */
export function writeErrors(): Sentence {
  return sentence`Write to ${slot('contact', 'the publisher of this site')} with the address of the passage or page.`;
}

/** What becomes of an error. */
export function whatBecomes(): Sentence {
  return sentence`What a release says is never changed in silence: the old wording stays in the ${slot('corrections', 'log of corrections')}, with the day and the reason, and what was corrected bears the day. The words of a report are quoted with the errors that they have.`;
}
