import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PlainError } from '../model/plain-error.ts';

/**
 * Where a published folder's successor is made: `.dist.making/` beside `dist/`, on the same file system, so that it can
 * take its place by a rename. Whatever is killed at any moment, `dist/` is whole, or stands whole as `former` and comes
 * back when the workshop is opened again.
 */
export interface Workshop {
  /** The published folder, where links lead. It may not be there yet. */
  readonly folder: string;
  /** An empty folder for the successor. */
  readonly next: string;
  /** The published folder between the two renames of `takePlace`. It is always whole. */
  readonly former: string;
  /** What is being deleted. */
  readonly rubbish: string;
  /** Lets another process open it. The end of this process does the same, however it ends. */
  readonly close: () => void;
}

/**
 * Opens the workshop of a folder for this process alone, puts back what a killed process had taken away, and deletes what
 * it left.
 * @throws PlainError where another process has it open, or the folder can never be replaced by a rename
 */
export function openWorkshop(path: string): Workshop {
  const folder = realFolder(path);
  const making = join(dirname(folder), `.${basename(folder)}.making`);
  refuseAroundProject(folder);
  mkdirSync(dirname(making), { recursive: true });
  // On a file system for reading alone the recursive form would say that the folder around it is not there.
  if (!existsSync(making)) mkdirSync(making);
  refuseOtherFileSystem(folder, making);
  const close = lock(join(making, 'lock'), folder);
  const [next, former, rubbish] = ['next', 'former', 'rubbish'].map((name) => join(making, name)) as [
    string,
    string,
    string,
  ];
  const workshop = { folder, next, former, rubbish, close };
  putBack(workshop);
  clear(workshop);
  mkdirSync(next);
  return workshop;
}

/**
 * Puts back a folder that a process took away and did not replace before it was killed. Does nothing while another
 * process has the workshop open: that one did so itself.
 */
export function restore(path: string): void {
  const folder = realFolder(path);
  if (existsSync(folder) || !existsSync(join(dirname(folder), `.${basename(folder)}.making`, 'former')))
    return;
  try {
    discard(openWorkshop(path));
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
  }
}

/**
 * Puts the successor in the place of the folder, by two renames. Between them, for some microseconds, there is no such
 * folder. Then deletes what stood there before.
 */
export function takePlace(workshop: Workshop): void {
  const { folder, next, former } = workshop;
  if (existsSync(folder)) renameSync(folder, former);
  try {
    renameSync(next, folder);
  } catch (error) {
    putBack(workshop);
    throw error;
  }
  clear(workshop);
}

/** Deletes what was made, and closes the workshop. */
export function discard(workshop: Workshop): void {
  clear(workshop);
  workshop.close();
}

function putBack({ folder, former }: Workshop): void {
  if (!existsSync(folder) && existsSync(former)) renameSync(former, folder);
}

/** Deletes all but the lock. `former` is renamed first: under that name nothing half deleted may ever stand. */
function clear({ next, former, rubbish }: Workshop): void {
  const remove = (path: string) => {
    rmSync(path, { recursive: true, force: true });
  };
  remove(rubbish);
  if (existsSync(former)) renameSync(former, rubbish);
  remove(rubbish);
  remove(next);
}

/** The locks of this process. What nobody holds on to any more, Node closes. */
const held = new Set<DatabaseSync>();

/** Another process has the workshop open. */
class Busy extends PlainError {}

/**
 * Locks a file until the function that it returns is called, or this process ends. The system holds the lock, through
 * SQLite, and drops it with the process, so a killed one never leaves it behind; a file with a process's number would
 * stay. The file itself stays, and is empty: if it were deleted, two processes could each lock one of that name.
 */
function lock(file: string, folder: string): () => void {
  const database = new DatabaseSync(file);
  try {
    // Nothing is ever written, so no journal need lie beside it.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy)
      throw new Busy(
        `Unexpected second command that writes or reads \`${folder}\` at the same time, expected one after the other: wait until the first has ended, then run this one again`,
      );
    throw error;
  }
  held.add(database);
  return () => {
    if (held.delete(database)) database.close();
  };
}

/** The result code of SQLite for a file that another process has locked. */
const sqliteBusy = 5;

/** Where a folder lies that is there or may be made. */
function realFolder(path: string): string {
  const folder = resolve(path);
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  if (entry === undefined) return folder;
  if (!existsSync(folder))
    throw new PlainError(
      `Unexpected link \`${folder}\` that leads nowhere, expected a folder: remove the link`,
    );
  const real = realpathSync(folder);
  if (!statSync(real).isDirectory())
    throw new PlainError(
      `Unexpected file \`${folder}\`, expected a folder: remove the file, or name another folder`,
    );
  return real;
}

/** Nothing may take the place of the project itself, or of a folder around it. */
function refuseAroundProject(folder: string): void {
  if (`${process.cwd()}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    throw new PlainError(
      `Unexpected folder \`${folder}\`, which holds the project and would be replaced, expected one for the site alone: \`SITE_OUT=./dist\``,
    );
}

function refuseOtherFileSystem(folder: string, making: string): void {
  if (!existsSync(folder) || statSync(folder).dev === statSync(making).dev) return;
  throw new PlainError(
    `Unexpected file system of its own at \`${folder}\`, where nothing made beside it can take its place in one step, expected one on the file system around it: for a build name a folder inside, \`SITE_OUT=${join(folder, 'site')}\``,
  );
}
