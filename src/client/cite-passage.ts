import { element } from './element.ts';
import type { Citation, CitationText } from '../views/exports/citations/citation.ts';

/** How many formats are for reading; the others are for reference managers and other sites. */
const forReading = 5;

const asked = new Map<string, Promise<Readonly<Record<string, Citation>>>>();
const dialog = element('dialog', 'cite-passage');
dialog.setAttribute('aria-labelledby', 'cite-passage-title');
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
  const [file = '', anchor = ''] = link.dataset.cite?.split('#') ?? [];
  const citation = (await citationsOf(file))[anchor];
  if (citation === undefined) throw new Error(`${file} has no ${anchor}`);
  const finding = link.closest('.excerpt')?.querySelector('.excerpt__finding')?.textContent ?? '';
  dialog.replaceChildren(sheet(finding, citation));
  dialog.showModal();
}

/** The citations of an election, fetched once. */
function citationsOf(file: string): Promise<Readonly<Record<string, Citation>>> {
  const citations =
    asked.get(file) ??
    fetch(file).then((response) => response.json() as Promise<Readonly<Record<string, Citation>>>);
  asked.set(file, citations);
  return citations;
}

function sheet(finding: string, citation: Citation): HTMLElement {
  const title = element('h2', '', 'Cite this passage');
  title.id = 'cite-passage-title';
  const close = element('button', 'cite-passage__close', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => {
    dialog.close();
  });
  const records = element('details', '');
  const rest = citation.slice(forReading);
  records.append(element('summary', '', rest.map(({ label }) => label).join(', ')), ...rest.map(format));
  const body = element('div', 'citation');
  body.append(...citation.slice(0, forReading).map(format), records);
  const whole = element('div', 'cite-passage__sheet');
  whole.append(close, title, element('p', 'cite-passage__finding', finding), body);
  return whole;
}

function format({ label, text }: CitationText): HTMLElement {
  const row = element('p', 'citation__format');
  const copy = element('button', 'citation__copy', 'Copy');
  copy.type = 'button';
  copy.dataset.copy = '';
  copy.setAttribute('aria-label', `Copy ${label}`);
  copy.hidden = !('clipboard' in navigator);
  const lines = text.includes('\n') ? ' citation__text--lines' : '';
  row.append(element('b', 'citation__label', label), element('span', `citation__text${lines}`, text), copy);
  return row;
}
