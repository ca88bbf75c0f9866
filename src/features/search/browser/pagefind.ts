import type { EngineResult } from './machine.ts';

/** One result of one search. */
export interface Result {
  /** The number of the record: passages come first, in the order of the corpus. */
  readonly number: number;
  readonly score: number;
  /** Places of its hits, counted in words of the content. */
  readonly words: readonly number[];
}

/** Asks the engine for records that hold all of these terms, the best first; for a phrase in quotation marks alone. */
export type Find = (terms: string) => Promise<readonly Result[]>;

/** The engine, as far as a search asks it; `Machine` is it. */
export interface Searched {
  readonly partsWith: (terms: string) => readonly string[];
  readonly addPart: (part: Uint8Array) => void;
  readonly search: (terms: string, printed: string, isPhrase: boolean) => readonly EngineResult[];
}

/** Terms in the two forms in which the engine takes them. */
export interface Terms {
  readonly plain: string;
  /** With the marks above letters. A record that has the same marks ranks higher. */
  readonly printed: string;
  readonly isPhrase: boolean;
}

/**
 * The engine, as the site asks it.
 * @param readPart fetches a part of the index by its name. A part that was fetched is not asked for again.
 */
export function finderOf(engine: Searched, readPart: (name: string) => Promise<Uint8Array>): Find {
  const parts = new Map<string, Promise<void>>();
  const add = (name: string): Promise<void> => {
    const part =
      parts.get(name) ??
      readPart(name).then((content) => {
        engine.addPart(content);
      });
    parts.set(name, part);
    return part;
  };
  return async (asked) => {
    const { plain, printed, isPhrase } = asEngineTerms(asked);
    if (plain === '') return [];
    await Promise.all(engine.partsWith(plain).map(add));
    return engine
      .search(plain, printed, isPhrase)
      .map(({ p, s, l }) => ({ number: Number(p), score: s, words: l.map(({ l: place }) => place) }));
  };
}

/** Terms as the engine's own script gives them to it: without case and punctuation, with words apart by one space. */
export function asEngineTerms(terms: string): Terms {
  const letters = terms.replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '').toLowerCase();
  const words = letters
    .split(/\s+/)
    .map((each) => ({ printed: each, plain: withoutMarks(each) }))
    .filter(({ plain }) => plain !== '');
  return {
    plain: words.map(({ plain }) => plain).join(' '),
    printed: words.map(({ printed }) => printed).join(' '),
    isPhrase: /^\s*".+"\s*$/.test(terms),
  };
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
