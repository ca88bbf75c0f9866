import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { mostBytesOf, mostFolders, type Refusal, type SourceFile } from './source-file.ts';

/**
 * Reads every file below a folder, except hidden ones. An empty folder becomes a path that ends with a slash. What is no
 * plain file of a bounded size is named and not read: a link may lead anywhere, and some files never end.
 * @param country the one whose files are read, for a part of the collection; those of the others are named alone
 */
export function readContent(folder: string, country?: string): SourceFile[] {
  return filesBelow(folder, '', (path) => country !== undefined && isOfOtherCountry(folder, path, country));
}

/** Whether a path lies in the folder of another country than the one that is asked for. */
function isOfOtherCountry(folder: string, path: string, country: string): boolean {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 && first !== country && existsSync(join(folder, first, 'country.yml'));
}

function filesBelow(folder: string, below: string, isElsewhere: (path: string) => boolean): SourceFile[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.'),
  );
  if (entries.length === 0 && below !== '') return [{ path: `${below}/`, content: '' }];
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const refused = refusalOf(entry, path, folder);
    if (refused !== undefined) return [{ path, content: '', refused }];
    if (entry.isDirectory()) return filesBelow(folder, path, isElsewhere);
    return isElsewhere(path)
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
