import type { Facet } from '../../../model/search.ts';
import { language } from '../../../words/language.ts';
import * as words from '../../../words/words.ts';
import { citeLink } from '../../cite/cite-link.ts';
import { element } from '../../../site/element.ts';
import type { FoundRecord } from './pagefind.ts';
import { markedRuns, readPassage, runsOf, type Token } from './passage.ts';
import { trimmed } from './tokens.ts';

/** The words for a facet's value, and the shape of an assessment. */
export type LabelOf = (facet: Facet, id: string) => { readonly label: string; readonly shape: string };

/** A list item for a found passage: finding, quotation, where it stands and how the report judges. */
export function resultItem(record: FoundRecord, labelOf: LabelOf): HTMLLIElement {
  const { url, content, locations, meta, filters } = record;
  const passage = readPassage(content, locations);
  const assessment = filters.assessment[0] ?? '';
  const item = element('li', `search__result assessment--${assessment}`);

  const link = element('a');
  link.href = addressWithMarks(url, markedRuns(passage));
  link.append(...marked(passage.finding));
  const heading = element('h3', 'search__finding');
  heading.append(link);

  const quotation = element('blockquote', 'search__quotation');
  quotation.lang = meta.language ?? language;
  quotation.append(...passage.quotation.map(paragraph));

  item.append(heading, quotation, source());
  // Footnotes and note are shown where they hold what the reader looks for.
  const footnotes = asides(words.search.footnote, passage.footnotes, 'search__aside search__aside--printed');
  for (const footnote of footnotes) footnote.lang = quotation.lang;
  quotation.after(...footnotes, ...asides(words.search.note, passage.note, 'search__aside'));
  return item;

  function source(): HTMLElement {
    const { label, shape } = labelOf('assessment', assessment);
    const judged = element('span', 'search__assessment');
    const sign = element('span');
    sign.ariaHidden = 'true';
    sign.append(shape);
    // A space that does not break keeps the shape with its word.
    judged.append(sign, `\u00a0${label}`);
    const line = element('p', 'search__source');
    const election = filters.election[0] ?? '';
    line.append(`${labelOf('election', election).label} · ${meta.section} · `, judged, ' · ');
    line.append(citeLink(election, url, meta.title));
    return line;
  }
}

/** The address of a passage with the words to mark there: `/…/?mark=ballot-box-stuffing#voting-rating`. */
export function addressWithMarks(url: string, runs: readonly string[]): string {
  if (runs.length === 0) return url;
  return url.replace(/#|$/, (hash) => `?mark=${runs.map(encodeURIComponent).join('+')}${hash}`);
}

function asides(label: string, blocks: readonly (readonly Token[])[], className: string): HTMLElement[] {
  return blocks
    .filter((block) => block.some(({ hit }) => hit))
    .map((block) => {
      const line = element('p', className);
      line.append(label, ...marked(block));
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
