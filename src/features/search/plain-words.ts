import { plainWords } from '../../words/words.ts';
import { alikeIn } from './beginnings.ts';
import { tie, wordsOf } from './search-text.ts';

/** What readers type for what a text prints, and the words that the text prints for it. */
export interface PlainGroup {
  /** The word that stands for all that is typed: as it is tied in the index. */
  readonly name: string;
  readonly typed: readonly string[];
  /** Each a run of words as words are compared. */
  readonly printed: readonly string[];
}

/** The everyday words by which readers may look for a text. */
export function plainGroupsIn(text: string): PlainGroup[] {
  const words = wordsOf(text.replace(/[-–/]/g, ' '));
  const line = ` ${words.join(' ')} `;
  const known = new Set(words);
  const alike = alikeIn(known);
  const begins = (beginning: string) => alike(beginning).some((each) => each.startsWith(beginning));
  return entries.flatMap(({ patterns, ...group }) => {
    const printed = patterns
      .filter(({ first }) => (first.endsWith('*') ? begins(first.slice(0, -1)) : known.has(first)))
      .flatMap(({ runs }) => Array.from(line.matchAll(runs), ([run]) => run.trim()));
    return printed.length === 0 ? [] : [{ ...group, printed: [...new Set(printed)] }];
  });
}

/**
 * The group as it stands in the index: one name for all that is typed, because each further word makes a passage longer
 * and so less of an answer to other searches; what is typed and printed by some passage, which is searched for as it is;
 * and the printed words, tied so that they count no more than before.
 * @param inUse words that some passage prints
 */
export function indexedPlain({ name, typed, printed }: PlainGroup, inUse: ReadonlySet<string>): string[] {
  return [
    name,
    ...typed.filter((each) => inUse.has(each)),
    ...printed.map((run) => run.replace(/^| /g, tie)),
  ];
}

/**
 * What the index holds for an everyday word that an entry of the glossary names: as for what reports print for it, and
 * the word itself where none is known.
 */
export function plainTerms(typed: string, inUse: ReadonlySet<string>): string[] {
  const entry = entries.find((each) => each.typed.includes(typed));
  return entry === undefined ? [typed] : indexedPlain({ ...entry, printed: [] }, inUse);
}

/** The name by which the index holds each everyday word that no passage prints. */
export function plainNames(inUse: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ name, typed }) =>
      typed.filter((each) => !inUse.has(each)).map((each) => [each, name] as const),
    ),
  );
}

const entries = plainWords.plainWords.map(({ typed, printed }) => {
  const [first = '', ...others] = wordsOf(typed);
  return {
    name: tie + first,
    typed: [first, ...others],
    patterns: printed.map((words) => ({
      // Most texts lack the first word, and looking for it is much faster than for the run.
      first: words.replace(/\*.*| .*/, (rest) => (rest.startsWith('*') ? '*' : '')),
      runs: new RegExp(` ${words.replaceAll('*', '\\S*')}(?= )`, 'g'),
    })),
  };
});
