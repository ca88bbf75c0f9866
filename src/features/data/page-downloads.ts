import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';

const tableNames = { excerpts: 'passages', figures: 'figures' } as const;

/**
 * Links to a page's own part of the tables, and to how they are cited.
 * @param folder the address of the page, without the base: `kazakhstan/topics/voting`
 */
export function pageDownloads(
  folder: string,
  tables: readonly (keyof typeof tableNames)[] = ['excerpts', 'figures'],
): Link[] {
  return [
    ...tables.flatMap((table) =>
      (['csv', 'json'] as const).map((format) => ({
        href: paths.download(`${folder}/${table}.${format}`),
        label: `${tableNames[table]} (${format.toUpperCase()})`,
      })),
    ),
    { href: '#cite', label: 'cite these data', cite: paths.partCitations(folder, 'data') },
  ];
}

/** The link to the feed that follows a page. */
export function feedLink(page: string): Link {
  return { href: paths.feed(page), label: 'new reports (Atom feed)' };
}
