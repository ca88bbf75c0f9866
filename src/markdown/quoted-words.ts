/** Words that a text puts into quotation marks. */
export interface QuotedWords {
  /** Without the marks. */
  readonly words: string;
  /** Where the words begin and end. */
  readonly start: number;
  readonly end: number;
}

/** Pairs of marks. A single one may be an apostrophe: it opens only before a word, and closes only behind one. */
const pairs =
  /“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"|(?<![\p{L}\p{N}])‘([^‘’]+(?:’\p{L}[^‘’]*)*)’(?!\p{L})|(?<![\p{L}\p{N}])'([^']+(?:'\p{L}[^']*)*)'(?!\p{L})/gu;

/** What a text quotes, in its order. */
export function quotedWords(text: string): QuotedWords[] {
  return [...text.matchAll(pairs)].map(({ 0: whole, index, ...groups }) => {
    const words = Object.values(groups).find((group) => typeof group === 'string') ?? whole.slice(1, -1);
    const start = index + whole.indexOf(words);
    return { words, start, end: start + words.length };
  });
}

/** Whether a text holds quoted words letter by letter. Where they are cut (`[…]`), every piece has to stand there. */
export function holds(text: string, words: string): boolean {
  const plain = asCompared(text);
  return words
    .split(/\[…\]|\[\.\.\.\]|…/)
    .map((piece) => asCompared(piece).replace(/[.,;:!?]+$/, ''))
    .filter((piece) => piece !== '')
    .every((piece) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${firstInAnyCase(piece)}(?![\\p{L}\\p{N}])`, 'u').test(plain),
    );
}

/** The first letter may be a capital where the sentence begins with it. */
function firstInAnyCase(piece: string): string {
  const [first = ''] = piece;
  return `[${RegExp.escape(first.toLowerCase())}${RegExp.escape(first.toUpperCase())}]${RegExp.escape(piece.slice(first.length))}`;
}

/** White space is one space, and reports print straight and curved marks. */
export function asCompared(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”„]/g, '"').replaceAll(/\s+/g, ' ').trim();
}
