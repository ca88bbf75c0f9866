/** A passage of the page, and what it is found by. */
interface Passage {
  readonly article: HTMLElement;
  readonly judgement: string;
  readonly finding: string;
  /** Finding and quotation. */
  readonly text: string;
  /** The parts of the page that hold it, which are left out with the last of their passages. */
  readonly parts: readonly HTMLElement[];
}

/** What a text is compared by: without case, quotation marks and marks above letters. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/["“”«»]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** Leaves out passages that do not hold the words, and says how many are shown. */
export class Filter {
  readonly #root: HTMLElement;
  readonly #parts: readonly HTMLElement[];
  readonly #passages: readonly Passage[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#parts = [...root.querySelectorAll<HTMLElement>('[data-part]')];
    this.#passages = [...root.querySelectorAll<HTMLElement>('article.excerpt')].map((article) => {
      const finding = folded(article.querySelector('.excerpt__finding')?.textContent ?? '');
      return {
        article,
        judgement: /assessment--(\w+)/.exec(article.className)?.[1] ?? '',
        finding,
        text: `${finding} ${folded(article.querySelector('blockquote')?.textContent ?? '')}`,
        parts: this.#parts.filter((part) => part.contains(article)),
      };
    });
  }

  /**
   * Shows what holds all words and is of one of the judgements, of any if there are none. What the address leads to is
   * shown in any case. The style sheet leaves out judgements, so that only words need hiding here.
   */
  apply(wanted: readonly string[], judgements: readonly string[]): void {
    // `:target` does not match before the page has loaded.
    const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('article');
    const counts = new Map<string, number>();
    const full = new Set<HTMLElement>();
    let shown = 0;
    for (const { article, judgement, finding, text, parts } of this.#passages) {
      const holds = wanted.every((word) => text.includes(word));
      const isLinked = article === linked;
      const isShown = (holds && (judgements.length === 0 || judgements.includes(judgement))) || isLinked;
      article.hidden = !holds && !isLinked;
      // A word that only the quotation holds is seen where it stands.
      article.toggleAttribute('data-opened', holds && wanted.some((word) => !finding.includes(word)));
      if (holds) counts.set(judgement, (counts.get(judgement) ?? 0) + 1);
      if (!isShown) continue;
      shown += 1;
      for (const part of parts) full.add(part);
    }
    for (const part of this.#parts) part.hidden = !full.has(part);
    for (const count of this.#root.querySelectorAll<HTMLElement>('[data-count]'))
      count.textContent = String(counts.get(count.dataset.count ?? '') ?? 0);
    this.#root.querySelector('[data-shown]')?.replaceChildren(String(shown));
  }
}
