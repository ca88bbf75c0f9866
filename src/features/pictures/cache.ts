import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** The folder that pictures are kept in from build to build. */
export const pictureFolder = process.env.SITE_PICTURES ?? 'node_modules/.cache/pictures';

/** How many bytes stay in that folder when a build begins: pictures of some 500 reports. */
export const keptBytes = 500_000_000;

/** The files that pictures are drawn with, from the project's folder; a test holds that no module that draws is missing. */
export function drawingFiles(): string[] {
  return globSync(
    [
      'src/{base-path,paths,model/**/*,words/**/*,site/{*,fonts/*},features/{charts,pictures,previews,timeline}/**/*}.ts',
      'src/features/pictures/*.json',
      'src/site/fonts/comparison-signs-*.woff2',
    ],
    { exclude: ['**/*.test.ts'] },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The packages that draw, by their folders in the list of packages: they, their machine code, and the fonts. */
const packages =
  /^node_modules\/(?:@napi-rs\/canvas|sharp$|@img\/|chart\.js$|@kurkle\/color$|@fontsource\/|xast)/;

/** What a picture depends on besides what it shows: code, fonts, packages, and the machine's kind. */
const drawing = digest([
  ...drawingFiles().map((path) => readFileSync(path, 'base64')),
  ...packagesThatDraw(),
  process.platform,
  process.arch,
]);

/** The name under which a picture is kept. It changes with all that could change a byte of the picture. */
export function pictureName(shown: string, ending: 'png' | 'svg'): string {
  return `${digest([drawing, shown])}.${ending}`;
}

/** Whether a picture is kept. If so, it counts as used now. */
export function isKept(name: string, folder = pictureFolder): boolean {
  const file = join(folder, name);
  if (!existsSync(file)) return false;
  const now = new Date();
  utimesSync(file, now, now);
  return true;
}

/** The bytes of a picture; undefined where it is not kept. */
export function keptPicture(name: string, folder = pictureFolder): Uint8Array<ArrayBuffer> | undefined {
  const file = join(folder, name);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
}

/** Keeps a picture. Builds and threads can run side by side, so a file gets its name only when it is complete. */
export function keepPicture(name: string, bytes: Uint8Array, folder = pictureFolder): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  const unfinished = `${file}.${process.pid}-${threadId}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

/** Takes away the pictures that were not used for longest, until the others have no more bytes than `most`. */
export function dropOldPictures(most = keptBytes, folder = pictureFolder): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, stat: statSync(path, { throwIfNoEntry: false }) }))
    .flatMap(({ path, stat }) => (stat?.isFile() ? [{ path, bytes: stat.size, used: stat.mtimeMs }] : []))
    .sort((one, other) => other.used - one.used);
  let sum = 0;
  for (const { path, bytes } of files) {
    sum += bytes;
    if (sum > most) rmSync(path, { force: true });
  }
}

function packagesThatDraw(): string[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
  };
  return Object.entries(lock.packages)
    .filter(([path]) => packages.test(path))
    .map(([path, { version = '', integrity = '' }]) => `${path} ${version} ${integrity}`)
    .sort();
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
