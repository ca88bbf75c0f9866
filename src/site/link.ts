/** A link with its words. */
export interface Link {
  readonly href: string;
  readonly label: string;
  /** Of a link to how something is cited: the file that says it in every format, and behind `#` where in it. */
  readonly cite?: string;
  /** Of a link to a CSV: which of its rows are meant, by column and value: `indicator=turnout`. */
  readonly rows?: string;
}

/** Links once each, in the order of their first appearance. */
export function distinctLinks(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
