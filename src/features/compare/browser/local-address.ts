/**
 * Turns a public address, `https://example.org/…`, into one on the copy of the site that is being read.
 * @param anchor another place on the same page
 */
export function localAddress(url: string, anchor?: string): string {
  const { pathname, hash } = new URL(url);
  return pathname + (anchor === undefined ? hash : `#${anchor}`);
}
