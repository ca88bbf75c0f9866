import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { scripts } from '../../site/fonts/scripts.ts';

/**
 * The signs ≈ and ≠, which the packages' fonts lack, and no machine that draws need have. They are found from the project's
 * folder, as content/ is, because the built module lies elsewhere.
 */
const signs = 'comparison-signs';
for (const weight of [400, 600])
  if (GlobalFonts.registerFromPath(`src/site/fonts/${signs}-${weight}.woff2`, signs) === null)
    throw new Error('Cannot read the font of the signs');

/**
 * The names of the site's two families for canvases. Each is a list with one file per script; missing letters come
 * from the next, and one that none has is drawn as a box: `drawable` in letters.ts leaves it out before.
 */
export const sans = register('sans', 'source-sans-3');
export const serif = register('serif', 'source-serif-4');

/**
 * Registers a family in the weights that pictures use. The packages of the web pages hold fonts of variable weight,
 * which a canvas draws in their lightest; these are the same fonts, one file for each weight.
 * @param own the package of scripts that name no other
 * @returns the names of its files as a list of families
 */
function register(kind: 'sans' | 'serif', own: string): string {
  const { resolve } = createRequire(import.meta.url);
  const names = Object.values(scripts).map(({ from, fonts }) => {
    const family = fonts?.[kind] ?? own;
    const name = `${family} ${from}`;
    if (!GlobalFonts.has(name))
      for (const weight of [400, 600]) {
        const file = `@fontsource/${family}/files/${family}-${from}-${weight}-normal.woff2`;
        if (GlobalFonts.registerFromPath(resolve(file), name) === null)
          throw new Error(`Cannot read the font ${file}`);
      }
    return `"${name}"`;
  });
  return [...new Set(names), `"${signs}"`].join(', ');
}
