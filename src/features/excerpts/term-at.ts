/** The marked term, or the year behind one of our claims, at which an event happened. */
export function termAt({ target }: Event): HTMLAnchorElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLAnchorElement>('a.term, a.cite') ?? undefined)
    : undefined;
}
