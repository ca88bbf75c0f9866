import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import { format } from 'prettier';
import subsetFont from 'subset-font';

/*
 * `npm run fonts`: makes the fonts of the site and the style sheet that offers them. Each file holds fixed letters of one script in
 * one style and the weights that the site uses, so that a page loads few and small ones, and no file changes with the
 * content. The packages' own files hold weights, letters and features that no page shows, and four times the bytes.
 */

/** Where they lie. */
export const folder = new URL('../site/fonts/', import.meta.url);

/** What a file holds: ranges of code points, first and last. */
const scripts = {
  latin: {
    from: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2010, 0x2015],
      [0x2018, 0x201f],
      [0x2022, 0x2022],
      [0x2026, 0x2026],
      [0x2030, 0x2030],
      [0x2032, 0x2033],
      [0x2039, 0x203a],
      [0x2044, 0x2044],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2212, 0x2212],
      [0x2215, 0x2215],
    ],
  },
  'latin-extended': {
    from: 'latin-ext',
    ranges: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x17f],
      [0x18f, 0x18f],
      [0x1e6, 0x1e7],
      [0x218, 0x21b],
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
} as const satisfies Readonly<
  Record<string, { readonly from: string; readonly ranges: readonly (readonly [number, number])[] }>
>;

/** The families, and the packages that they are made from. */
const families = [
  { name: 'Record Sans', file: 'record-sans', from: 'source-sans-3' },
  { name: 'Record Serif', file: 'record-serif', from: 'source-serif-4' },
];

/** Weights from regular to semi-bold. */
const weights = { min: 400, max: 600, default: 400 } as const;

/** Pairs of letters, ligatures, accents, and figures of one width. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'mark', 'tnum'];

/** A style sheet that offers the fonts, and every font by the name of its file. */
export async function makeFonts(): Promise<{
  readonly sheet: string;
  readonly files: ReadonlyMap<string, Buffer>;
}> {
  const { resolve } = createRequire(import.meta.url);
  const files = new Map<string, Buffer>();
  const faces: string[] = [];
  for (const { name, file, from } of families)
    for (const style of ['normal', 'italic'])
      for (const [script, { from: part, ranges }] of Object.entries(scripts)) {
        const path = resolve(`@fontsource-variable/${from}/files/${from}-${part}-wght-${style}.woff2`);
        const subset = await subsetFont(readFileSync(path), lettersOf(ranges), {
          targetFormat: 'sfnt',
          keepFeatures,
          noHinting: true,
          variationAxes: { wght: weights },
        });
        const made = `${file}-${script}${style === 'italic' ? '-italic' : ''}.woff2`;
        files.set(made, await convert(renamed(subset), 'woff2'));
        faces.push(`@font-face {
          font-family: '${name}';
          font-style: ${style};
          font-weight: ${weights.min} ${weights.max};
          font-display: swap;
          src: url('./${made}') format('woff2');
          unicode-range: ${ranges.map(rangeText).join(', ')};
        }`);
      }
  const sheet = `/* Made by \`npm run fonts\`. */\n${faces.join('\n\n')}\n`;
  return { sheet: await format(sheet, { parser: 'css', singleQuote: true, printWidth: 110 }), files };
}

function lettersOf(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((point) => String.fromCodePoint(point))
    .join('');
}

/** `U+20-7E` */
function rangeText([first, last]: readonly [number, number]): string {
  const text = `U+${first.toString(16).toUpperCase()}`;
  return first === last ? text : `${text}-${last.toString(16).toUpperCase()}`;
}

/**
 * A font under another name. The licence reserves "Source" for the fonts as their makers gave them out; whoever changes
 * one gives it a name of its own. The statement of copyright stays. "Record" is as long, so that nothing moves.
 */
function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const tables = Array.from({ length: copy.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const name = tables.find((at) => copy.toString('latin1', at, at + 4) === 'name');
  if (name === undefined) throw new Error('The font has no names');
  const start = copy.readUInt32BE(name + 8);
  const texts = start + copy.readUInt16BE(start + 4);
  for (let record = 0; record < copy.readUInt16BE(start + 2); record++) {
    const at = start + 6 + 12 * record;
    if (copy.readUInt16BE(at + 6) === 0) continue;
    const text = copy.subarray(texts + copy.readUInt16BE(at + 10)).subarray(0, copy.readUInt16BE(at + 8));
    const isWide = copy.readUInt16BE(at) !== 1;
    const [old, own] = [inName('Source', isWide), inName('Record', isWide)];
    for (let found = text.indexOf(old); found !== -1; found = text.indexOf(old)) own.copy(text, found);
  }
  return copy;
}

/** A word as names hold it: two bytes a letter but on the oldest platform, the higher one first. */
function inName(word: string, isWide: boolean): Buffer {
  return isWide ? Buffer.from(word, 'utf16le').swap16() : Buffer.from(word, 'latin1');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sheet, files } = await makeFonts();
  for (const [name, bytes] of files) writeFileSync(new URL(name, folder), bytes);
  writeFileSync(new URL('faces.css', folder), sheet);
}
