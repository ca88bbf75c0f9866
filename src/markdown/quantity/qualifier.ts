import { englishGrammar, grammarOf, type Grammar } from './grammar.ts';
import { readQuantity } from './read.ts';

/** On which side of a number the value lies by its qualifier; undefined where it is no bound. */
export function boundOf(qualifier: string | undefined, language = 'en'): 'above' | 'below' | undefined {
  return qualifier === undefined ? undefined : grammarOf(language)?.qualifiers.boundOf(qualifier);
}

/** What turns a qualifier round from a few words before it: `may not serve more than`. "Not only" does not. */
const denied = /(?<![\p{L}\p{N}-])(?:not|never|cannot)\s+(?!only\s)(?:[\p{L}-]+\s+){1,3}$/iu;
const canBeDenied: ReadonlySet<string> = new Set(['more than', 'less than', 'fewer than']);

/**
 * The qualifier that stands right before a figure's number, in the figure's text or before it: `over 1700`, `some [350]`,
 * `an estimated CHF [5,000]`. A denial is part of it: `may not serve more than [two]` is `not more than`. Returned as printed, but in small letters and with single spaces. "Only" is not one.
 * In a language without a reader nothing is guessed.
 * @param before the text before the figure in its paragraph, or ''
 * @param text the words in `:figure[…]`
 */
export function qualifierOf(before: string, text: string, language = 'en'): string | undefined {
  const grammar = grammarOf(language);
  return grammar && qualifierIn(grammar, before, text);
}

function qualifierIn(grammar: Grammar, before: string, text: string): string | undefined {
  const quantity = readQuantity(text, '', grammar);
  const phrase = quantity?.kind === 'ambiguous' ? quantity.phrases[0] : quantity?.phrase;
  const line = before + text.slice(0, phrase?.start ?? 0).replace(signAtEnd, '');
  const masked = grammar.money
    .before(`${line}1`, [])
    .reduce((rest, { start, end }) => rest.slice(0, start) + '¤'.repeat(end - start) + rest.slice(end), line);
  const found = grammar.qualifiers.atEnd.exec(masked);
  const qualifier = found?.groups?.qualifier?.toLowerCase().replaceAll(/\s+/g, ' ');
  if (found === null || qualifier === undefined || grammar !== englishGrammar) return qualifier;
  if (!canBeDenied.has(qualifier)) return qualifier;
  return denied.test(found.input.slice(0, found.index)) ? `not ${qualifier}` : qualifier;
}

/** A sign at the end of a text, attached to the number that follows. */
const signAtEnd = /(?<![\p{L}\p{N}])(?:[-‑–−]|minus\s+)$/iu;
