import { part } from '../../site/part.ts';
import { offerQuotation } from './quotation-button.ts';

/*
 * The buttons beside the passages of a page. Where the words are from stands in `data-quote`, of the passage or of all
 * that holds it.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('.excerpt__actions > button')) {
  const passage = button.closest('article') ?? document.body;
  const quotation = part(passage, 'blockquote', HTMLElement);
  offerQuotation(button, quotation, () => ({
    lines: linesOf(quotation),
    language: quotation.lang || document.documentElement.lang,
    from: passage.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? '',
    url: addressOf(passage),
  }));
}

/** The permanent address of a passage on the site itself, wherever the page was opened. */
function addressOf(passage: HTMLElement): string {
  const elsewhere = passage.querySelector<HTMLElement>('[data-address]')?.dataset.address;
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return elsewhere ?? `${page}#${passage.id}`;
}

/** The paragraphs of a quotation without the marks of its footnotes. */
function linesOf(quotation: HTMLElement): string[] {
  const copy = quotation.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('.note-mark')) mark.remove();
  return [...copy.querySelectorAll('p, li')]
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => block.textContent.trim());
}
