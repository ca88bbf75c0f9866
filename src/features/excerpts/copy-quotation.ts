import { say, select } from '../../site/copy.ts';
import { element, link } from '../../site/element.ts';
import { part } from '../../site/template.ts';
import * as words from '../../words/words.ts';

/**
 * Buttons that copy a passage with its source, as plain and as rich text, and beside them others that hand it to the
 * device's own sheet where there is one. A button says in `data-quote` where the words are from, and in `data-url` their
 * address; the words are the passage's.
 */
const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-quote]')];

if ('clipboard' in navigator)
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }

// Not every browser has it, whatever the types say.
if ('share' in navigator)
  for (const button of buttons) {
    const share = element('button', 'text-button', words.excerpts.share);
    share.type = 'button';
    share.addEventListener('click', () => {
      // Who closes the sheet has not shared, and need not be told.
      navigator.share({ text: quoted(button).plain }).catch(() => undefined);
    });
    button.after(share);
  }

async function copy(button: HTMLButtonElement): Promise<void> {
  const { plain, rich } = quoted(button);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([rich], { type: 'text/html' }),
      }),
    ]);
    say(button, words.site.copy.copied);
  } catch {
    select(quotationOf(button));
    say(button, words.site.copy.selected, words.site.copy.selectedAloud);
  }
}

function quotationOf(button: HTMLButtonElement): HTMLElement {
  return part(button.closest('article') ?? document.body, 'blockquote', HTMLElement);
}

function quoted(button: HTMLButtonElement): { readonly plain: string; readonly rich: string } {
  const { quote = '', url = '' } = button.dataset;
  const lines = linesOf(quotationOf(button));
  const from = words.source.from(quote);
  return {
    plain: words.source.quotation(lines.join('\n'), from, url),
    rich:
      element('blockquote', '', ...lines.map((line) => element('p', '', line))).outerHTML +
      element('p', '', `${from} `, link(url, '', url)).outerHTML,
  };
}

/** The paragraphs of a quotation without the marks of its footnotes. */
function linesOf(quotation: HTMLElement): string[] {
  const copy = quotation.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('.note-mark')) mark.remove();
  return [...copy.querySelectorAll('p, li')]
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => block.textContent.trim());
}
