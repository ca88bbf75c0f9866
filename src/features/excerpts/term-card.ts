import { at, passageFrame, withoutBase } from '../../base-path.ts';
import { element } from '../../site/element.ts';
import { fetchPage } from '../../site/fetch-page.ts';
import { termAt } from './term-at.ts';

/**
 * The card beside a marked term, with what the glossary says of it, or beside a year behind one of our claims, with the
 * passage that it cites: on pointing, on focus, and on the first touch. It can be pointed at itself, stays until the
 * reader leaves, and goes with Escape. The words are those of the glossary's page and of the passage's frame for other
 * sites, fetched when they are first needed; where that fails, the link still leads there.
 */
const delay = 250;

/** What stays free between the card and the edge of the window, in CSS pixels. */
const edge = 8;

const pages = new Map<string, Promise<Document>>();
const card = document.createElement('div');
card.className = 'term-card';
card.id = 'term-card';
card.popover = 'manual';
card.role = 'tooltip';
document.body.append(card);

/** The term that the reader is at. */
let current: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The page that holds what a link leads to: passages are on one that is lighter than that of their election. */
function holderOf(link: HTMLAnchorElement): string {
  const { origin, pathname, hash } = new URL(link.href);
  if (!link.matches('.cite')) return origin + pathname;
  const frame = new URL(at(passageFrame(withoutBase(pathname).slice(1, -1), hash.slice(1))), origin);
  frame.hash = '';
  return frame.href;
}

/** What a page says of what a link leads to. */
function cardIn(page: Document, link: HTMLAnchorElement): Node | undefined {
  const entry = page.getElementById(decodeURIComponent(new URL(link.href).hash.slice(1)));
  if (entry === null) return undefined;
  if (link.matches('.cite')) {
    const passage = document.importNode(entry, true);
    // Its own links and places belong to where it is at home.
    for (const mark of passage.querySelectorAll('.note-mark')) mark.remove();
    for (const place of passage.querySelectorAll('[id]')) place.removeAttribute('id');
    for (const name of passage.querySelectorAll('.embed__name a')) name.replaceWith(...name.childNodes);
    return element('div', 'term-card__passage', ...passage.querySelectorAll('h2, blockquote, [data-source]'));
  }
  return element('dl', '', ...document.importNode(entry, true).childNodes);
}

/** What is shown beside a link; undefined where it cannot be had. */
async function entryOf(link: HTMLAnchorElement): Promise<Node | undefined> {
  const address = holderOf(link);
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  try {
    return cardIn(await page, link);
  } catch {
    // The next request tries again.
    pages.delete(address);
    return undefined;
  }
}

async function show(term: HTMLAnchorElement): Promise<void> {
  if (current === term) return;
  hide();
  current = term;
  const entry = await entryOf(term);
  if (entry === undefined || current !== term) return;
  card.replaceChildren(entry);
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

function pointed(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  const term = termAt(event);
  if (term !== undefined) soon(() => void show(term));
  else if (event.target instanceof Node && card.contains(event.target)) clearTimeout(timer);
  else if (current !== undefined && current !== document.activeElement) soon(hide);
  else clearTimeout(timer);
}

function focused(event: FocusEvent): void {
  const term = termAt(event);
  if (term?.matches(':focus-visible')) void show(term);
  else if (term === undefined) hide();
}

function touched(event: PointerEvent): void {
  const term = termAt(event);
  if (term === undefined || term === current || event.pointerType !== 'touch') return;
  event.preventDefault();
  void show(term);
}

/** Goes on with what made the page load this, and with all that follows. */
export function begin(event: Event): void {
  document.addEventListener('pointerover', pointed);
  document.addEventListener('focusin', focused);
  document.addEventListener('click', touched);
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', (press) => {
    if (termAt(press) === undefined && !(press.target instanceof Node && card.contains(press.target))) hide();
  });
  if (event.type === 'pointerover') pointed(event as PointerEvent);
  else if (event.type === 'focusin') focused(event as FocusEvent);
  else touched(event as PointerEvent);
}
