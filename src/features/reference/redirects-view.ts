import type { Corpus } from '../../model/corpus.ts';
import * as words from '../../words/words.ts';
import { at } from '../../paths.ts';

/** A page that stands where another was published, and leads to it. */
export interface RedirectView {
  /** Where it was, without slashes at the ends: `ruritania/topics/ballots`. */
  readonly path: string;
  readonly title: string;
  readonly why: string;
  readonly href: string;
}

/** A page for every page that has moved. Passages need none: the new one bears the old one's id. */
export function redirectViews({ redirects }: Corpus): RedirectView[] {
  return redirects
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to, why }) => ({
      path: from.slice(1, -1),
      title: words.addresses.moved.title(from),
      why,
      href: at(to.slice(1)),
    }));
}
