/** The bar by which a page of passages is shortened. */
import { findings as countOf } from './counts.ts';

export const bar = 'Shorten this page';
export const show = 'Show';
export const findings = 'Findings';
export const withQuotations = '+ quotations';
export const judgements = 'Only passages with these judgements';
export const filter = 'Words that passages must hold';
export const filterHint = 'Filter by words';
export const sideBySide = 'Side by side';
export const jumpTo = { elections: 'Elections', parts: 'Parts of this page' } as const;
/** Opens the quotation beneath a finding. @param judgement how the report judges what it says there */
export function open(judgement: string): string {
  return `Quotation (${judgement})`;
}

/** Stands at an election of which nothing is shown. */
export const none = 'No passage of this election fits your choice.';

/** "of 124 findings", behind how many of them are shown. */
export function ofAll(count: number): string {
  return `of ${countOf(count)}`;
}

/** "Only the 72 that criticise": leads to the same page, shortened to those passages. */
export function criticising(count: number): string {
  return count === 1 ? 'Only the one that criticises' : `Only the ${count} that criticise`;
}

/** Leads to where the report says the same in fewer words, by its heading. */
export const alsoUnder = 'Also under';
