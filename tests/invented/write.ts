import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { inventedPieces, realDensity, smallDensity, type Density, type InventedOptions } from './generate.ts';
import { inventedSite } from './site.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';

const usage =
  'node tests/invented/write.ts --to FOLDER [--site | --seed N --countries N --elections N --reports N --density small|real]';

/** What the command was asked for. */
export interface WriteRequest {
  /** The folder that is written to. */
  readonly to: string;
  /** What is written: the fixed site, or a collection of this size. */
  readonly what: 'site' | InventedOptions;
}

/** Reads the arguments of the command. Throws an error that says what is wrong and how it is called. */
export function readArguments(args: readonly string[]): WriteRequest {
  const { values } = parsed(args);
  const { to, site = false, seed, countries, elections, reports, density } = values;
  if (to === undefined || to === '') throw refusal('command without a folder', '`--to FOLDER`');
  const sizes = Object.entries({ seed, countries, elections, reports, density }).filter(
    ([, value]) => value !== undefined,
  );
  const [size] = sizes;
  if (site) {
    if (size !== undefined)
      throw refusal(`\`--${size[0]}\` beside \`--site\``, 'one of both, since the site is fixed');
    return { to, what: 'site' };
  }
  return {
    to,
    what: {
      seed: whole('seed', seed, 0, 1),
      countries: whole('countries', countries, 1, 1),
      elections: whole('elections', elections, 1, 5),
      reports: whole('reports', reports, 1, 1),
      density: densityOf(density),
    },
  };
}

/**
 * Writes content into a folder that is new or empty. Throws if it holds anything: nothing is ever overwritten.
 * @returns how many files it has written
 */
export function writeContent(folder: string, files: readonly SourceFile[]): number {
  return writePieces(folder, [files]);
}

/** The same with content that comes piece by piece. */
export function writePieces(folder: string, pieces: Iterable<readonly SourceFile[]>): number {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw refusal(`folder \`${folder}\` with files in it`, 'a new or an empty one');
  let count = 0;
  for (const files of pieces)
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      count += 1;
    }
  return count;
}

function parsed(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: {
        to: text,
        site: { type: 'boolean' },
        seed: text,
        countries: text,
        elections: text,
        reports: text,
        density: text,
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function whole(name: string, text: string | undefined, least: number, usual: number): number {
  if (text === undefined) return usual;
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw refusal(`\`--${name} ${text}\``, `a whole number from ${least}`);
}

function densityOf(name: string | undefined): Density {
  if (name === 'real') return realDensity;
  if (name === undefined || name === 'small') return smallDensity;
  throw refusal(`\`--density ${name}\``, '`small` or `real`');
}

function refusal(what: string, expected: string): Error {
  return new Error(`Unexpected ${what}, expected ${expected}\n${usage}`);
}

if (import.meta.main) {
  try {
    const { to, what } = readArguments(argv.slice(2));
    const count = what === 'site' ? writeContent(to, inventedSite()) : writePieces(to, inventedPieces(what));
    process.stdout.write(`${count} files in ${to}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
