import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import { format } from 'prettier';
import subsetFont from 'subset-font';
import { scripts, type Range } from '../site/fonts/scripts.ts';

/*
 * `npm run fonts`: makes the fonts of the site and the style sheets that offer them. Each file holds fixed letters of one script in
 * one style and the weights that the site uses, so that a page loads few and small ones, and no file changes with the
 * content. The packages' own files hold weights, letters and features that no page shows, and four times the bytes.
 */

/** Where they lie. */
export const folder = new URL('../site/fonts/', import.meta.url);

/**
 * The families, the packages that they are made from where a script names no others, and their styles. Browsers slant
 * letters without serifs themselves: the few words that pages show so are not worth a file and a request.
 */
const families = [
  { name: 'Record Sans', file: 'record-sans', kind: 'sans', from: 'source-sans-3', styles: ['normal'] },
  {
    name: 'Record Serif',
    file: 'record-serif',
    kind: 'serif',
    from: 'source-serif-4',
    styles: ['normal', 'italic'],
  },
] as const;

/** The style sheets: of the scripts that every page offers, and of those that few pages need. */
const sheets = [
  { sheet: 'faces.css', isFurther: false },
  { sheet: 'further-faces.css', isFurther: true },
];

/**
 * Upright letters have the weights from regular to semi-bold. Slanted ones are regular: no page shows them bolder, and
 * one weight makes half the bytes. A browser thickens them should a page ever do so.
 */
const weights = { normal: { min: 400, max: 600, default: 400 }, italic: 400 } as const;

/** Pairs of letters, ligatures, accents, and figures of one width. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'mark', 'tnum'];

/** What letters need that stand alone among those of another file: no pair is of two files. */
const loneFeatures = ['ccmp', 'mark'];

/** What the packages of further scripts need besides: Arabic letters change with their neighbours. */
const joiningFeatures = ['mkmk', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'curs'];

/** The style sheets that offer the fonts, and every font, all by the names of their files. */
export async function makeFonts(): Promise<ReadonlyMap<string, Buffer | string>> {
  const files = new Map<string, Buffer | string>();
  for (const { sheet, isFurther } of sheets) {
    const faces: string[] = [];
    for (const family of families)
      for (const style of family.styles)
        for (const [script, { ranges, fonts, sizes, ...rest }] of Object.entries(scripts)) {
          if ((rest.isFurther ?? false) !== isFurther) continue;
          const isItalic = style === 'italic' && fonts === undefined;
          const made = `${family.file}-${script}${isItalic ? '-italic' : ''}.woff2`;
          if (!files.has(made)) {
            const from = fonts?.[family.kind] ?? family.from;
            const features = script.startsWith('latin-') ? loneFeatures : keepFeatures;
            files.set(
              made,
              await madeFrom(from, rest.from, isItalic ? 'italic' : 'normal', ranges, features),
            );
          }
          faces.push(`@font-face {
            font-family: '${family.name}';
            font-style: ${style};
            font-weight: ${weightText(style)};
            font-display: swap;
            src: url('./${made}') format('woff2');${sizeText(sizes?.[family.kind])}
            unicode-range: ${ranges.map(rangeText).join(', ')};
          }`);
        }
    if (isFurther) faces.push(unslanted);
    const text = `/* Made by \`npm run fonts\`. */\n${faces.join('\n\n')}\n`;
    files.set(sheet, await format(text, { parser: 'css', singleQuote: true, printWidth: 110 }));
  }
  return files;
}

/** Scripts without italics stand upright in italic words: a slant that the browser makes is none of theirs. */
const unslanted = '@layer base { :lang(ar, fa, he, hy, ka, ps, ur) { font-synthesis-style: none; } }';

/** Letters of a package's font as a font of the site. */
async function madeFrom(
  name: string,
  part: string,
  style: 'normal' | 'italic',
  ranges: readonly Range[],
  features: readonly string[],
): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url);
  const path = resolve(`@fontsource-variable/${name}/files/${name}-${part}-wght-${style}.woff2`);
  const subset = await subsetFont(readFileSync(path), lettersOf(ranges), {
    targetFormat: 'sfnt',
    keepFeatures: name.startsWith('source-') ? [...features] : [...features, ...joiningFeatures],
    noHinting: true,
    variationAxes: { wght: weights[style] },
  });
  return convert(renamed(subset), 'woff2');
}

/** Of a face in the style sheet. Letters without italics stand upright in a face for italics, and in its weight alone. */
function weightText(style: 'normal' | 'italic'): string {
  return style === 'italic' ? `${weights.italic}` : `${weights.normal.min} ${weights.normal.max}`;
}

function lettersOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((point) => String.fromCodePoint(point))
    .join('');
}

function sizeText(percent: number | undefined): string {
  return percent === undefined ? '' : `\nsize-adjust: ${percent}%;`;
}

/** `U+20-7E` */
function rangeText([first, last]: Range): string {
  const text = `U+${first.toString(16).toUpperCase()}`;
  return first === last ? text : `${text}-${last.toString(16).toUpperCase()}`;
}

/**
 * A font under another name. The licence reserves "Source" for the fonts as their makers gave them out; whoever changes
 * one gives it a name of its own. The statement of copyright stays. "Record" is as long, so that nothing moves. "Noto" is
 * not reserved.
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

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, content] of await makeFonts()) writeFileSync(new URL(name, folder), content);
