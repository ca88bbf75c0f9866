import { word } from './search-text.ts';
import { occurrences, trimmed } from './browser/tokens.ts';

/**
 * Marks the hits of a search in the passage that the address leads to. `?mark=ballot-box+diet` names them; hyphens
 * tie words that follow one another. Browsers that cannot highlight show the passage unmarked.
 */
function markHits(): void {
  if (!('highlights' in CSS)) return;
  // Finds the passage by id, because `:target` does not match before the page has loaded.
  const passage = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('article');
  const runs = new URLSearchParams(location.search).get('mark')?.split(' ') ?? [];
  const places = passage ? placesIn(passage) : [];
  const words = places.map(({ text }) => word(text));
  const ranges = runs.flatMap((run) => {
    const wanted = run.split('-').filter((each) => each !== '');
    return occurrences(words, wanted).flatMap((at) => span(places[at], places[at + wanted.length - 1]) ?? []);
  });
  CSS.highlights.set('search-hit', new Highlight(...ranges));
}

/** A word of the page: where it begins in its text node, and what stands there. */
interface Place {
  readonly node: Text;
  readonly start: number;
  readonly text: string;
}

function placesIn(passage: Element): Place[] {
  const places: Place[] = [];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { 0: text, index } of node.data.matchAll(/\S+/g)) places.push({ node, start: index, text });
  }
  // A full stop after a link is a text node of its own and holds no word.
  return places.filter(({ text }) => word(text) !== '');
}

function span(first: Place | undefined, last: Place | undefined): Range | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [before] = trimmed(first.text);
  const [lead, core] = trimmed(last.text);
  const range = document.createRange();
  range.setStart(first.node, first.start + before.length);
  range.setEnd(last.node, last.start + lead.length + core.length);
  return range;
}

markHits();
addEventListener('hashchange', markHits);
