import * as words from '../../../words/words.ts';
import type { CompareChoices } from '../compare-view.ts';
import type { PassageRow } from '../topic-file.ts';
import { citeLink } from '../../cite/cite-link.ts';
import { element, link } from '../../../site/element.ts';
import { localAddress } from './local-address.ts';

/** A list item for a passage: our finding leads to its permanent address, the report's words open on wish. */
export function passage(row: PassageRow, { followUps }: CompareChoices): HTMLLIElement {
  const address = localAddress(row.url);
  const finding = element('p', 'comparison__finding', link(address, '', row.finding));
  const item = element('li', 'comparison__passage', finding);
  const followUp = Object.entries(followUps).find(([id]) => id === row.followUp)?.[1];
  if (followUp !== undefined) item.append(element('p', 'quiet', words.compare.followUp(followUp)));
  item.append(citeLink(row.election, address, row.finding), quotation(row));
  return item;
}

function quotation({ quote, language, footnotes, note, section }: PassageRow): HTMLDetailsElement {
  const quoted = element('blockquote', 'comparison__quote', ...paragraphs(quote));
  const printed = footnotes.map(({ mark, text }) =>
    element('p', 'quiet', words.compare.footnote(mark, text)),
  );
  for (const each of [quoted, ...printed]) each.lang = language;
  const own = note === null ? [] : [element('p', 'quiet', words.compare.note(note))];
  return element(
    'details',
    'comparison__quotation',
    element('summary', '', words.compare.quotation),
    quoted,
    ...printed,
    element('p', 'quiet', words.compare.under(section)),
    ...own,
  );
}

function paragraphs(text: string): HTMLElement[] {
  return text.split('\n').map((line) => element('p', '', line));
}
