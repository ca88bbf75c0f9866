import type { Random } from './random.ts';

/*
 * None of these makes a number, a month or a unit of its own together with others: what the generator
 * prints between figures must not be read as one.
 */
const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const nuclei = ['a', 'e', 'i', 'o', 'u', 'au', 'ei'];
const codas = ['', 'l', 'n', 'r', 'sk', 'm'];

const syllables = onsets.flatMap((onset) =>
  nuclei.flatMap((nucleus) => codas.map((coda) => `${onset}${nucleus}${coda}`)),
);

/** Made of these syllables by chance, and numbers to a reader of numbers. */
const numbers = ['seven', 'zero', 'dozen'];

/** The invented word of a rank: two syllables for the first 778,000, then three. No two ranks share a spelling of syllables. */
export function word(rank: number): string {
  // Neighbouring ranks must not look alike, so the ranks are spread over the syllables.
  const size = syllables.length;
  const first = (rank * 211 + 17) % size;
  const rest = Math.floor(rank / size);
  const second = (rest * 389 + first * 7 + 5) % size;
  const third = Math.floor(rest / size);
  const indices = [first, second, ...(third === 0 ? [] : [third % size])];
  const made = indices.map((index) => syllables[index] ?? '').join('');
  return numbers.includes(made) ? `${made}ka` : made;
}

/**
 * A word as often as its rank is low, with no last rank: the more words are drawn, the more different ones there
 * are, their number growing with about the 0.55th power of the text as it does in real reports.
 */
export function rareWord(random: Random): string {
  const pareto = (1 - random.next()) ** -1.8;
  return word(Math.min(Math.floor(pareto * 400), 5_000_000));
}

/** A word with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const letters: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    b: 'б',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    i: 'и',
    k: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    o: 'о',
    p: 'п',
  },
  ...{
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    v: 'в',
    z: 'з',
    y: 'й',
    h: 'х',
    c: 'ц',
    w: 'в',
    x: 'кс',
    q: 'к',
    j: 'ж',
  },
};

/** A name in Cyrillic letters, letter by letter. */
export function cyrillic(text: string): string {
  return Array.from(text, (letter) => {
    const other = letters[letter.toLowerCase()];
    if (other === undefined) return letter;
    return letter === letter.toLowerCase() ? other : capital(other);
  }).join('');
}
