import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const usual = 'node_modules/.cache/pictures';

/** All that a picture depends on besides what it shows: how it is drawn, and the versions of what draws it. */
const drawing = digest(
  [
    ...globSync('src/{words,features/{charts,pictures,previews,timeline}}/**/*.ts', {
      exclude: ['**/*.test.ts'],
    }).sort(),
    'package-lock.json',
  ].map((path) => readFileSync(path, 'utf8')),
);

/** The bytes of a picture, drawn once for what it shows: later builds take them from a folder. */
export async function drawnOnce(
  shown: unknown,
  ending: 'png' | 'svg',
  draw: () => Promise<Uint8Array>,
  folder = usual,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${digest([drawing, JSON.stringify(shown)])}.${ending}`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    // Under its name only when it is whole: builds may run side by side.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, await draw());
    renameSync(unfinished, file);
  }
  return new Uint8Array(readFileSync(file));
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
