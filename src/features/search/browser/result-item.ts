import { language } from '../../../words/language.ts';
import { fillCiteLink } from '../../cite/cite-link.ts';
import { offerQuotation } from '../../excerpts/quotation-button.ts';
import { element, inLanguage } from '../../../site/element.ts';
import { part } from '../../../site/part.ts';
import { cloned } from '../../../site/template.ts';
import type { FoundRecord } from './content.ts';
import { markedRuns, readPassage, runsOf, type Token } from './passage.ts';
import { trimmed } from './tokens.ts';

/** A list item for a found passage: finding, quotation, where it stands and how the report judges. */
export function resultItem(record: FoundRecord): HTMLLIElement {
  const { url, content, locations, title, language: printed, assessment, election, source, from } = record;
  const passage = readPassage(content, locations);
  const item = cloned(`search-result-${assessment}`, HTMLLIElement);

  const link = part(item, '.search__finding > a', HTMLAnchorElement);
  link.href = addressWithMarks(url, markedRuns(passage));
  link.dataset.address = permanent(url);
  link.replaceChildren(...marked(passage.finding));

  const quotation = part(item, '.search__quotation', HTMLElement);
  inLanguage(quotation, printed ?? language);
  quotation.append(...passage.quotation.map(paragraph));
  // Footnotes, translation and note are shown where they hold what the reader looks for.
  const footnotes = asides('search-footnote', passage.footnotes);
  for (const footnote of footnotes) inLanguage(footnote, quotation.lang);
  quotation.after(
    ...footnotes,
    ...asides('search-translation', passage.translation),
    ...asides('search-note', passage.note),
  );

  const judged = part(item, '.search__assessment', HTMLElement);
  const section = element('span', '', record.section);
  if (printed !== undefined) section.lang = printed;
  part(item, '.search__source', HTMLElement).replaceChildren(`${source} · `, section, ' · ', judged);
  fillCiteLink(part(item, '.cite-link', HTMLAnchorElement), election, url, title);
  if (record.withheld === undefined)
    offerQuotation(part(item, 'button', HTMLButtonElement), quotation, () => ({
      lines: passage.quotation.map((line) => line.map(({ text }) => text).join(' ')),
      language: quotation.lang,
      from,
      url: permanent(url),
    }));
  else quotation.replaceWith(element('p', 'quiet', record.withheld));
  return item;
}

/** The address of a passage on the site itself, wherever the page was opened. */
function permanent(url: string): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return new URL(url, page).href;
}

/** The address of a passage with the words to mark there: `/…/?mark=ballot-box-stuffing#voting-rating`. */
export function addressWithMarks(url: string, runs: readonly string[]): string {
  if (runs.length === 0) return url;
  return url.replace(/#|$/, (hash) => `?mark=${runs.map(encodeURIComponent).join('+')}${hash}`);
}

function asides(template: string, blocks: readonly (readonly Token[])[]): HTMLElement[] {
  return blocks
    .filter((block) => block.some(({ hit }) => hit))
    .map((block) => {
      const line = cloned(template, HTMLParagraphElement);
      line.append(...marked(block));
      return line;
    });
}

function paragraph(tokens: readonly Token[]): HTMLElement {
  const line = element('p');
  line.append(...marked(tokens));
  return line;
}

/** Text with the hits in `<mark>`, punctuation around them left out. */
function marked(tokens: readonly Token[]): (Node | string)[] {
  return runsOf(tokens).flatMap((run, index) => {
    const text = run.map((token) => token.text).join(' ');
    const space = index === 0 ? '' : ' ';
    if (run[0]?.hit !== true) return [space + text];
    const [before, core, after] = trimmed(text);
    const mark = element('mark', 'search__hit');
    mark.append(core);
    return [space + before, mark, after];
  });
}
