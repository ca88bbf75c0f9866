import { posix } from 'node:path';

/**
 * A page or style sheet of the site as it may be read from a disk: its addresses are relative and name files. Scripts
 * and preloads are left out, since browsers refuse them from a disk; every page says the same without them.
 * @param path where the file is in the build: `kazakhstan/index.html`
 * @param base the path under which the build is served
 */
export function offline(text: string, path: string, base: string): string {
  const relative = (address: string): string => {
    const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
    const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    return posix.relative(posix.dirname(path), file) + rest;
  };
  return text
    .replace(/<script\b[^>]*>.*?<\/script>|<link\b[^>]*\brel="preload"[^>]*>/gs, '')
    .replace(
      /(\s(?:href|src|action)="|; url=|url\(["']?)(\/[^"')]*)/g,
      (whole, before: string, address: string) =>
        address.startsWith(base) ? before + relative(address) : whole,
    );
}
