import { capitalised } from '../../words/format.ts';
import type { CslItem } from './csl-item.ts';

/** What items that are alike differ in: the place of a passage, the title and address of a page. */
type Blanks = Readonly<Record<'title' | 'section' | 'page' | 'URL', string>>;

/** What stands in a pattern for the words of an item. */
const blanks: Blanks = {
  title: 'blanktitle',
  section: 'blanksection',
  page: '7357',
  URL: 'https://blank.example/page',
};

/** The title of a pattern in title case. */
const titleInTitleCase = capitalised(blanks.title);

/** Words that every style prints as they are, but for title case: no quotation marks, and no signs side by side. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N}]|[-–](?=[\p{L}\p{N}])|[.,;:)]? \(?(?=[\p{L}\p{N}])|\)$)*$/u;
const address = /^https?:[\w:/.#-]*[\w/]$/;

/** Those of an item's words that its pattern leaves out. */
export function blanksFor({ title, section, page, URL }: CslItem): Partial<Blanks> {
  return {
    ...(plain.test(title) && { title: blanks.title }),
    ...(section !== undefined && plain.test(section) && { section: blanks.section }),
    ...(page !== undefined && /^\d+$/.test(page) && { page: blanks.page }),
    ...(address.test(URL) && { URL: blanks.URL }),
  };
}

/**
 * Puts an item's words in the pattern that a style made of it.
 * @param inTitleCase writes a title as styles do that capitalise its words
 */
export function filled(
  pattern: string,
  { title, section = '', page = '', URL }: CslItem,
  inTitleCase: (title: string) => string,
): string {
  return pattern
    .replaceAll(blanks.title, () => title)
    .replaceAll(titleInTitleCase, () => inTitleCase(title))
    .replaceAll(blanks.section, () => section)
    .replaceAll(blanks.page, () => page)
    .replaceAll(blanks.URL, () => URL);
}
