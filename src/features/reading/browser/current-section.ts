/** Marks in the list of a page's parts the one that is being read, and keeps it in sight there. */
const list = document.querySelector('[data-contents]');
const links = new Map(
  [...(list?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);

function mark(current: HTMLAnchorElement): void {
  for (const link of links.values()) link.removeAttribute('aria-current');
  current.setAttribute('aria-current', 'true');
  if (list === null) return;
  // Only the list scrolls: the page stays where its reader is.
  const [item, box] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
  if (item.top < box.top || item.bottom > box.bottom)
    list.scrollBy({ top: item.top - box.top - box.height / 2 });
}

// A part is being read while it crosses a line in the upper third of the window.
const observer = new IntersectionObserver(
  (entries) => {
    const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
    const link = entered && links.get(entered.target.id);
    if (link) mark(link);
  },
  { rootMargin: '-25% 0px -75% 0px' },
);
for (const id of links.keys()) {
  const part = document.getElementById(id);
  if (part) observer.observe(part);
}
