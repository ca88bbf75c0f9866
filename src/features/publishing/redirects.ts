import type { Corpus } from '../../model/corpus.ts';

/** Where a page that has moved is now. */
export interface Redirect {
  /** Address of the former page, with the base. */
  readonly from: string;
  readonly to: string;
}

/** Those of all redirects that a server can follow: it never sees what stands behind `#`. */
export function pageRedirects({ redirects }: Pick<Corpus, 'redirects'>, base: string): Redirect[] {
  return redirects
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => ({ from: base + from.slice(1), to: base + to.slice(1) }));
}

/** The text of a `_redirects` file, which some static hosts read. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The redirects of a `_redirects` file that `redirectsFile` wrote. */
export function readRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });
}
