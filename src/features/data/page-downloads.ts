import { paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { Link } from '../../site/link.ts';

/**
 * Links to a page's own part of the tables, and to how they are cited.
 * @param folder the address of the page, without the base: `kazakhstan/topics/voting`
 */
export function pageDownloads(
  folder: string,
  tables: readonly (keyof typeof words.data.parts)[] = ['excerpts', 'figures'],
): Link[] {
  return [
    ...tables.flatMap((table) =>
      (['csv', 'json'] as const).map((format) => ({
        href: paths.download(`${folder}/${table}.${format}`),
        label: words.data.part(words.data.parts[table], words.data.formats[format]),
      })),
    ),
    { href: '#cite', label: words.data.cite, cite: paths.partCitations(folder, 'data') },
  ];
}

/** The link to the feed that follows a page. */
export function feedLink(page: string): Link {
  return { href: paths.feed(page), label: words.data.feed };
}
