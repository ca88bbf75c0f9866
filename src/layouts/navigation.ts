import type { Corpus } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import type { Link } from '../site/link.ts';

/** A link of the masthead; `current` marks the page itself (`page`) or one above it (`true`). */
export interface NavigationLink extends Link {
  readonly current: 'page' | 'true' | undefined;
}

/** The masthead's links as a page at `path` shows them. */
export function navigation(corpus: Corpus, path: string): NavigationLink[] {
  const links: Link[] = [
    ...[...corpus.countries.values()].map(({ id, name }) => ({ href: paths.country(id), label: name })),
    { href: paths.topics(), label: 'Topics' },
    { href: paths.indicators(), label: 'Indicators' },
    { href: paths.commitments(), label: 'Commitments' },
    { href: paths.data(), label: 'Data' },
    { href: paths.method(), label: 'Method' },
  ];
  return links.map((link) => ({
    ...link,
    current: path === link.href ? 'page' : path.startsWith(link.href) ? 'true' : undefined,
  }));
}
