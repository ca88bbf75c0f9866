import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../corpus/disk.ts';
import { publicFolder } from '../corpus/public-folder.ts';
import { compareStrings } from '../model/order.ts';

/** What else than content makes a part what it is: the code, its packages, what is copied, and the settings of a build. */
const code = ['src', publicFolder, 'astro.config.mjs', 'package-lock.json'];
const settings = ['SITE_URL', 'SITE_BASE', 'SITE_ERRORS', 'SITE_PUBLISHER', 'SITE_CONTACT', 'SITE_TAG'];

/** Files whose entries are each about some country: those about others alone do not change a part. */
const lists = ['redirects.yml', 'corrections.yml', 'withheld.yml'];

/**
 * The SHA-256 of all that a part is made of. A part with the same key need not be built again.
 * @param content the folder of the whole collection
 */
export function partKey(content: string, country: string): string {
  const files = readContent(content, country);
  const elsewhere = files.flatMap(({ path, isElsewhere }) =>
    isElsewhere === true && path.endsWith('/country.yml') ? [path.slice(0, -'country.yml'.length)] : [],
  );
  const hash = hashOfCode().copy();
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  // A page says where the country stands among several, but not among which.
  hash.update(`${elsewhere.length > 0}\0`);
  for (const file of files.toSorted((a, b) => compareStrings(a.path, b.path))) {
    if (file.isElsewhere === true) continue;
    const text =
      typeof file.content === 'string' ? file.content : Buffer.from(file.content).toString('latin1');
    const own = lists.includes(file.path) ? withoutOthers(text, country, elsewhere) : text;
    hash.update(`${file.path}\0${own}\0`);
  }
  return hash.digest('hex');
}

/** A list without the entries that name countries elsewhere alone. */
function withoutOthers(text: string, country: string, elsewhere: readonly string[]): string {
  return text
    .split(/^(?=- )/m)
    .filter((entry) => entry.includes(`${country}/`) || !elsewhere.some((folder) => entry.includes(folder)))
    .join('');
}

let known: Hash | undefined;

/** What has hashed the code: it is the same for all parts. */
function hashOfCode(): Hash {
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const path of code.flatMap(filesAt)) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(path));
  }
  return (known = hash);
}

/** A file, or those below a folder that are no tests. */
function filesAt(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
