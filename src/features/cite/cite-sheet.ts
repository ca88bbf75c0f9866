import { fetchFile } from '../../site/fetch-file.ts';
import { element, link } from '../../site/element.ts';
import { lineWith } from '../../site/foreign-line.ts';
import { part } from '../../site/part.ts';
import * as words from '../../words/words.ts';
import { citationIn, type CitationFile } from './citation-file.ts';
import type { Citation, CitationText } from './citation.ts';
import { fileFormats } from './file-formats.ts';

/** What stands in a row of its own, the quotation cut on display. The rest are files, and styles to choose from. */
const ownRows: readonly string[] = [words.cite.quotation, words.cite.address];

const asked = new Map<string, Promise<CitationFile>>();
/** Files that once failed: what the browser has kept of them may be damaged. */
const failed = new Set<string>();
const heading = element('h2');
heading.id = 'cite-sheet-title';
const name = element('p', 'cite-sheet__name');
const rows = element('div', 'citation');
const close = button('cite-sheet__close', words.cite.close);
// The script makes what it shows: as templates it would be in every page, and few readers cite.
const dialog = element(
  'dialog',
  'cite-sheet',
  element('div', 'cite-sheet__body', close, heading, name, rows),
);
dialog.setAttribute('aria-labelledby', heading.id);
close.addEventListener('click', () => {
  dialog.close();
});
// A click beside the sheet closes it, as Escape does.
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close();
});
document.body.append(dialog);

/** The link that was last followed. A file that comes late does not open the sheet of another. */
let followed: HTMLAnchorElement | undefined;
/** The style that was chosen last. */
let style: string | undefined;

/** Opens how what a link names is cited. */
export async function show(link: HTMLAnchorElement): Promise<void> {
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
  const [file = '', part = ''] = placeOf(link).split('#');
  const read = (response: Response) => response.json() as Promise<CitationFile>;
  const citations =
    asked.get(file) ?? fetchFile(file, read, { cache: failed.has(file) ? 'reload' : 'default' });
  asked.set(file, citations);
  try {
    return citationIn(await citations, part);
  } catch (error) {
    asked.delete(file);
    failed.add(file);
    throw error;
  }
}

/** The file that holds the citation of a link, and behind `#` where in it, as `CiteLink` says them. */
function placeOf(link: HTMLAnchorElement): string {
  const named = link.dataset.cite ?? '';
  if (named !== '') return named;
  const file = link.closest<HTMLElement>('[data-citations]')?.dataset.citations ?? '';
  const passage = link.closest('article');
  // Away from home it has no id, and names its address.
  const address =
    passage?.querySelector<HTMLElement>('[data-address]')?.dataset.address ?? `#${passage?.id ?? ''}`;
  return `${file}#${address.replace(/^.*#/, '')}`;
}

/** What stands in the sheet where the citations could not be loaded, with the way to try again. */
function failure(cited: HTMLAnchorElement, error: unknown): HTMLElement {
  const again = button('text-button', words.cite.failure.again);
  again.addEventListener('click', () => void show(cited));
  const elsewhere = link(cited.href, '', words.cite.failure.elsewhere);
  // It may lead to another place of this page.
  elsewhere.addEventListener('click', () => {
    dialog.close();
  });
  const alert = element(
    'div',
    'cite-sheet__failure',
    element('p', '', words.cite.failure.text),
    element('p', '', again, ' ', elsewhere),
    element('p', 'quiet', String(error)),
  );
  alert.role = 'alert';
  return alert;
}

function fill(citation: Citation): void {
  const files = citation.flatMap(({ label, text }) => {
    const format = fileFormats.find((each) => each.label === label);
    return format === undefined ? [] : [file(format, text)];
  });
  const styles = citation.filter(
    ({ label }) => !ownRows.includes(label) && fileFormats.every((format) => format.label !== label),
  );
  const own = citation.filter(({ label }) => ownRows.includes(label)).map(format);
  for (const row of own) part(row, '.citation__text', HTMLElement).classList.add('citation__text--short');
  const line = element('p', 'cite-sheet__files', words.cite.files, ...files.flatMap((each) => [' ', each]));
  rows.replaceChildren(...own, styleRow(styles), line);
}

/** A row as `CitationFormat` shows it. */
function format(citation: CitationText): HTMLElement {
  const copy = button('citation__copy', words.cite.copy);
  copy.dataset.copy = '';
  copy.hidden = !('clipboard' in navigator);
  const row = element(
    'p',
    'citation__format',
    element('b', 'citation__label', citation.label),
    ' ',
    element('span', 'citation__text'),
    ' ',
    copy,
  );
  fillFormat(row, citation);
  return row;
}

function button(className: string, label: string): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  return made;
}

function fillFormat(row: HTMLElement, { label, text, foreign }: CitationText): void {
  part(row, 'button', HTMLElement).ariaLabel = words.cite.copyFormat(label);
  const shown = part(row, '.citation__text', HTMLElement);
  shown.replaceChildren(
    ...(foreign === undefined ? [text] : lineWith(text, foreign.places, foreign.language)),
  );
  shown.classList.toggle('citation__text--lines', text.includes('\n') && !ownRows.includes(label));
}

/** The row of a style, which the reader chooses from a list. It keeps to the style that was chosen last. */
function styleRow(styles: Citation): HTMLElement {
  const options = styles.map(({ label }) => new Option(label, label, false, label === style));
  const list = element('select', '', ...options);
  list.ariaLabel = words.cite.style;
  const first = styles.find(({ label }) => label === list.value) ?? { label: '', text: '' };
  const row = format(first);
  part(row, '.citation__label', HTMLElement).replaceChildren(list);
  list.addEventListener('change', () => {
    style = list.value;
    const chosen = styles.find(({ label }) => label === style);
    if (chosen !== undefined) fillFormat(row, chosen);
  });
  return row;
}

/** A link to a file in a format of reference managers. */
function file({ label, ending }: (typeof fileFormats)[number], text: string): HTMLAnchorElement {
  const made = link(`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`, '', label);
  made.download = `${words.cite.fileName}.${ending}`;
  return made;
}
