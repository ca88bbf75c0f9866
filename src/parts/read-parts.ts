import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countriesIn } from '../corpus/disk.ts';
import { PlainError } from '../model/plain-error.ts';
import type { Part } from './part-file.ts';
import { partKey } from './part-key.ts';

/** The file of a built part that holds what it hands on. It is not part of the joined site. */
export const partFile = 'part.json';

/** What a built part hands on; undefined where there is none, or not a whole one. */
export function readPart(folder: string, country: string): Part | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, country, partFile), 'utf8')) as Part;
  } catch {
    return undefined;
  }
}

/**
 * Reads what the parts of all countries hand on.
 * @param folder with the parts
 * @param content the folder of the collection
 * @throws PlainError where one is missing, or was made of something else than what is there today
 */
export function readParts(folder: string, content: string): Part[] {
  return countriesIn(content).map((country) => {
    const part = readPart(folder, country);
    const wayOut = `\`npm run part -- ${country}\` builds it`;
    if (part === undefined)
      throw new PlainError(
        `Unexpected absence of \`${join(folder, country)}\`, expected a built part: ${wayOut}`,
      );
    if (part.key !== partKey(content, country))
      throw new PlainError(
        `Unexpected part \`${join(folder, country)}\` that was built of other content, code or settings, expected one of those of today: ${wayOut}`,
      );
    return part;
  });
}
