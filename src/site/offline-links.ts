import { relativeAddress } from './relative.ts';

/**
 * A page or style sheet of the site as it may be read from a disk: its addresses are relative and name files. Scripts
 * and preloads are left out, since browsers refuse them from a disk; every page says the same without them.
 * @param path where the file is in the build: `kazakhstan/index.html`
 * @param base the path under which the build is served
 */
export function offline(text: string, path: string, base: string): string {
  return text
    .replace(/<script\b[^>]*>.*?<\/script>|<link\b[^>]*\brel="preload"[^>]*>/gs, '')
    .replace(
      /(\s(?:href|src|action)="|; url=|url\(["']?)(\/[^"')]*)/g,
      (_, before: string, address: string) => before + relativeAddress(address, path, base, fileOf),
    );
}

/** The file of a page. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
