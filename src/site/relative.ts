import { posix } from 'node:path';

/**
 * An address of the site as a file of its build may write it wherever the build is served: relative to that file.
 * Addresses of other sites, and those that are relative already, stay as they are.
 * @param address with the base, without the host: `/observed/ruritania/#calm`
 * @param file the file that holds it: `ruritania/index.html`
 * @param base the path under which the build is served
 * @param moved where a file of the build has gone, if not to its address
 */
export function relativeAddress(
  address: string,
  file: string,
  base: string,
  moved: (path: string) => string = (path) => path,
): string {
  if (!address.startsWith(base)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const target = moved(path);
  const isFolder = target === '' || target.endsWith('/');
  return posix.relative(posix.dirname(file), target) + (isFolder ? '/' : '') + rest;
}
