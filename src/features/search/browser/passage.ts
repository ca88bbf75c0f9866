import { paragraph, part, tie, unit, word } from '../search-text.ts';
import { occurrences, trimmed } from './tokens.ts';

/** A word with its punctuation, and whether it is what the reader looks for. */
export interface Token {
  readonly text: string;
  readonly hit: boolean;
}

/** A found passage. */
export interface Passage {
  readonly finding: readonly Token[];
  readonly quotation: readonly (readonly Token[])[];
  readonly footnotes: readonly (readonly Token[])[];
  readonly note: readonly (readonly Token[])[];
  /** Our translation of the quotation. */
  readonly translation: readonly (readonly Token[])[];
}

interface Place {
  readonly text: string;
  hit: boolean;
}

/**
 * Splits a record's content into its parts and marks the hits, whose places are counted in words. A hit among the
 * spellings marks what the passage prints for it: a search for "Dyet" marks "Diet".
 */
export function readPassage(content: string, locations: readonly number[]): Passage {
  const hits = new Set(locations);
  const places = content.split(/\s+/).map((text, index): Place => ({ text, hit: hits.has(index) }));
  const [finding = [], quotation = [], footnotes = [], note = [], spellings = [], , , translation = []] =
    split(places, part);
  const own = [...finding, ...quotation, ...footnotes, ...note, ...translation];
  for (const group of split(spellings, unit)) if (group.some(({ hit }) => hit)) carryOver(group, own);
  return {
    finding,
    quotation: split(quotation, paragraph),
    footnotes: split(footnotes, unit).flatMap((footnote) => split(footnote, paragraph)),
    note: split(note, paragraph),
    translation: split(translation, paragraph),
  };
}

function carryOver(group: readonly Place[], own: readonly Place[]): void {
  const words = own.map(({ text }) => word(text));
  const forms = group.map(({ text, hit }) => ({ hit, words: text.split(tie).map(word).filter(Boolean) }));
  const printed = forms.flatMap((form) => occurrences(words, form.words).map((at) => ({ at, ...form })));
  for (const { at, words } of printed) for (const place of own.slice(at, at + words.length)) place.hit = true;
  if (printed.length > 0) return;
  // The passage holds the words of the phrase apart from one another.
  const wanted = forms
    .filter(({ hit }) => hit)
    .flatMap(({ words }) => words.filter(({ length }) => length > 3));
  own.forEach((place, at) => {
    if (wanted.some((each) => words[at]?.startsWith(each.slice(0, -1)))) place.hit = true;
  });
}

function split(places: readonly Place[], mark: string): Place[][] {
  const parts: Place[][] = [[]];
  for (const place of places) {
    if (place.text === mark) parts.push([]);
    else if (place.text !== '') parts.at(-1)?.push(place);
  }
  return parts.length === 1 && parts[0]?.length === 0 ? [] : parts;
}

/** Cuts a block into runs of hits and runs of other words. Punctuation ends a run of hits. */
export function runsOf(block: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of block) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last?.hit === token.hit && (!token.hit || areTogether(last.text, token.text));
    if (goesOn) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs;
}

function areTogether(one: string, next: string): boolean {
  return trimmed(one)[2] === '' && trimmed(next)[0] === '';
}

/** The runs of hits, each once, as the address of the passage's page carries them. */
export function markedRuns({ finding, quotation, footnotes, note, translation }: Passage): string[] {
  const runs = [finding, ...quotation, ...footnotes, ...note, ...translation].flatMap(runsOf);
  const marked = runs.filter(([first]) => first?.hit === true);
  return [...new Set(marked.map((run) => run.map(({ text }) => word(text)).join('-')))];
}
