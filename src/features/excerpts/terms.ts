import { fetchFile } from '../../site/fetch-file.ts';

/**
 * Shows what the glossary says of a marked term beside it: on pointing, on focus, and on the first touch. It can be
 * pointed at itself, stays until the reader leaves, and goes with Escape. The words are the glossary page's own, fetched
 * when they are first needed; where that fails, the link still leads there.
 */
const delay = 250;

/** What stays free between the card and the edge of the window, in CSS pixels. */
const edge = 8;

const glossaries = new Map<string, Promise<Document>>();
const card = document.createElement('div');
card.className = 'term-card';
card.id = 'term-card';
card.popover = 'manual';
card.role = 'tooltip';
document.body.append(card);

/** The term that the reader is at. */
let current: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function termAt(event: Event): HTMLAnchorElement | undefined {
  return event.target instanceof Element
    ? (event.target.closest<HTMLAnchorElement>('a.term') ?? undefined)
    : undefined;
}

async function glossaryOf({ origin, pathname }: URL): Promise<Document> {
  const html = await fetchFile(origin + pathname, (response) => response.text());
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The glossary's entry that a term leads to; undefined where it cannot be had. */
async function entryOf(term: HTMLAnchorElement): Promise<readonly Node[] | undefined> {
  const url = new URL(term.href);
  const glossary = glossaries.get(url.pathname) ?? glossaryOf(url);
  glossaries.set(url.pathname, glossary);
  try {
    const entry = (await glossary).getElementById(decodeURIComponent(url.hash.slice(1)));
    return entry ? [...document.importNode(entry, true).childNodes] : undefined;
  } catch {
    // The next request tries again.
    glossaries.delete(url.pathname);
    return undefined;
  }
}

async function show(term: HTMLAnchorElement): Promise<void> {
  if (current === term) return;
  hide();
  current = term;
  const entry = await entryOf(term);
  if (entry === undefined || current !== term) return;
  const list = document.createElement('dl');
  list.append(...entry);
  card.replaceChildren(list);
  card.showPopover();
  place(term);
  term.setAttribute('aria-describedby', card.id);
}

/** Under the words, or over them where the window ends. The card moves with the page. */
function place(term: HTMLAnchorElement): void {
  const [words = term.getBoundingClientRect()] = term.getClientRects();
  const room = document.documentElement.clientWidth - card.offsetWidth - edge;
  const below = words.bottom + card.offsetHeight <= innerHeight || words.top < card.offsetHeight;
  const top = below ? words.bottom : words.top - card.offsetHeight;
  card.style.setProperty('--x', `${scrollX + Math.max(edge, Math.min(words.left, room))}px`);
  card.style.setProperty('--y', `${scrollY + top}px`);
}

function hide(): void {
  clearTimeout(timer);
  current?.removeAttribute('aria-describedby');
  current = undefined;
  if (card.matches(':popover-open')) card.hidePopover();
}

/** Runs the action after a short delay, unless the reader moves on before. */
function soon(action: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const term = termAt(event);
  if (term !== undefined) soon(() => void show(term));
  else if (event.target instanceof Node && card.contains(event.target)) clearTimeout(timer);
  else if (current !== undefined && current !== document.activeElement) soon(hide);
  else clearTimeout(timer);
});

document.addEventListener('focusin', (event) => {
  const term = termAt(event);
  if (term?.matches(':focus-visible')) void show(term);
  else if (term === undefined) hide();
});

document.addEventListener('focusout', hide);

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});

document.addEventListener('pointerdown', (event) => {
  if (termAt(event) === undefined && !(event.target instanceof Node && card.contains(event.target))) hide();
});

document.addEventListener('click', (event) => {
  const term = termAt(event);
  if (term === undefined || term === current || event.pointerType !== 'touch') return;
  event.preventDefault();
  void show(term);
});
