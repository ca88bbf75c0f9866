import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** A package of others whose code or files are published with the site. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** Its licence by the name in its description: `MIT`. */
  readonly licence: string;
  /** The text of its licence. */
  readonly text: string;
}

const descriptionSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

/**
 * The folder of the package that a module belongs to; undefined for the project's own.
 * @param id as a bundler names modules: a path, perhaps with a query
 */
export function packageFolderOf(id: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

/** The folder of a package that npm installed for the project, by its name. */
export function folderOfPackage(name: string): string {
  return join('node_modules', name);
}

/** Reads whose a package is. @throws Error where it has no licence, or not its text: then nobody may publish it */
export function readShipped(folder: string): ShippedPackage {
  const { name, version, license } = descriptionSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = licenceFile(folder);
  if (file === undefined)
    throw new Error(
      `Unexpected package ${name} in the site without the text of its licence, expected a file LICENSE in ${folder}: use another package`,
    );
  // A tool adds the terms of what it is made of itself, which no browser gets.
  const [text = ''] = readFileSync(file, 'utf8').split(/^# Licenses of bundled dependencies$/m);
  return { name, version, licence: license, text };
}

/** Where the text lies. A package may have a folder of that name, with one file of that name in it. */
function licenceFile(folder: string): string | undefined {
  const name = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(each));
  if (name === undefined) return undefined;
  const path = join(folder, name);
  const within = join(path, basename(path));
  return existsSync(within) ? within : path;
}
