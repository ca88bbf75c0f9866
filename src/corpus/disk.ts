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

/** Reads what all countries share: the files of a collection that lie in no country's folder. */
export function readShared(folder: string, countries = countriesIn(folder)): SourceFile[] {
  const others = new Set(countries);
  return entriesIn(folder, '').flatMap((entry) =>
    others.has(entry.name) ? [] : filesAt(folder, entry.name, entry, others),
  );
}

/** Reads the files of a country's own folder. Their paths begin with the country. */
export function readCountry(folder: string, country: string): SourceFile[] {
  return filesBelow(folder, country, new Set());
}

/** The countries of a collection, in the order of their names: the folders with a `country.yml`. */
export function countriesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'country.yml')))
    .sort();
}

/** @param others countries whose files are named alone */
function filesBelow(folder: string, below: string, others: ReadonlySet<string>): SourceFile[] {
  const entries = entriesIn(folder, below);
  if (entries.length === 0 && below !== '') return [{ path: `${below}/`, content: '' }];
  return entries.flatMap((entry) =>
    filesAt(folder, below === '' ? entry.name : `${below}/${entry.name}`, entry, others),
  );
}

function entriesIn(folder: string, below: string): Dirent[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.'),
  );
}

function filesAt(folder: string, path: string, entry: Dirent, others: ReadonlySet<string>): SourceFile[] {
  const refused = refusalOf(entry, path, folder);
  if (refused !== undefined) return [{ path, content: '', refused }];
  if (entry.isDirectory()) return filesBelow(folder, path, others);
  return others.has(path.split('/')[0] ?? '')
    ? [{ path, content: '', isElsewhere: true }]
    : [{ path, content: readFileSync(join(folder, path)) }];
}

function refusalOf(entry: Dirent, path: string, folder: string): Refusal | undefined {
  if (entry.isSymbolicLink()) return 'link';
  if (path.split('/').length > mostFolders + 1) return 'deep';
  if (entry.isDirectory()) return undefined;
  if (!entry.isFile()) return 'special';
  return statSync(join(folder, path)).size > mostBytesOf(path) ? 'large' : undefined;
}
