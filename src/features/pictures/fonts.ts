import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import signs400 from '../../site/fonts/comparison-signs-400.woff2?inline';
import signs600 from '../../site/fonts/comparison-signs-600.woff2?inline';

/** The signs ≈ and ≠, which the packages' fonts lack, and no machine that draws need have. */
const signs = 'comparison-signs';
for (const data of [signs400, signs600]) {
  const file = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  if (GlobalFonts.register(file, signs) === null) throw new Error('Cannot read the font of the signs');
}

/**
 * The names of the site's two families for canvases. Each is a list with one file per script; missing letters come
 * from the next.
 */
export const sans = register('source-sans-3');
export const serif = register('source-serif-4');

/**
 * Registers a family in the weights that pictures use. The packages of the web pages hold fonts of variable weight,
 * which a canvas draws in their lightest; these are the same fonts, one file for each weight.
 * @returns the names of its files as a list of families
 */
function register(family: string): string {
  const { resolve } = createRequire(import.meta.url);
  const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
    .map((script) => {
      const name = `${family} ${script}`;
      for (const weight of [400, 600]) {
        const file = `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`;
        if (GlobalFonts.registerFromPath(resolve(file), name) === null)
          throw new Error(`Cannot read the font ${file}`);
      }
      return `"${name}"`;
    })
    .join(', ');
  return `${scripts}, "${signs}"`;
}
