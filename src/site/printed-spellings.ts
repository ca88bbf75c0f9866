import { yearOf } from '../model/year.ts';
import type { Excerpt } from '../model/corpus.ts';

/**
 * The years whose quotations and footnotes print each spelling as whole words, in order. Longer spellings are taken
 * first, so that "New Red Party" is not read as "Red Party". A spelling that none prints is left out.
 */
export function printedSpellings(
  excerpts: readonly Excerpt[],
  spellings: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const longestFirst = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  const found = new Map<string, string[]>();
  for (const [year, printed] of textsByYear(excerpts)) {
    let text = printed;
    for (const spelling of longestFirst) {
      // Most are not there, and to look for whole words is slow.
      if (!text.includes(spelling)) continue;
      const rest = text.replace(wholeWords(spelling), '…');
      if (rest !== text) found.set(spelling, [...(found.get(spelling) ?? []), year]);
      text = rest;
    }
  }
  return found;
}

function textsByYear(excerpts: readonly Excerpt[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { election, printed } of excerpts) {
    const year = yearOf(election.date);
    texts.set(year, `${texts.get(year) ?? ''}\n${printed}`);
  }
  return texts;
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'gu');
}
