import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const usual = 'node_modules/.cache/pictures';

/** Hash of what a picture depends on besides its content: the code that draws it, and the versions of packages. */
const drawing = digest(
  [
    ...globSync('src/{words,site/fonts,features/{charts,pictures,previews,timeline}}/**/*.ts', {
      exclude: ['**/*.test.ts'],
    }).sort(),
    'package-lock.json',
  ].map((path) => readFileSync(path, 'utf8')),
);

/** The bytes of a picture, from a folder where an earlier build has drawn the same content. */
export async function cachedPicture(
  shown: unknown,
  ending: 'png' | 'svg',
  draw: () => Promise<Uint8Array>,
  folder = usual,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${digest([drawing, JSON.stringify(shown)])}.${ending}`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    // Builds can run side by side, so a file gets its name only when it is complete.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, await draw());
    renameSync(unfinished, file);
  }
  return new Uint8Array(readFileSync(file));
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
