import { element, link as linkTo } from '../../../site/element.ts';
import { fetchFile } from '../../../site/fetch-file.ts';
import * as words from '../../../words/words.ts';
import { recordsWith } from './csv-records.ts';

/** What stands behind a link whose rows could not be loaded, until they are. */
const failures = new WeakMap<HTMLAnchorElement, HTMLElement>();

/**
 * Saves the rows that a link names of the table that it leads to. Where they cannot be had, a sentence beside the link says
 * so, and offers the whole table.
 */
export async function saveRows(link: HTMLAnchorElement): Promise<void> {
  const [column = '', value = ''] = link.dataset.rows?.split('=') ?? [];
  failures.get(link)?.remove();
  try {
    const table = await fetchFile(link.href, (response) => response.text());
    save(recordsWith(table, column, value), fileName(link.href, value));
  } catch (error) {
    const failure = element(
      'span',
      'rows-failure',
      words.data.rowsFailure.text,
      linkTo(link.href, '', words.data.rowsFailure.whole),
      `. (${String(error)})`,
    );
    failure.role = 'alert';
    failures.set(link, failure);
    link.after(' ', failure);
  }
}

/** What the rows are called on a reader's disk: `ruritania-turnout-figures.csv`. Ids of issues begin with their country. */
function fileName(table: string, value: string): string {
  const [file = '', country = ''] = table.split('/').reverse();
  return [country, value.replace(/^.*\//, ''), file].join('-');
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = linkTo(address);
  link.download = name;
  link.click();
  // Browsers begin to save within the click, some a little later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
