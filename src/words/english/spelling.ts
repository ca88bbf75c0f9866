/** How English is spelled, and which of its words say little: what searching knows of the language. */

/** A rule of spelling: between these stems and endings, British and American English write different letters. */
interface Rule {
  readonly stems: string;
  readonly british: string;
  readonly american: string;
  readonly endings: string;
}

const verbal = 'e[drs]?|ers|ing|ations?|able';
const ours = 'behavi|cand|col|endeav|fav|harb|hon|hum|lab|neighb|rum|vig';

/** A rule whose letters many other words share names the stems that it is about; the others go by the letters around. */
const rules: readonly Rule[] = [
  // Not rise, wise and size.
  { stems: '...', british: 'is', american: 'iz', endings: verbal },
  { stems: '.', british: 'ys', american: 'yz', endings: verbal },
  { stems: `(?:${ours})`, british: 'our', american: 'or', endings: '|s|ed|ing|abl[ey]|ite|hood|al' },
  { stems: '^(?:cent|fib|lit|met|theat)', british: 're', american: 'er', endings: 's?' },
  { stems: '^(?:def|lic|off|pret)en', british: 'c', american: 's', endings: 'es?' },
  { stems: '^program', british: 'me', american: '', endings: 's?' },
  { stems: '.[aeiou]log', british: 'ue', american: '', endings: 's?' },
  // Not filled, which is no form of filed.
  { stems: '..[^aeiou][aeiou]', british: 'll', american: 'l', endings: 'ed|ing|ers?' },
  { stems: 'dg', british: 'e', american: '', endings: 'ments?' },
];

const exchanges = /* @__PURE__ */ rules.flatMap(({ stems, british, american, endings }) =>
  [[british, american] as const, [american, british] as const].map(([from, to]) => ({
    pattern: new RegExp(`(?<=${stems})${from}(?=(?:${endings})$)`),
    to,
  })),
);

/**
 * A word in the other English, or undefined where no rule applies. A rule may make a word that nobody writes
 * ("premize"): nobody searches for it either.
 * @param word as words are compared
 */
export function otherSpelling(word: string): string | undefined {
  const exchange = exchanges.find(({ pattern }) => pattern.test(word));
  return exchange && word.replace(exchange.pattern, exchange.to);
}

/**
 * What is left of a word without its ending, to tell forms of one word from other words: "counted" and "counting".
 * @param word as words are compared
 */
export function stem(word: string): string {
  const left = word.replace(/(?:ies|y|ations?|ions?|ings?|ers?|ed|es|e|s)$/, '');
  return left.length < 3 ? word : left;
}

/**
 * Words that a search leaves out, with spaces between them: nearly every passage holds them, and one that does not may
 * still be the answer.
 */
export const stopWords =
  'a an and are as at be by did do does for from how in is it its no not of on or that the their they this to was were what when where which who why with';

/**
 * Words that ask how many or how much, with spaces between them. What an indicator counts bears none of them in its
 * name as a rule.
 */
export const measureWords =
  'amount count counts figure figures many much number numbers people percent percentage proportion rate share shares total';
