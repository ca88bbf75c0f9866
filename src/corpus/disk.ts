import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { mostBytesOf, mostFolders, type Refusal, type SourceFile } from './source-file.ts';

/**
 * Reads every file below a folder, except hidden ones. An empty folder becomes a path that ends with a slash. What is no
 * plain file of a bounded size is named and not read: a link may lead anywhere, and some files never end.
 * @param country the one whose files are read, for a part of the collection; those of the others are named alone
 */
export function readContent(folder: string, country?: string): SourceFile[] {
  const others = new Set(country === undefined ? [] : countriesIn(folder));
  if (country !== undefined) others.delete(country);
  return filesBelow(folder, '', others);
}

/** The countries of a collection, in the order of their names: the folders with a `country.yml`. */
export function countriesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'country.yml')))
    .sort();
}

/** @param others countries whose files are named alone */
function filesBelow(folder: string, below: string, others: ReadonlySet<string>): SourceFile[] {
  const isElsewhere = others.has(below.split('/')[0] ?? '');
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.'),
  );
  if (entries.length === 0 && below !== '') return [{ path: `${below}/`, content: '' }];
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const refused = refusalOf(entry, path, folder);
    if (refused !== undefined) return [{ path, content: '', refused }];
    if (entry.isDirectory()) return filesBelow(folder, path, others);
    return isElsewhere
      ? [{ path, content: '', isElsewhere: true }]
      : [{ path, content: readFileSync(join(folder, path)) }];
  });
}

function refusalOf(entry: Dirent, path: string, folder: string): Refusal | undefined {
  if (entry.isSymbolicLink()) return 'link';
  if (path.split('/').length > mostFolders + 1) return 'deep';
  if (entry.isDirectory()) return undefined;
  if (!entry.isFile()) return 'special';
  return statSync(join(folder, path)).size > mostBytesOf(path) ? 'large' : undefined;
}
