import type { SourceQuote } from '../../model/lock.ts';
import type { Found } from './locate.ts';
import { nowhere } from './source-text.ts';

/** How many characters before and after its words a quote takes from the source to tell its place. */
const context = 32;

/**
 * Words that were found in a source, as they stand in the file: marks of footnotes and emphasis included. Words that a
 * paragraph's end, page furniture or a footnote cuts are several quotes. What has neither letter nor digit is none: a
 * lone quotation mark would be found everywhere.
 */
export function sourceQuotes({ stream, start, end }: Found, source: string): SourceQuote[] {
  return runs(stream.origins.slice(start, end))
    .map(([from, to]) => ({
      prefix: lastCharacters(source.slice(0, from)),
      exact: source.slice(from, to),
      suffix: Array.from(source.slice(to, to + 2 * context))
        .slice(0, context)
        .join(''),
    }))
    .filter(({ exact }) => hasWords(exact));
}

/** Whether a text has a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether what comes before and after a quote tells its place in a source. */
export function isFoundOnce({ prefix, exact, suffix }: SourceQuote, source: string): boolean {
  const words = `${prefix}${exact}${suffix}`;
  return source.indexOf(words) === source.lastIndexOf(words);
}

/** The spans of a source in which characters stand together. */
function runs(origins: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const origin of origins) {
    if (origin === nowhere) last = undefined;
    else if (last === undefined) found.push((last = [origin, origin + 1]));
    else last[1] = origin + 1;
  }
  return found;
}

function lastCharacters(text: string): string {
  return Array.from(text.slice(-2 * context))
    .slice(-context)
    .join('');
}
