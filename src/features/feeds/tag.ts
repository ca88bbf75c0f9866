import { withoutBase } from '../../paths.ts';

/**
 * Whose names the ids of feeds and entries are: a domain, and a year in which who chose it held that domain. It is not
 * read off the address of the site: ids outlast a move.
 */
const authority = readTag(process.env.SITE_TAG);

/** The id of what stands at an address of the site, wherever the site is served (RFC 4151). */
export function tag(href: string): string {
  return `tag:${authority}:${withoutBase(href)}`;
}

/**
 * Reads `SITE_TAG`, `example.org,2026`. Unset it is the project's own.
 * @throws when it is no domain with a year or day
 */
export function readTag(setting = ''): string {
  if (setting === '') return 'elections-observed.example,2026';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+,\d{4}(?:-\d\d){0,2}$/.test(setting))
    throw new Error(
      `Unexpected \`${setting}\` in SITE_TAG, expected a domain and a year in which it is yours: \`example.org,2026\``,
    );
  return setting;
}
