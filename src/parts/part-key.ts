import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { countriesIn, readCountry, readShared } from '../corpus/disk.ts';
import { publicFolder } from '../corpus/public-folder.ts';
import type { SourceFile } from '../corpus/source-file.ts';
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
  return keysOf(content)(country);
}

/** The keys of the parts of all countries, by country. What they share is read once. */
export function partKeys(content: string): Map<string, string> {
  const keyOf = keysOf(content);
  return new Map(countriesIn(content).map((country) => [country, keyOf(country)]));
}

/** What gives each country of a collection its key. */
function keysOf(content: string): (country: string) => string {
  const countries = countriesIn(content);
  const shared = readShared(content, countries).map(withText);
  const hashOfAll = hashOfCode().copy();
  for (const name of settings) hashOfAll.update(`${name}=${process.env[name] ?? ''}\0`);
  // A page says where the country stands among several, but not among which.
  hashOfAll.update(`${countries.length > 1}\0`);
  return (country) => {
    const hash = hashOfAll.copy();
    const elsewhere = countries.filter((other) => other !== country).map((other) => `${other}/`);
    const files = [...shared, ...readCountry(content, country).map(withText)];
    for (const { path, text } of files.sort((a, b) => compareStrings(a.path, b.path))) {
      const own = lists.includes(path) ? withoutOthers(text, country, elsewhere) : text;
      hash.update(`${path}\0${own}\0`);
    }
    return hash.digest('hex');
  };
}

function withText({ path, content }: SourceFile) {
  // Every byte is a letter here: a file need not be text.
  return { path, text: typeof content === 'string' ? content : Buffer.from(content).toString('latin1') };
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
