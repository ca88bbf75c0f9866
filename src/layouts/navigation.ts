import type { Corpus } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import { hasSeveralCountries } from '../site/several-countries.ts';
import type { Link } from '../site/link.ts';
import * as words from '../words/words.ts';

/** A link of the masthead; `current` marks the page itself (`page`) or one above it (`true`). */
export interface NavigationLink extends Link {
  readonly current: 'page' | 'true' | undefined;
}

/**
 * The masthead's links as a page at `path` shows them. The only country of a collection is named on every page; of
 * several, the one that the page is about, after a link to all of them on the home page.
 */
export function navigation(corpus: Corpus, path: string): NavigationLink[] {
  const named = Array.from(corpus.countries.values(), ({ id, name }) => ({
    href: paths.country(id),
    label: name,
  }));
  const links: Link[] = [
    ...(hasSeveralCountries(corpus)
      ? [
          { href: paths.countries(), label: words.frame.countries },
          ...named.filter(({ href }) => path.startsWith(href)),
        ]
      : named),
    { href: paths.topics(), label: words.pages.topics.title },
    { href: paths.indicators(), label: words.pages.indicators.title },
    { href: paths.commitments(), label: words.pages.commitments.title },
    { href: paths.data(), label: words.pages.data.title },
    { href: paths.method(), label: words.pages.method.title },
  ];
  return links.map((link) => ({
    ...link,
    current: path === link.href ? 'page' : path.startsWith(link.href) ? 'true' : undefined,
  }));
}
