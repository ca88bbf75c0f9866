import * as words from '../../words/words.ts';
import { element } from '../../site/element.ts';
import type { Citation, CitationText } from './citation.ts';

/** How many formats are for reading; the others are for reference managers and other sites. */
const forReading = 5;

/** What is cited, by its name in the file. */
type Citations = Readonly<Record<string, Citation>>;

const asked = new Map<string, Promise<Citations>>();
const dialog = element('dialog', 'cite-sheet');
dialog.setAttribute('aria-labelledby', 'cite-sheet-title');
// A click beside the sheet closes it, as Escape does.
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close();
});
document.body.append(dialog);

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[data-cite]');
  if (link === null) return;
  event.preventDefault();
  show(link).catch(() => {
    // Without the file, the link leads where it leads without scripts.
    location.assign(link.href);
  });
});

async function show(link: HTMLAnchorElement): Promise<void> {
  const [file = '', part = ''] = link.dataset.cite?.split('#') ?? [];
  const citation = (await citationsIn(file))[part];
  if (citation === undefined) throw new Error(`${file} has no ${part}`);
  // A passage and a chart begin with what they are called.
  const name = link.closest('article, figure, li')?.querySelector('h2, h3, h4, p')?.textContent ?? '';
  dialog.replaceChildren(sheet(link.dataset.citeTitle ?? words.cite.citePassage, name, citation));
  dialog.showModal();
}

/** The citations in a file, fetched once. */
function citationsIn(file: string): Promise<Citations> {
  const citations = asked.get(file) ?? fetch(file).then((response) => response.json() as Promise<Citations>);
  asked.set(file, citations);
  return citations;
}

function sheet(heading: string, name: string, citation: Citation): HTMLElement {
  const title = element('h2', '', heading);
  title.id = 'cite-sheet-title';
  const close = element('button', 'cite-sheet__close', words.cite.close);
  close.type = 'button';
  close.addEventListener('click', () => {
    dialog.close();
  });
  const records = element('details', '');
  const rest = citation.slice(forReading);
  records.append(element('summary', '', rest.map(({ label }) => label).join(', ')), ...rest.map(format));
  const body = element('div', 'citation');
  body.append(...citation.slice(0, forReading).map(format), records);
  const whole = element('div', 'cite-sheet__body');
  whole.append(close, title, ...(name === '' ? [] : [element('p', 'cite-sheet__name', name)]), body);
  return whole;
}

function format({ label, text }: CitationText): HTMLElement {
  const row = element('p', 'citation__format');
  const copy = element('button', 'citation__copy', words.cite.copy);
  copy.type = 'button';
  copy.dataset.copy = '';
  copy.setAttribute('aria-label', words.cite.copyFormat(label));
  copy.hidden = !('clipboard' in navigator);
  const lines = text.includes('\n') ? ' citation__text--lines' : '';
  row.append(element('b', 'citation__label', label), element('span', `citation__text${lines}`, text), copy);
  return row;
}
