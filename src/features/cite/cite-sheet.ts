import { cloned, part } from '../../site/template.ts';
import * as words from '../../words/words.ts';
import type { Citation, CitationText } from './citation.ts';

/** The number of formats for reading. The others are for reference managers and other sites. */
const forReading = 5;

/** Citations by the name of the cited part. */
type Citations = Readonly<Record<string, Citation>>;

const asked = new Map<string, Promise<Citations>>();
const dialog = cloned('cite-sheet', HTMLDialogElement);
const heading = part(dialog, 'h2', HTMLElement);
const name = part(dialog, '.cite-sheet__name', HTMLElement);
const rows = part(dialog, '.citation', HTMLElement);
const records = part(rows, 'details', HTMLDetailsElement);
const recordLabels = part(records, 'summary', HTMLElement);
part(dialog, 'button', HTMLElement).addEventListener('click', () => {
  dialog.close();
});
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
    // If the file does not load, the link works as it does without scripts.
    location.assign(link.href);
  });
});

async function show(link: HTMLAnchorElement): Promise<void> {
  const [file = '', part = ''] = link.dataset.cite?.split('#') ?? [];
  const citation = (await citationsIn(file))[part];
  if (citation === undefined) throw new Error(`${file} has no ${part}`);
  heading.textContent = link.dataset.citeTitle ?? words.cite.citePassage;
  // A passage or a chart begins with its name.
  name.textContent = link.closest('article, figure, li')?.querySelector('h2, h3, h4, p')?.textContent ?? '';
  name.hidden = name.textContent === '';
  fill(citation);
  dialog.showModal();
}

/** The citations in a file, fetched once. */
function citationsIn(file: string): Promise<Citations> {
  const citations = asked.get(file) ?? fetch(file).then((response) => response.json() as Promise<Citations>);
  asked.set(file, citations);
  return citations;
}

function fill(citation: Citation): void {
  const rest = citation.slice(forReading);
  recordLabels.textContent = words.cite.formats(rest.map(({ label }) => label));
  records.replaceChildren(recordLabels, ...rest.map(format));
  records.open = false;
  rows.replaceChildren(...citation.slice(0, forReading).map(format), records);
}

function format({ label, text }: CitationText): HTMLElement {
  const row = cloned('citation-format', HTMLElement);
  const copy = part(row, 'button', HTMLElement);
  copy.ariaLabel = words.cite.copyFormat(label);
  copy.hidden = !('clipboard' in navigator);
  part(row, '.citation__label', HTMLElement).textContent = label;
  const shown = part(row, '.citation__text', HTMLElement);
  shown.textContent = text;
  shown.classList.toggle('citation__text--lines', text.includes('\n'));
  return row;
}
