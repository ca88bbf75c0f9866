import { say, select } from '../../site/copy.ts';
import { isolated } from '../../model/isolates.ts';
import { element, inLanguage, link } from '../../site/element.ts';
import { lineWith } from '../../site/foreign-line.ts';
import { placesOf } from '../../site/foreign.ts';
import * as words from '../../words/words.ts';

/** A quotation as its words leave the site. */
export interface Quoted {
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** Its language, as a BCP 47 tag. */
  readonly language: string;
  /** Where it is from, as `words.source.attribution` says it. */
  readonly from: string;
  /** The permanent address of the passage. */
  readonly url: string;
}

/**
 * Makes a button copy a quotation with its source, as plain and as rich text, and puts beside it another that hands it
 * to the device's own sheet where there is one. Where the browser cannot copy, the button stays out of sight; where it
 * will not, the button selects the words that are shown.
 */
export function offerQuotation(button: HTMLButtonElement, shown: HTMLElement, quoted: () => Quoted): void {
  if ('clipboard' in navigator) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button, shown, quoted()));
  }
  // Not every browser has it, whatever the types say.
  if ('share' in navigator) {
    const share = element('button', 'text-button', words.excerpts.share);
    share.type = 'button';
    share.addEventListener('click', () => {
      // Who closes the sheet has not shared, and need not be told.
      navigator.share({ text: plain(quoted()) }).catch(() => undefined);
    });
    button.after(share);
  }
}

async function copy(button: HTMLButtonElement, shown: HTMLElement, quoted: Quoted): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain(quoted)], { type: 'text/plain' }),
        'text/html': new Blob([rich(quoted)], { type: 'text/html' }),
      }),
    ]);
    say(button, words.copying.copied);
  } catch {
    // What is folded cannot be selected.
    shown.closest('details')?.setAttribute('open', '');
    select(shown);
    say(button, words.copying.selected, words.copying.selectedAloud);
  }
}

function plain({ lines, language, from, url }: Quoted): string {
  return words.source.quotation(isolated(lines.join('\n'), language), words.source.from(from), url);
}

/** What is in another language than the site says so: Word sets, spells and hyphenates it by that. */
function rich({ lines, language, from, url }: Quoted): string {
  const quotation = element('blockquote', '', ...lines.map((line) => element('p', '', line)));
  const said = words.source.from(from);
  if (language === document.documentElement.lang)
    return quotation.outerHTML + element('p', '', `${said} `, link(url, '', url)).outerHTML;
  // Word takes the direction from the paragraph, not from what holds it.
  for (const each of [quotation, ...quotation.children])
    if (each instanceof HTMLElement) inLanguage(each, language);
  const source = lineWith(said, placesOf(said, words.source.printedIn(from)), language);
  return quotation.outerHTML + element('p', '', ...source, ' ', link(url, '', url)).outerHTML;
}
