/** A range of code points: the first and the last. */
export type Range = readonly [first: number, last: number];

/** Letters that lie in a file of their own, in each family and style. */
export interface Script {
  /** The part of the packages' fonts that has them. */
  readonly from: string;
  readonly ranges: readonly Range[];
  /** The packages that have them, where Source Sans and Source Serif lack them; they have no italics. */
  readonly fonts?: { readonly sans: string; readonly serif: string };
  /** How much larger pages show them, in per cent, so that they look as large as Latin letters beside them. */
  readonly sizes?: { readonly sans: number; readonly serif: number };
  /** Whether few pages have such letters: only these load the style sheet that offers the fonts. */
  readonly isFurther?: true;
}

/**
 * The scripts of the site's own fonts, by the names of their files: those of the languages in which missions observe and
 * report. To add one, add it here with its packages, and call `npm run fonts`.
 */
export const scripts: Readonly<Record<string, Script>> = {
  // What English pages are written with; every page asks for it at once.
  latin: {
    from: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xa0],
      [0xa7, 0xa7],
      [0xa9, 0xa9],
      [0xab, 0xab],
      [0xb0, 0xb1],
      [0xb7, 0xb7],
      [0xbb, 0xbb],
      [0xbd, 0xbd],
      [0xd7, 0xd7],
      [0x2010, 0x2014],
      [0x2018, 0x2019],
      [0x201c, 0x201d],
      [0x2022, 0x2022],
      [0x2026, 0x2026],
      [0x20ac, 0x20ac],
      [0x2212, 0x2212],
    ],
  },
  // Letters of western Europe.
  'latin-western': {
    from: 'latin',
    ranges: [
      [0xa1, 0xa6],
      [0xa8, 0xa8],
      [0xaa, 0xaa],
      [0xac, 0xaf],
      [0xb2, 0xb6],
      [0xb8, 0xba],
      [0xbc, 0xbc],
      [0xbe, 0xd6],
      [0xd8, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2015, 0x2015],
      [0x201a, 0x201b],
      [0x201e, 0x201f],
      [0x2030, 0x2030],
      [0x2032, 0x2033],
      [0x2039, 0x203a],
      [0x2044, 0x2044],
      [0x2122, 0x2122],
      [0x2215, 0x2215],
    ],
  },
  // Letters of Slavic languages, which many heads of missions have in their names.
  'latin-slavic': {
    from: 'latin-ext',
    ranges: [
      [0x104, 0x107],
      [0x10c, 0x111],
      [0x118, 0x11b],
      [0x139, 0x13a],
      [0x13d, 0x13e],
      [0x141, 0x144],
      [0x147, 0x148],
      [0x154, 0x155],
      [0x158, 0x15b],
      [0x160, 0x161],
      [0x164, 0x165],
      [0x16e, 0x16f],
      [0x179, 0x17e],
    ],
  },
  // Letters of Hungarian, Romanian and Turkish.
  'latin-central': {
    from: 'latin-ext',
    ranges: [
      [0x102, 0x103],
      [0x11e, 0x11f],
      [0x130, 0x130],
      [0x150, 0x151],
      [0x15e, 0x15f],
      [0x162, 0x163],
      [0x170, 0x171],
      [0x218, 0x21b],
    ],
  },
  'latin-extended': {
    from: 'latin-ext',
    ranges: [
      [0x100, 0x101],
      [0x108, 0x10b],
      [0x112, 0x117],
      [0x11c, 0x11d],
      [0x120, 0x12f],
      [0x132, 0x138],
      [0x13b, 0x13c],
      [0x13f, 0x140],
      [0x145, 0x146],
      [0x149, 0x14f],
      [0x156, 0x157],
      [0x15c, 0x15d],
      [0x166, 0x16d],
      [0x172, 0x178],
      [0x17f, 0x17f],
      [0x18f, 0x18f],
      [0x1e6, 0x1e7],
      [0x259, 0x259],
      [0x2bb, 0x2bc],
      [0x1e80, 0x1e85],
      [0x1e9e, 0x1e9e],
    ],
  },
  'latin-rare': {
    from: 'latin-ext',
    ranges: [
      [0x180, 0x18e],
      [0x190, 0x1e5],
      [0x1e8, 0x217],
      [0x21c, 0x24f],
      [0x1e00, 0x1e7f],
      [0x1e86, 0x1e9d],
      [0x2020, 0x2020],
      [0x20a0, 0x20ab],
      [0x20ad, 0x20b3],
      [0x20b5, 0x20c0],
      [0x2113, 0x2113],
    ],
    isFurther: true,
  },
  cyrillic: {
    from: 'cyrillic',
    ranges: [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x4b0, 0x4b1],
      [0x2116, 0x2116],
    ],
  },
  'cyrillic-extended': {
    from: 'cyrillic-ext',
    ranges: [
      [0x460, 0x48f],
      [0x492, 0x4af],
      [0x4b2, 0x52f],
      [0x20b4, 0x20b4],
    ],
  },
  greek: { from: 'greek', ranges: [[0x370, 0x3ff]], isFurther: true },
  arabic: {
    from: 'arabic',
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfd3e, 0xfd3f],
    ],
    fonts: { sans: 'noto-sans-arabic', serif: 'noto-naskh-arabic' },
    sizes: { sans: 108, serif: 118 },
    isFurther: true,
  },
  armenian: {
    from: 'armenian',
    ranges: [[0x530, 0x58f]],
    fonts: { sans: 'noto-sans-armenian', serif: 'noto-serif-armenian' },
    isFurther: true,
  },
  georgian: {
    from: 'georgian',
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
    fonts: { sans: 'noto-sans-georgian', serif: 'noto-serif-georgian' },
    isFurther: true,
  },
  hebrew: {
    from: 'hebrew',
    ranges: [[0x591, 0x5f4]],
    fonts: { sans: 'noto-sans-hebrew', serif: 'noto-serif-hebrew' },
    isFurther: true,
  },
};

/** The signs of comparison, which have a file of their own: ≈ and ≠. */
export const comparisonSigns: readonly Range[] = [
  [0x2248, 0x2248],
  [0x2260, 0x2260],
];
