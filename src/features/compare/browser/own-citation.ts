import { listed } from '../../../words/format.ts';
import * as words from '../../../words/words.ts';
import type { CompareCitation } from '../compare-citation.ts';
import type { Choice } from './choice.ts';

/**
 * Makes the foot of the page cite the comparison in view, by its whole address. Without a comparison it cites the
 * page.
 */
export class OwnCitation {
  /** Its heading, and the line that opens it on a phone. */
  readonly #headings = [...document.querySelectorAll('#cite > h2, #cite > details > summary')];
  readonly #ofPage = this.#headings[0]?.textContent ?? '';
  /** The text of each format, and what it says of the page. */
  readonly #rows = [...document.querySelectorAll('#cite .citation__format')].map((row) => {
    const text = row.querySelector('.citation__text');
    return {
      label: row.querySelector('.citation__label')?.textContent,
      text,
      ofPage: text?.textContent ?? '',
    };
  });

  readonly #template: CompareCitation;

  constructor(template: CompareCitation) {
    this.#template = template;
  }

  show(choice: Choice | undefined): void {
    for (const heading of this.#headings) {
      heading.replaceChildren(choice === undefined ? this.#ofPage : words.compare.cite);
    }
    for (const { label, text, ofPage } of this.#rows) {
      const format = this.#template.citation.find((each) => each.label === label);
      text?.replaceChildren(choice && format ? filled(format.text, choice, this.#template) : ofPage);
    }
  }
}

/** Fills the placeholders of a citation. Years and ids read the same in every format. */
export function filled(
  text: string,
  { elections, topics }: Pick<Choice, 'elections' | 'topics'>,
  template: CompareCitation,
): string {
  const slugs = elections.map(({ slug }) => slug);
  const ids = topics.map(({ id }) => id);
  return text
    .replaceAll(template.years, listed(elections.map(({ year }) => year)))
    .replaceAll(template.elections, slugs.join(','))
    .replaceAll(template.topics, ids.join(','))
    .replaceAll(template.key, [...slugs, ...ids].join('-'));
}
