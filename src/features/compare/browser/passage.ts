import * as words from '../../../words/words.ts';
import type { PassageRow, SourceRow } from '../topic-file.ts';
import { fillCiteLink } from '../../cite/cite-link.ts';
import { offerQuotation } from '../../excerpts/quotation-button.ts';
import { element, inLanguage } from '../../../site/element.ts';
import { part } from '../../../site/part.ts';
import { cloned } from '../../../site/template.ts';
import { localAddress } from './local-address.ts';

/** A list item for a passage: our finding leads to its permanent address, the report's words open on wish. */
export function passage(row: PassageRow, source: SourceRow): HTMLLIElement {
  const item = cloned('comparison-passage', HTMLLIElement);
  const address = localAddress(row.url);
  const finding = part(item, '.comparison__finding > a', HTMLAnchorElement);
  finding.href = address;
  finding.dataset.address = row.url;
  finding.textContent = row.finding;
  fillCiteLink(part(item, '.cite-link', HTMLAnchorElement), row.election, address, row.finding);
  const details = part(item, 'details', HTMLDetailsElement);
  fillQuotation(details, row, source);
  // What is withheld cannot be copied: its button stays out of sight.
  if (row.withheld === null)
    offerQuotation(part(item, 'button', HTMLButtonElement), part(details, 'blockquote', HTMLElement), () => ({
      lines: row.quote.split('\n'),
      language: row.language,
      from: source.attribution,
      url: row.url,
    }));
  if (row.followUp !== null)
    part(item, '.comparison__actions', HTMLElement).before(
      cloned(`comparison-follow-up-${row.followUp}`, HTMLParagraphElement),
    );
  return item;
}

function fillQuotation(details: HTMLDetailsElement, row: PassageRow, source: SourceRow): void {
  const { quote, withheld, translation, language, footnotes, note, replaced } = row;
  const quoted = part(details, 'blockquote', HTMLElement);
  if (withheld !== null) quoted.replaceWith(element('p', '', withheld));
  else quoted.append(...quote.split('\n').map((line) => element('p', '', line)));
  const printed = footnotes.map(({ mark, text }) =>
    element('p', 'quiet', words.compare.footnote(mark, text)),
  );
  for (const each of [quoted, ...printed]) inLanguage(each, language);
  quoted.after(...printed);
  part(details, '.comparison__under', HTMLElement).textContent = source.line;
  if (translation !== null)
    quoted.after(element('p', 'quiet', words.compare.translation(translation.replaceAll('\n', ' '))));
  if (replaced !== null) details.append(element('p', 'quiet', replaced));
  if (note !== null) details.append(element('p', 'quiet', words.compare.note(note)));
}
