import type { Corpus } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import type { Link } from '../site/link.ts';
import * as words from '../words/words.ts';

/** A link of the masthead; `current` marks the page itself (`page`) or one above it (`true`). */
export interface NavigationLink extends Link {
  readonly current: 'page' | 'true' | undefined;
}

/** The masthead's links as a page at `path` shows them. */
export function navigation(corpus: Corpus, path: string): NavigationLink[] {
  const links: Link[] = [
    ...[...corpus.countries.values()].map(({ id, name }) => ({ href: paths.country(id), label: name })),
    { href: paths.topics(), label: words.frame.pages.topics },
    { href: paths.indicators(), label: words.frame.pages.indicators },
    { href: paths.commitments(), label: words.frame.pages.commitments },
    { href: paths.data(), label: words.frame.pages.data },
    { href: paths.method(), label: words.frame.pages.method },
  ];
  return links.map((link) => ({
    ...link,
    current: path === link.href ? 'page' : path.startsWith(link.href) ? 'true' : undefined,
  }));
}
