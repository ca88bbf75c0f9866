import { fetchFile } from '../../site/fetch-file.ts';
import { cloned, part } from '../../site/template.ts';
import * as words from '../../words/words.ts';
import type { Citation, CitationText } from './citation.ts';

/** The number of formats for reading. The others are for reference managers and other sites. */
const forReading = 5;

/** Citations by the name of the cited part. */
type Citations = Readonly<Record<string, Citation>>;

const asked = new Map<string, Promise<Citations>>();
/** Files that once failed: what the browser has kept of them may be damaged. */
const failed = new Set<string>();
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
  void show(link);
});

/** The link that was last followed. A file that comes late does not open the sheet of another. */
let followed: HTMLAnchorElement | undefined;

async function show(link: HTMLAnchorElement): Promise<void> {
  followed = link;
  let fillRows: () => void;
  try {
    const citation = await citationOf(link);
    fillRows = () => {
      fill(citation);
    };
  } catch (error) {
    fillRows = () => {
      rows.replaceChildren(failure(link, error));
    };
  }
  if (followed !== link) return;
  heading.textContent = link.dataset.citeTitle ?? words.cite.citePassage;
  // A passage or a chart begins with its name.
  name.textContent = link.closest('article, figure, li')?.querySelector('h2, h3, h4, p')?.textContent ?? '';
  name.hidden = name.textContent === '';
  fillRows();
  if (!dialog.open) dialog.showModal();
}

/**
 * The citation that a link names, from a file that is fetched once; after a failure the next call fetches it again.
 * @throws when the file does not come, comes late, is damaged, or lacks the citation
 */
async function citationOf(link: HTMLAnchorElement): Promise<Citation> {
  const [file = '', part = ''] = link.dataset.cite?.split('#') ?? [];
  const read = (response: Response) => response.json() as Promise<Citations>;
  const citations =
    asked.get(file) ?? fetchFile(file, read, { cache: failed.has(file) ? 'reload' : 'default' });
  asked.set(file, citations);
  try {
    const citation = (await citations)[part];
    if (!isCitation(citation)) throw new Error(`${file} does not say how to cite ${part}`);
    return citation;
  } catch (error) {
    asked.delete(file);
    failed.add(file);
    throw error;
  }
}

function isCitation(citation: unknown): citation is Citation {
  return (
    Array.isArray(citation) &&
    citation.length > 0 &&
    citation.every(
      (row: Partial<CitationText> | null) => typeof row?.label === 'string' && typeof row.text === 'string',
    )
  );
}

/** What stands in the sheet where the citations could not be loaded, with the way to try again. */
function failure(link: HTMLAnchorElement, error: unknown): HTMLElement {
  const alert = cloned('citation-failure', HTMLElement);
  part(alert, 'button', HTMLElement).addEventListener('click', () => void show(link));
  const elsewhere = part(alert, 'a', HTMLAnchorElement);
  elsewhere.href = link.href;
  // It may lead to another place of this page.
  elsewhere.addEventListener('click', () => {
    dialog.close();
  });
  part(alert, '.quiet', HTMLElement).textContent = String(error);
  return alert;
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
