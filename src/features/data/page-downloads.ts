import type { Excerpt } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { Link } from '../../site/link.ts';

/**
 * Links to a page's own part of the tables, and to how they are cited.
 * @param folder the address of the page, without the base: `ruritania/topics/voting`
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
    { href: paths.download(`${folder}/tables.xlsx`), label: words.data.workbook },
    { href: '#cite', label: words.data.cite, cite: paths.partCitations(folder, 'data') },
  ];
}

/**
 * The link to all figures of a page, for its head: the files at its foot may be many screens down. Undefined where its
 * passages have none.
 * @param folder as `pageDownloads` has it
 */
export function figuresFile(folder: string, excerpts: readonly Excerpt[]): Link | undefined {
  return excerpts.some(({ figures }) => figures.length > 0)
    ? { href: paths.download(`${folder}/figures.csv`), label: words.data.figuresFile }
    : undefined;
}

/** The link to the feed that follows a page. */
export function feedLink(page: string): Link {
  return { href: paths.feed(page), label: words.data.feed };
}
