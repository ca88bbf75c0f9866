/**
 * The base path of the site, and the few addresses that scripts of pages need: apart from the others, so that readers do
 * not load all of them.
 */
// Plain Node, which runs checks and tests, has no such environment.
const env = import.meta.env as ImportMetaEnv | undefined;
const base = withSlash(env?.BASE_URL ?? '/');

/** A base path as it stands before the rest of an address: with a slash at its end. */
export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** The address of a path from the site's root: `at('data/')` is `/data/`. */
export function at(path: string): string {
  return base + path;
}

/** HTML of the corpus for a page: its addresses, which begin at the root, lead below the base path. */
export function withBase(html: string): string {
  return html.replace(/(<a (?:class="[^"]*" )?href=")\//g, (_, before: string) => before + base);
}

/** The same address on a site that is served at the root of its host, as content/ writes it. */
export function withoutBase(address: string): string {
  return `/${address.slice(base.length)}`;
}

/** The path of a passage alone, for a frame on another site. @param election its id */
export function passageFrame(election: string, anchor: string): string {
  return `embed/${election}/#${anchor}`;
}
