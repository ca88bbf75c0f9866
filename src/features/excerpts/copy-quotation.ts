import { say, select } from '../../site/copy.ts';
import { element, link } from '../../site/element.ts';
import { part } from '../../site/template.ts';
import * as words from '../../words/words.ts';

/**
 * Buttons that copy a passage with its source, as plain and as rich text, and beside them others that hand it to the
 * device's own sheet where there is one. Where the words are from stands in `data-quote`, of the button or of all that
 * holds the passage.
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
  const url = addressOf(button);
  const lines = linesOf(quotationOf(button));
  const from = words.source.from(
    button.closest<HTMLElement>('[data-quote]:not([data-quote=""])')?.dataset.quote ?? '',
  );
  return {
    plain: words.source.quotation(lines.join('\n'), from, url),
    rich:
      element('blockquote', '', ...lines.map((line) => element('p', '', line))).outerHTML +
      element('p', '', `${from} `, link(url, '', url)).outerHTML,
  };
}

/** The permanent address of a passage on the site itself, wherever the page was opened. */
function addressOf(button: HTMLButtonElement): string {
  const passage = button.closest('article');
  const elsewhere = passage?.querySelector<HTMLElement>('[data-address]')?.dataset.address;
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return elsewhere ?? `${page}#${passage?.id ?? ''}`;
}

/** The paragraphs of a quotation without the marks of its footnotes. */
function linesOf(quotation: HTMLElement): string[] {
  const copy = quotation.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('.note-mark')) mark.remove();
  return [...copy.querySelectorAll('p, li')]
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => block.textContent.trim());
}
